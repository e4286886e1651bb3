// Owns the guess that a mail domain is misspelt. Not whether it exists: everything may be kept as typed.

/** Domains that many people have. */
const COMMON =
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk yahoo.com yahoo.co.uk icloud.com proton.me protonmail.com gmx.de gmx.net web.de t-online.de orange.fr wanadoo.fr btinternet.com comcast.net'.split(
    ' ',
  );
/** Real ones that look like a slip of those. */
const REAL = /^((e|y|hot)?mail|gmx|yahoo|hotmail|outlook|live|me|mac)\.[a-z]{2,3}$/;
/** Ends that are a slip in any domain. */
const SLIP_END = /\.(con|cmo|vom|xom|comm|ocm)$/;

/** The address with a likelier domain; null when there is nothing to doubt. */
export function likelier(email: string): string | null {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at).toLowerCase();
  if (COMMON.includes(domain) || (REAL.test(domain) && !SLIP_END.test(domain))) return null;
  // One slip in a short domain, two in a long one.
  const most = domain.length > 8 ? 2 : 1;
  const near = COMMON.map((known) => [slips(domain, known), known] as const).sort(([a], [b]) => a - b)[0];
  return near && near[0] <= most ? email.slice(0, at) + near[1] : null;
}

/** Levenshtein's distance: letters too many, too few or wrong; two swapped count as two. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const letter of a) {
    let left = (row[0] ?? 0) + 1;
    // Both at hand in the old row: straight above, and above to the left.
    row = row.map((above, j) =>
      j ? (left = Math.min(left + 1, above + 1, (row[j - 1] ?? 0) + Number(letter !== b[j - 1]))) : left,
    );
  }
  return row.at(-1) ?? 0;
}
