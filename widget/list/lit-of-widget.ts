// Owns where the single file of the list has Lit from: the widget's single file. In modules nothing imports this.
export const { css, html, LitElement } = await import('../define-single.ts');
