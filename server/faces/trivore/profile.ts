// Owns how the profile of Trivore ID's user is stored. A field is stored under SCIM's name if SCIM has one, else in an extension
// of our own. The names stand in the vendor's public Python SDK (models/user.py). Not the contacts: user-contacts.ts.
import type { Attributes, Json } from '../../core/profile.ts';

/** The extension for fields that SCIM does not have. The URN is ours, because the vendor has none. */
export const EXTENSION = 'urn:ietf:params:scim:schemas:extension:trivore:2.0:User';

/** Texts that SCIM has too: Trivore's field → SCIM's field. */
export const SCIM_FIELDS = {
  nickName: 'nickName',
  preferredLanguage: 'preferredLanguage',
  timeZone: 'timezone',
  locale: 'locale',
} as const;

/** The parts of a name, which have the same names in SCIM. */
export const NAME_PARTS = ['givenName', 'middleName', 'familyName'] as const;

/** Texts of the extension. */
export const EXTENSION_TEXTS = [
  'userAccountType',
  'nsCode',
  'mfaMethod',
  'websiteMain',
  'websiteAux',
  'domicileCode',
  'dateOfBirth',
  'gender',
  'sex',
  'nationality',
  'salutation',
  'title',
  'birthFirstName',
  'birthMiddleName',
  'birthLastName',
] as const;

/** Fields of the extension that are no texts. They are stored as they are, and have no effect here. */
export const EXTENSION_VALUES = [
  'memberOf',
  'addresses',
  'consents',
  'minor',
  'domicileClasses',
  'customerGroupInfo',
  'place_of_birth',
  'tags',
] as const;

/** The profile that a body gives. A field that is left out stays; null, an empty text or list removes it. */
export type ProfileFields = {
  readonly [
    F in keyof typeof SCIM_FIELDS | (typeof EXTENSION_TEXTS)[number] | (typeof EXTENSION_VALUES)[number] | 'name'
  ]?: Json | undefined;
};

/** Returns the attributes after a write. */
export function updatedAttributes(body: ProfileFields, current: Attributes): Attributes {
  const attributes = new Map<string, Json>(Object.entries(current));
  for (const [theirs, ours] of Object.entries(SCIM_FIELDS)) set(attributes, ours, body[theirs as keyof ProfileFields]);
  if (body.name !== undefined) set(attributes, 'name', updatedName(asObject(body.name), asObject(current['name'])));
  const extension = new Map<string, Json>(Object.entries(asObject(current[EXTENSION])));
  for (const name of [...EXTENSION_TEXTS, ...EXTENSION_VALUES]) set(extension, name, body[name]);
  set(attributes, EXTENSION, Object.fromEntries(extension));
  return Object.fromEntries(attributes);
}

function set(fields: Map<string, Json>, name: string, value: Json | undefined): void {
  if (value === undefined) return;
  const kept = withoutNothing(value);
  if (kept === null) fields.delete(name);
  else fields.set(name, kept);
}

/** The full name in one text (`formatted`) is dropped when a part changes, because it would no longer match the parts. */
function updatedName(parts: JsonObject, current: JsonObject): Json {
  const given = Object.fromEntries(NAME_PARTS.map((part) => [part, withoutNothing(parts[part] ?? null)]));
  const isSame = NAME_PARTS.every((part) => given[part] === (current[part] ?? null));
  return isSame ? current : { ...current, ...given, formatted: null };
}

/** Returns the value without empty parts, which the vendor's SDK sends for all that a user does not have; null for nothing. */
function withoutNothing(value: Json): Json {
  if (value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value as JsonObject).flatMap(([name, part]) => {
    const inner = withoutNothing(part);
    return inner === null ? [] : [[name, inner] as const];
  });
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

export type JsonObject = { readonly [key: string]: Json };

/** Returns the value if it is an object, else an empty object. */
export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
