// Owns the guess that a mail domain is misspelt. Not whether it exists: everything may be kept as typed.

/** Domains that many people have. */
const COMMON =
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk yahoo.com yahoo.co.uk icloud.com proton.me protonmail.com gmx.de gmx.net web.de t-online.de orange.fr wanadoo.fr btinternet.com comcast.net'.split(
    ' ',
  );
/** Real ones that look like a slip of those. */
const REAL = /^([ey]?mail|me|mac|gmx)\.com$/;

/** The address with a likelier domain; undefined when there is nothing to doubt. */
export function likelier(email: string): string | undefined {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at).toLowerCase();
  if (COMMON.includes(domain) || REAL.test(domain)) return undefined;
  const near = COMMON.find((known) => slipped(domain, known));
  return near && email.slice(0, at) + near;
}

/** Whether one differs from the other by one slip: a letter too many, too few or wrong, or two swapped. */
function slipped(a: string, b: string): boolean {
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 0;
  while (a.at(-end - 1) === b.at(-end - 1) && end < Math.min(a.length, b.length) - start) end++;
  const here = a.slice(start, a.length - end);
  const there = b.slice(start, b.length - end);
  return (here.length < 2 && there.length < 2) || (here.length === 2 && here === there[1] + there[0]!);
}
