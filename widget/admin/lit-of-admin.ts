// Owns the import of Lit in the single file of the other pages: from the portal's single file. Modules do not import this file.
export const { html, nothing, unsafeCSS } = await import('../define-admin-single.ts');
