// Owns the imports of the single file of the list from the widget's single file: Lit, and the base of an element. Modules do not
// import this file.
export const { ContactChangeElement, declareProperties, html, LitElement, unsafeCSS } =
  await import('../define-single.ts');
