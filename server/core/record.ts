// Owns what a row of the record says of who acted, and which of its values are personal. Not how it is kept or sealed.

/** Who did it: the signed-in person, whoever held a link, the site's systems or time, an admin by their `sub`. */
export type Actor = 'user' | 'link' | 'site' | `admin:${string}`;

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** Texts of fixed words. Any other may lead to a person: whoever adds one need not think of it to be on the safe side. */
const PLAIN: readonly string[] = ['kind', 'reason', 'why'];

/** What an event tells, in what stays for ever and what an erasure takes away. */
export function divide(values: Values): { readonly data: Values; readonly personal: Values } {
  const data: Record<string, Values[string]> = {};
  const personal: Record<string, Values[string]> = {};
  for (const [name, value] of Object.entries(values)) {
    const kept = typeof value !== 'string' || PLAIN.includes(name);
    (kept ? data : personal)[name] = value;
  }
  return { data, personal };
}
