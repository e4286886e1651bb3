// The single file contact-change.js: registers <contact-change>, and exports Lit for the single file of the list.
export * from './define.ts';
export { html, LitElement, unsafeCSS } from 'lit';
