// Owns the guess that a mail domain is misspelt. Not whether it exists: everything may be kept as typed.

/** Domains that many people have. */
const COMMON = 'gmail outlook hotmail yahoo icloud'.split(' ').map((name) => `${name}.com`);
/** Real ones that look like a slip of those. */
const REAL = /^[ey]?mail\./;

/** The address with a likelier domain; undefined when there is nothing to doubt. */
export function likelier(email: string): string | undefined {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const near = COMMON.find((known) => cuts(known).some((cut) => cuts(domain).includes(cut)));
  if (near && near !== domain && !REAL.test(domain)) return email.slice(0, local.length + 1) + near;
  return undefined;
}

/** A word, and it with each letter left out: words that share one of these are a slip apart, be it two letters swapped. */
function cuts(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
