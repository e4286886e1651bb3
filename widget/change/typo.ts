// Owns the guess that a mail domain is misspelt. Not whether the domain exists: the user may keep any address as typed.

/** Domains that many people have. */
const COMMON = 'gmail outlook hotmail yahoo icloud'.split(' ').map((name) => `${name}.com`);
/** Domains that exist, and look like a misspelling of those. */
const REAL = /^[ey]?mail\./;

/** The address with a likelier domain; undefined when its own is likely. */
export function likelierAddress(email: string): string | undefined {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const near = COMMON.find((known) => shortened(known).some((word) => shortened(domain).includes(word)));
  if (near && near !== domain && !REAL.test(domain)) return email.slice(0, local.length + 1) + near;
  return undefined;
}

/** A word, and the word without each of its letters. Two words that share one of these are one typing error apart. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
