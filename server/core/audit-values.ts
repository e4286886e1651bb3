// Owns who acted in an audit event, and which values of the event are personal. Not how an event is stored or sealed:
// server/audit.

/** Who acted: the signed-in user, the holder of a link, the site or a timer, an admin (`nameOfAdmin`), or an API client. */
export type Actor = 'user' | 'link' | 'site' | `admin:${string}` | `client:${string}`;

/** The values of an audit event. */
export type AuditValues = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Takes the actor out of the values of an event, if the values name one. `by` and `admin` name an admin. In the event of an
 * undo, `by` is the masked address of the contact whose link was used, so the address becomes `target`.
 */
export function extractActor(
  event: string,
  { by, admin = by, ...values }: AuditValues,
): { readonly actor: Actor | null; readonly values: AuditValues } {
  if (admin === undefined) return { actor: null, values };
  if (event === 'change-undone') return { actor: null, values: { ...values, target: admin } };
  // An API client may act as an admin. The actor is then the client.
  const name = String(admin);
  return { actor: /^(?:client|admin):/.test(name) ? (name as Actor) : `admin:${name}`, values };
}

/** Names of values that are fixed words or our own ids. Any other text may identify a person, so it counts as personal. */
const PLAIN: readonly string[] = [
  'kind',
  'reason',
  'why',
  'how',
  'method',
  'from',
  'into',
  'limit',
  'face',
  'template',
  'message',
  'stream',
  'client',
  'secretId',
  'scopes',
  'roles',
  'startedBy',
  'act',
  'approval',
  'approvedBy',
];

/** Splits the values into those that stay for ever and those that an erasure removes. */
export function splitPersonal(values: AuditValues): { readonly data: AuditValues; readonly personal: AuditValues } {
  const data: Record<string, AuditValues[string]> = {};
  const personal: Record<string, AuditValues[string]> = {};
  for (const [name, value] of Object.entries(values)) {
    const kept = typeof value !== 'string' || PLAIN.includes(name);
    (kept ? data : personal)[name] = value;
  }
  return { data, personal };
}
