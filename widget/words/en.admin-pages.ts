// Owns the English words of the pages that <contact-admin> loads on demand. Not those of its first file: en.admin.ts.

/** Registered by the part that has the pages. */
export const adminPages = {};
