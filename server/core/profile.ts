// Owns what is known of a person beside their contacts and names in the project, and which of it can be searched.
import { fold } from './casefold.ts';

/** A JSON value as it is kept. Objects have no prototype that anybody could reach: they come from `JSON.parse`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** By the names of RFC 7643 and the URNs of extensions; without userName, externalId, active, emails, phoneNumbers, id, meta. */
export type Attributes = { readonly [name: string]: Json };

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** Where each field that can be searched and sorted by stands. */
const PLACES = {
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
  employeeNumber: [ENTERPRISE, 'employeeNumber'],
  costCenter: [ENTERPRISE, 'costCenter'],
  organization: [ENTERPRISE, 'organization'],
  division: [ENTERPRISE, 'division'],
  department: [ENTERPRISE, 'department'],
  'manager.value': [ENTERPRISE, 'manager', 'value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProfileField = keyof typeof PLACES;
export const PROFILE_FIELDS = Object.keys(PLACES) as readonly ProfileField[];

/** What a person may write of themselves; the rest is for the organization to say. */
export const PERSONAL: ReadonlySet<string> = new Set([
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

/** Longest that all attributes of a user may be, characters of JSON. */
export const ATTRIBUTES_MAX = 64 * 1024;

/** Longest folded text that is searched by, characters: what is longer is found by its beginning. */
export const SEARCHED_LENGTH = 256;

/** What of it can be searched, folded; only those that are there and are text. */
export function searchable(attributes: Attributes): ReadonlyMap<ProfileField, string> {
  const found = new Map<ProfileField, string>();
  for (const field of PROFILE_FIELDS) {
    let at: Json | undefined = attributes;
    for (const step of PLACES[field])
      at =
        typeof at === 'object' && at !== null && !Array.isArray(at) && Object.hasOwn(at, step)
          ? (at as { readonly [key: string]: Json })[step]
          : undefined;
    if (typeof at === 'string' && at !== '') found.set(field, searched(fold(at)));
  }
  return found;
}

/** As much of a folded text as is searched by; never half a character. */
export function searched(folded: string): string {
  return folded.length <= SEARCHED_LENGTH ? folded : folded.slice(0, SEARCHED_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/** Names of what differs, in whatever order each says it. */
export function differing(before: Attributes, after: Attributes): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const of = (all: Attributes, name: string) => (Object.hasOwn(all, name) ? ordered(all[name] ?? null) : '');
  return names.filter((name) => of(before, name) !== of(after, name));
}

/** As text, the same for the same value. */
function ordered(value: Json): string {
  return JSON.stringify(value, (_, at: Json) =>
    typeof at === 'object' && at !== null && !Array.isArray(at)
      ? Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)))
      : at,
  );
}
