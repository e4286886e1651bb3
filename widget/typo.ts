// Owns the guess that a mail domain is misspelt. Not whether it exists: everything may be kept as typed.

/** Domains that many people have, and some that look like a slip of one yet are real. */
const COMMON =
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.co.in icloud.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de orange.fr wanadoo.fr libero.it comcast.net verizon.net btinternet.com yandex.ru outlook.fr outlook.de'.split(
    ' ',
  );
const REAL =
  'mail.com email.com ymail.com mail.ru hotmail.de hotmail.it yahoo.de yahoo.it yahoo.es yahoo.ca gmx.at gmx.ch me.com mac.com live.fr live.nl'.split(
    ' ',
  );

/** The address with a likelier domain; null when there is nothing to doubt. */
export function likelier(email: string): string | null {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at).toLowerCase();
  if (!at || COMMON.includes(domain) || REAL.includes(domain)) return null;
  let best: string | null = null;
  // One slip in a short domain, two in a long one: `gmial.cm` is gmail.com, `live.co` may be somebody's own.
  let least = domain.length > 8 ? 3 : 2;
  for (const known of COMMON) {
    const slips = domain.length < 6 ? least : distance(domain, known);
    if (slips < least) [best, least] = [known, slips];
  }
  return best && email.slice(0, at) + best;
}

/** Optimal string alignment: a letter too many, too few, another, or two swapped counts as one slip. */
function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, last[j - 2]! + same);
      next.push(least);
    }
    [last, row] = [row, next];
  }
  return row[b.length]!;
}
