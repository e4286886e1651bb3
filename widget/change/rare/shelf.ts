// Owns the name under which the second file stores its screens and English words. Not the screens: rare-screens.ts.

/**
 * Property of the global object. The screens are global, because a page may load the second file by a script tag with a
 * hash.
 */
export const SHELF = 'contact-change-more';
