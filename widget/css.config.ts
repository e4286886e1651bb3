// Owns how style sheets are minified in every build. Templates of HTML stay as they are written.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const BROWSERS = { chrome: 123 << 16, firefox: 126 << 16, safari: (17 << 16) | (5 << 8) };

/** Minifies what stands in css`…` and in a string marked with the comment css. None of them has an expression inside. */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here) || !id.endsWith('.ts')) return null;
      const minified = (css: string) => {
        const result = minifyCss({ filename: id, code: Buffer.from(css), minify: true, targets: BROWSERS });
        return `\`${result.code.toString().replaceAll('\\', '\\\\')}\``;
      };
      return (
        code
          // A pure call: the bundler may leave out the styles of another element, which it may not do with a template.
          .replace(/css`([^`]*)`/g, (_, css: string) => `/* @__PURE__ */ css([${minified(css)}])`)
          // In the second file, which has no Lit to tag a template with.
          .replace(/\/\* css \*\/ `([^`]*)`/g, (_, css: string) => minified(css))
      );
    },
  };
}
