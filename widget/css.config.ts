// Owns how style sheets are minified in every build. Not templates of HTML: they are not minified.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const BROWSERS = { chrome: 123 << 16, firefox: 126 << 16, safari: (17 << 16) | (5 << 8) };

/** Minifies the CSS in css`…` and in template strings after a comment `css`. This CSS contains no expressions. */
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
          // The bundler can leave out unused styles of another element if they are a pure call, but not if they are a
          // template.
          .replace(/css`([^`]*)`/g, (_, css: string) => `/* @__PURE__ */ css([${minified(css)}])`)
          // The second file contains no Lit, so its CSS is in a string without a tag.
          .replace(/\/\* css \*\/ `([^`]*)`/g, (_, css: string) => minified(css))
      );
    },
  };
}
