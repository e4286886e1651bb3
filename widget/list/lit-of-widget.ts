// Owns the import of Lit in the single file of the list: from the widget's single file. Modules do not import this file.
export const { html, LitElement, unsafeCSS } = await import('../define-single.ts');
