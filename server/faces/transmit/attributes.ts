// Owns how the profile of Transmit's API is stored. A field is stored under SCIM's name if SCIM has one, else in an extension
// of our own.
import type { Attributes, Json } from '../../core/profile.ts';
import type { UserBody } from './user-body.ts';

/** The extension for fields that SCIM does not have. The URN is ours, because Transmit's URN is not known. */
export const EXTENSION = 'urn:ietf:params:scim:schemas:extension:transmit:2.0:User';
/** An extension of Transmit's SCIM. */
export const CUSTOM_APP_DATA = 'urn:ietf:params:scim:schemas:extension:CustomAppData:2.0:User';

/** The parts of a name: Transmit's field → SCIM's field. */
export const NAME_PARTS = {
  title: 'honorificPrefix',
  first_name: 'givenName',
  last_name: 'familyName',
  middle_name: 'middleName',
} as const;

/** Fields of the extension, stored as they are. */
export const EXTENSION_FIELDS = ['external_account_id', 'birthday', 'address', 'custom_data'] as const;

/** Returns the profile after a PUT. A field that the body leaves out stays. */
export function updatedAttributes(body: UserBody, current: Attributes): Attributes {
  const attributes = new Map<string, Json>(Object.entries(current));
  const set = (name: string, value: Json | undefined) => {
    if (value === null || value === '') attributes.delete(name);
    else if (value !== undefined) attributes.set(name, value);
  };
  if (body.name !== undefined) set('name', updatedName(body.name ?? {}, asObject(current['name'])));
  set('preferredLanguage', body.language);
  if (body.picture !== undefined)
    set('photos', body.picture === null || body.picture === '' ? null : [{ value: body.picture, type: 'photo' }]);
  set(CUSTOM_APP_DATA, body.custom_app_data);
  set(EXTENSION, updatedExtension(body, asObject(current[EXTENSION])));
  return Object.fromEntries(attributes);
}

/** Returns the name after a PUT; null when the name has no part left. */
function updatedName(parts: NonNullable<UserBody['name']>, current: JsonObject): Json {
  const otherParts = Object.entries(current).filter(
    // `formatted`, the full name in one text, is dropped, because it would no longer match the parts.
    ([key]) => !Object.values<string>(NAME_PARTS).includes(key) && key !== 'formatted',
  );
  const newParts = Object.entries(NAME_PARTS).flatMap(([theirs, ours]) => {
    const value = parts[theirs as keyof typeof NAME_PARTS];
    return value == null || value === '' ? [] : [[ours, value] as const];
  });
  const name = Object.fromEntries([...otherParts, ...newParts]);
  return Object.keys(name).length === 0 ? null : name;
}

/** Returns the extension after a PUT; null when the extension has no field left. */
function updatedExtension(body: UserBody, current: JsonObject): Json {
  const extension = new Map<string, Json>(Object.entries(current));
  for (const name of EXTENSION_FIELDS) {
    const value = body[name];
    if (value === null) extension.delete(name);
    // Transmit merges only the first level of custom_data.
    else if (value !== undefined)
      extension.set(name, name === 'custom_data' ? { ...asObject(extension.get(name)), ...asObject(value) } : value);
  }
  return extension.size === 0 ? null : Object.fromEntries(extension);
}

export type JsonObject = { readonly [key: string]: Json };

/** Returns the value if it is an object, else an empty object. */
export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
