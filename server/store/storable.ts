// Owns which text both databases can store. Not what a text may say.

/** PostgreSQL refuses NUL in text, and a lone surrogate becomes U+FFFD on its way: two such texts would become one. */
export function storable(...texts: readonly string[]): boolean {
  return !texts.some((text) => /[\0\p{Surrogate}]/u.test(text));
}
