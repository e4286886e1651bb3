// The single file contact-change.js: registers <contact-change>, and exports Lit and the base of an element for the single file
// of the list.
export * from './define.ts';
export { ContactChangeElement, declareProperties } from './ui/base.ts';
export { html, LitElement, unsafeCSS } from 'lit';
