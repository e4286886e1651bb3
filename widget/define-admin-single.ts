// The single file contact-admin.js: registers <contact-admin>, and exports Lit for the file of the other pages.
export * from './define-admin.ts';
export { html, nothing, unsafeCSS } from 'lit';
