// Owns which texts the server can store. Not which text an attribute accepts: value.ts.

// NUL, which PostgreSQL cannot store, and lone surrogates, which are not valid text.
// oxlint-disable-next-line no-control-regex
const NOT_STORABLE = /\u0000|\p{Cs}/u;

/** Whether the database can store the text. */
export function isStorable(text: string): boolean {
  return !NOT_STORABLE.test(text);
}
