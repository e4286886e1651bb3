// Owns how the files that are loaded on demand add styles to an element. Not the styles: styles.ts, ../extras/styles.ts.
import type { LitElement } from 'lit';

/** Returns a function that adds the styles to an element. An adopted style sheet is allowed under every Content Security Policy. */
export function styleSheet(css: string): (element: LitElement) => void {
  let sheet: CSSStyleSheet | undefined;
  return ({ shadowRoot }) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
  };
}
