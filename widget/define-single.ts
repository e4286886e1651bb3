// The single file contact-change.js: registers <contact-change>, and has Lit for the list's single file beside it.
export * from './define.ts';
export { css, html, LitElement } from 'lit';
