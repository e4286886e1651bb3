// Owns the name under which the second file of the widget leaves what it holds.
/** Where the second file leaves what it has: a page may load it by a tag of its own, with its hash. */
export const SHELF = 'contact-change-more';
