// Owns the guess that a mail domain is misspelt. Not a check of the domain: the user may keep any address as typed.

/** Mail domains that many people use. */
const COMMON = 'gmail outlook hotmail yahoo icloud'.split(' ').map((name) => `${name}.com`);
/** Real domains that look like a misspelling of a common domain. */
const REAL = /^[ey]?mail\./;

/** Returns the address with a likelier domain; undefined when its own domain is likely. */
export function likelierAddress(email: string): string | undefined {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const near = COMMON.find((known) => shortened(known).some((word) => shortened(domain).includes(word)));
  if (near && near !== domain && !REAL.test(domain)) return email.slice(0, local.length + 1) + near;
  return undefined;
}

/**
 * Returns the word, and the word with each of its letters removed in turn. Two words with a common result differ by about
 * one typing error.
 */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
