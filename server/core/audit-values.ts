// Owns what a row of the record says of who acted, and which of its values are personal. Not how it is kept or sealed.

/** Who did it: the signed-in person, whoever held a link, the site or time, an admin (`nameOfAdmin`), an API client by its id. */
export type Actor = 'user' | 'link' | 'site' | `admin:${string}` | `client:${string}`;

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Who acted, where an event's values say so, and its values without that. `by` and `admin`: an admin; but of an
 * undo, the masked address of the contact whose link it was.
 */
export function attribute(
  event: string,
  { by, admin = by, ...values }: Values,
): { readonly actor: Actor | null; readonly values: Values } {
  if (admin === undefined) return { actor: null, values };
  if (event === 'change-undone') return { actor: null, values: { ...values, target: admin } };
  // An API client that acts as one is named as what it is.
  const name = String(admin);
  return { actor: name.startsWith('client:') ? (name as Actor) : `admin:${name}`, values };
}

/** Texts of fixed words, or our own ids. Any other may lead to a person: whoever adds one is on the safe side unasked. */
const PLAIN: readonly string[] = [
  'kind',
  'reason',
  'why',
  'how',
  'from',
  'into',
  'limit',
  'template',
  'client',
  'secretId',
  'scopes',
];

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
