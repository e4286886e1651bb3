// Owns the names under which files that are loaded on demand store their functions and English words. Not these functions:
// rare-screens.ts, phone.ts, extras.ts.

/**
 * Properties of the global object. The functions are global, because a page may load a file by a script tag with a hash.
 */
export const SHELF = 'contact-change-more';
/** The same for the file that phone numbers need. */
export const PHONE = 'contact-change-phone';
/** The same for the file without which every screen works. */
export const EXTRAS = 'contact-change-extras';
