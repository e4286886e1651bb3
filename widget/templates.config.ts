// Owns how style sheets and the white space of HTML templates are made smaller in every build. Not the rest of the code: Vite
// minifies it.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import type { Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const BROWSERS = { chrome: 123 << 16, firefox: 126 << 16, safari: (17 << 16) | (5 << 8) };

/**
 * Minifies the CSS in css`…` and in template strings after a comment `css`. This CSS contains no expressions. In html`…`,
 * makes a line break with the white space around it one space, which a browser draws in the same way.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here) || !id.endsWith('.ts')) return null;
      const minified = (css: string) => {
        const result = minifyCss({ filename: id, code: Buffer.from(css), minify: true, targets: BROWSERS });
        return `\`${result.code.toString().replaceAll('\\', '\\\\')}\``;
      };
      return (
        joinLines(code)
          // The static text is safe, so each single file can do without the checks of `css`.
          .replace(/import \{([^}]*\b)css\b([^}]*)\} from 'lit';/, "import {$1unsafeCSS as css$2} from 'lit';")
          // The bundler can leave out unused styles of another element if they are a pure call, but not if they are a
          // template.
          .replace(/css`([^`]*)`/g, (_, css: string) => `/* @__PURE__ */ css(${minified(css)})`)
          // The second file contains no Lit, so its CSS is in a string without a tag.
          .replace(/\/\* css \*\/ `([^`]*)`/g, (_, css: string) => minified(css))
      );
    },
  };
}

/** Joins the lines of html`…`. The text between `${` and its `}` is code, which stays as it is. */
function joinLines(code: string): string {
  const isTemplate: boolean[] = [];
  return code.replace(/html`|`|\$\{|[{}]|\s*\n\s*/g, (found) => {
    const isText = isTemplate.at(-1);
    if (found === 'html`') isTemplate.push(true);
    else if (isText ? found === '`' : found === '}') isTemplate.pop();
    else if (found === '${' || (!isText && found === '{' && isTemplate.length)) isTemplate.push(false);
    else if (isText && /\n/.test(found)) return ' ';
    return found;
  });
}
