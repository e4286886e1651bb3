// Owns where the second file leaves its screens on the page. Not what they are: rare-screens.ts.

/** Property of the global object: a page may load the second file by a tag of its own, with its hash. */
export const SHELF = 'contact-change-more';
