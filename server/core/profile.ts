// Owns the attributes of a user, without contacts and user names, and which attributes can be searched. Not how they are
// searched: server/ports/search.ts.
import { casefold } from './casefold.ts';

/** A JSON value as it is stored. Its objects come from `JSON.parse`, so their prototype cannot be changed by a key. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Attributes by name (RFC 7643) or extension URN, without userName, externalId, active, emails, phoneNumbers, id, meta. */
export type Attributes = { readonly [name: string]: Json };

/** The URN of SCIM's enterprise extension. */
export const ENTERPRISE_URN = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** The path to each field by which users can be searched and sorted. */
const PATHS = {
  displayName: ['displayName'],
  nickName: ['nickName'],
  title: ['title'],
  userType: ['userType'],
  preferredLanguage: ['preferredLanguage'],
  locale: ['locale'],
  timezone: ['timezone'],
  profileUrl: ['profileUrl'],
  'name.formatted': ['name', 'formatted'],
  'name.familyName': ['name', 'familyName'],
  'name.givenName': ['name', 'givenName'],
  'name.middleName': ['name', 'middleName'],
  'name.honorificPrefix': ['name', 'honorificPrefix'],
  'name.honorificSuffix': ['name', 'honorificSuffix'],
  employeeNumber: [ENTERPRISE_URN, 'employeeNumber'],
  costCenter: [ENTERPRISE_URN, 'costCenter'],
  organization: [ENTERPRISE_URN, 'organization'],
  division: [ENTERPRISE_URN, 'division'],
  department: [ENTERPRISE_URN, 'department'],
  'manager.value': [ENTERPRISE_URN, 'manager', 'value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A field that can be searched. */
export type ProfileField = keyof typeof PATHS;
/** All fields that can be searched. */
export const PROFILE_FIELDS = Object.keys(PATHS) as readonly ProfileField[];

/** The attributes that users may write themselves. Only the organization writes the other attributes. */
export const PERSONAL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'name',
  'displayName',
  'nickName',
  'profileUrl',
  'preferredLanguage',
  'locale',
  'timezone',
  'ims',
  'photos',
  'addresses',
]);

/** Longest JSON of all attributes of a user, characters. */
export const ATTRIBUTES_MAX = 64 * 1024;

/** Number of characters of a text that are searched. Of a longer text, only the beginning is searched. */
export const SEARCHED_LENGTH = 256;

/** Returns the searchable fields that exist and are text, casefolded. */
export function searchableFields(attributes: Attributes): ReadonlyMap<ProfileField, string> {
  const found = new Map<ProfileField, string>();
  for (const field of PROFILE_FIELDS) {
    let value: Json | undefined = attributes;
    for (const name of PATHS[field]) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof value === 'string' && value !== '') found.set(field, searchPrefix(casefold(value)));
  }
  return found;
}

/** Returns the part of a casefolded text that is searched. The cut never splits a surrogate pair. */
export function searchPrefix(folded: string): string {
  return folded.length <= SEARCHED_LENGTH ? folded : folded.slice(0, SEARCHED_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/** Returns the names of the attributes that differ. The order of keys does not matter. */
export function changedAttributes(before: Attributes, after: Attributes): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const text = (all: Attributes, name: string) => (Object.hasOwn(all, name) ? ordered(all[name] ?? null) : '');
  return names.filter((name) => text(before, name) !== text(after, name));
}

/** Returns the value as JSON with sorted keys, so that equal values give equal texts. */
function ordered(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns the language that the attributes name, BCP 47; null when they name none. `preferredLanguage` may be a list as in
 * Accept-Language (RFC 7643 §4.1.1), of which the first language counts.
 */
export function preferredLanguage({ preferredLanguage: preferred, locale }: Attributes): string | null {
  const tags = [preferred, locale].flatMap((value) =>
    typeof value === 'string'
      ? (/^\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3})\s*(?:[,;]|$)/.exec(value)?.[1] ?? [])
      : [],
  );
  return tags[0] ?? null;
}
