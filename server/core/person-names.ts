// Owns the names of a person: how a text is read as a name, and when the names in a token become those of the user's profile. Not
// how a claim is read from a token (server/tokens), nor the user name, which is unique: server/ports/user.ts.
import type { ClaimsMode } from './follow-claim.ts';
import type { Attributes, Json } from './profile.ts';

/** The names of a person. Null: none is known. */
export interface PersonNames {
  /** As people write it. */
  readonly full: string | null;
  readonly given: string | null;
  readonly family: string | null;
}

/** Where the names of a user's profile are from. */
export type NameSource =
  /** SCIM, a vendor contract or an import. No token changes them. */
  | { readonly by: 'directory' }
  /** A token. `issuedAt`: of the last token that changed them, epoch ms. `names`: as that token left them. */
  | { readonly by: 'token'; readonly issuer: string; readonly issuedAt: number; readonly names: PersonNames };

/** The names that a token claims for its user. */
export interface ClaimedNames {
  readonly mode: ClaimsMode;
  readonly issuer: string;
  /** When the token was issued, epoch ms. */
  readonly issuedAt: number;
  readonly names: PersonNames;
}

/** Longest name, UTF-16 code units: as a user name in a token. */
export const NAME_MAX = 255;

/** Controls, and the separators of lines and paragraphs. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** What is not seen, or turns the direction of what follows. The joiners U+200C and U+200D stay: names of many scripts need them. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Returns the text as a name on one line; null when it is no text, has nothing to see, or is longer than `NAME_MAX`. Line breaks
 * and other control characters become a space; invisible characters and overrides of the direction are removed.
 */
export function readName(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > NAME_MAX) return null;
  const name = value.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return VISIBLE.test(name) ? name : null;
}

/** Whether any of the names is known. */
export function hasNames({ full, given, family }: PersonNames): boolean {
  return full !== null || given !== null || family !== null;
}

/**
 * Whether a token at a later sign-in says something new about the names. `source`: null when no token with names was seen since
 * the names were last written otherwise.
 */
export function hasNewNames(source: NameSource | null, { mode, issuer, issuedAt, names }: ClaimedNames): boolean {
  if (mode === 'first' || !hasNames(names)) return false;
  if (source === null) return true;
  if (source.by === 'directory' || issuedAt <= source.issuedAt) return false;
  if (mode === 'follow' && issuer !== source.issuer) return false;
  return !isSame(mergeNames(source.names, names), source.names);
}

/** What a token with new names changes. */
export interface FollowedNames {
  readonly source: NameSource;
  /** The attributes of the profile from now on; null: they stay, because their names are not from a token. */
  readonly attributes: Attributes | null;
}

/** Returns what a token with new names changes. A name that the token leaves out stays. */
export function followNames(
  source: NameSource | null,
  { issuer, issuedAt, names: claimed }: ClaimedNames,
  attributes: Attributes,
): FollowedNames {
  if (source?.by === 'directory' || (source === null && namesWritten(attributes)))
    return { source: { by: 'directory' }, attributes: null };
  const names = source === null ? claimed : mergeNames(source.names, claimed);
  return { source: { by: 'token', issuer, issuedAt, names }, attributes: withNames(attributes, names) };
}

/** Returns the attributes with the names; a name that is not known stays as it is. */
export function withNames(attributes: Attributes, { full, given, family }: PersonNames): Attributes {
  const parts = {
    ...partsOf(attributes),
    ...(given === null ? {} : { givenName: given }),
    ...(family === null ? {} : { familyName: family }),
  };
  return {
    ...attributes,
    ...(full === null ? {} : { displayName: full }),
    ...(Object.keys(parts).length === 0 ? {} : { name: parts }),
  };
}

/** Returns the name by which a person is shown; null when the attributes have none. */
export function shownName(attributes: Attributes): string | null {
  const { displayName } = attributes;
  const { formatted, givenName, familyName } = partsOf(attributes);
  const both = [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
  for (const text of [displayName, formatted, both]) {
    const name = typeof text === 'string' ? readName(text.slice(0, NAME_MAX)) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Returns the names that the attributes have, as they were written. */
export function namesOf(attributes: Attributes): PersonNames {
  const text = (value: Json | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const { formatted, givenName, familyName } = partsOf(attributes);
  return { full: text(attributes['displayName']) ?? text(formatted), given: text(givenName), family: text(familyName) };
}

/** Whether one of the attributes is a name. */
export function writesNames(attributes: readonly string[]): boolean {
  return attributes.includes('displayName') || attributes.includes('name');
}

/** Whether the attributes have a name in any part. */
function namesWritten(attributes: Attributes): boolean {
  return writesNames(Object.keys(attributes));
}

function partsOf({ name }: Attributes): { readonly [part: string]: Json } {
  return typeof name === 'object' && name !== null && !Array.isArray(name) ? (name as { [part: string]: Json }) : {};
}

function mergeNames(before: PersonNames, claimed: PersonNames): PersonNames {
  return {
    full: claimed.full ?? before.full,
    given: claimed.given ?? before.given,
    family: claimed.family ?? before.family,
  };
}

function isSame(a: PersonNames, b: PersonNames): boolean {
  return a.full === b.full && a.given === b.given && a.family === b.family;
}
