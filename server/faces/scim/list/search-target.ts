// Owns which attributes a search for users can use, and in which field the store keeps each of them. Not the conditions:
// filter-to-search.ts.
import type { Kind } from '../../../../shared/contact.ts';
import { casefold } from '../../../core/casefold.ts';
import { SEARCHED_LISTS } from '../../../core/profile-values.ts';
import type { ContactField, UserField } from '../../../ports/search.ts';
import type { AttrRef } from '../schema/attr-ref.ts';
import type { Attribute } from '../schema/attribute.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { resolve } from '../schema/resolve-name.ts';
import { MODEL, subAttributeOf } from '../schema/schema.ts';
import { CONTACTS_URN, CORE_URN, ENTERPRISE_URN } from '../schema/urns.ts';

const PROFILE_FIELDS = [
  'displayName',
  'nickName',
  'title',
  'userType',
  'preferredLanguage',
  'locale',
  'timezone',
  'profileUrl',
  'name.formatted',
  'name.familyName',
  'name.givenName',
  'name.middleName',
  'name.honorificPrefix',
  'name.honorificSuffix',
] as const;

const ENTERPRISE_FIELDS = [
  'employeeNumber',
  'costCenter',
  'organization',
  'division',
  'department',
  'manager.value',
] as const;

/** The field of the user for each attribute. The attributes of contacts are in `KINDS`. */
const USER_FIELDS: ReadonlyMap<string, UserField> = new Map<string, UserField>([
  ['id', 'id'],
  ['externalId', 'externalId'],
  ['userName', 'userName'],
  ['active', 'active'],
  ['meta.created', 'createdAt'],
  ['meta.lastModified', 'updatedAt'],
  ...PROFILE_FIELDS.map((field) => [field, field] as const),
  ...ENTERPRISE_FIELDS.map((field) => [`${ENTERPRISE_URN}:${field}`, field] as const),
]);

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['emails', 'email'],
  ['phoneNumbers', 'phone'],
  [`${CONTACTS_URN}:emails`, 'email'],
  [`${CONTACTS_URN}:phoneNumbers`, 'phone'],
]);

const LISTS: ReadonlySet<string> = new Set(SEARCHED_LISTS);

const CONTACT_FIELDS: ReadonlyMap<string, ContactField> = new Map<string, ContactField>([
  ['value', 'value'],
  ['type', 'type'],
  ['primary', 'primary'],
  ['verified', 'verified'],
]);

/** A field of the user. */
export interface UserTarget {
  readonly type: 'user';
  readonly field: UserField;
  readonly attribute: Attribute;
}

/** The contacts of a kind, or one field of these contacts. */
export interface ContactsTarget {
  readonly type: 'contacts';
  readonly kind: Kind;
  readonly attribute: Attribute;
  /** Null when the name means the contact itself. */
  readonly field: ContactField | null;
}

/** The entries of a list, or one part of these entries. */
export interface EntriesTarget {
  readonly type: 'entries';
  /** As it is stored (core/profile-values.ts). */
  readonly name: string;
  readonly attribute: Attribute | null;
  /** Null when the name means the entry itself. */
  readonly part: string | null;
}

/** The stored data that the name of an attribute means in a search. */
export type SearchTarget =
  | UserTarget
  | ContactsTarget
  /** An attribute with parts. `fields`: the parts that can be searched. */
  | { readonly type: 'parts'; readonly fields: readonly UserField[] }
  /** A list, or an attribute of a foreign extension. `attribute` is null when it can have any shape. */
  | EntriesTarget
  /** An attribute that no user has. */
  | { readonly type: 'nothing' }
  /** A value that all users share. */
  | { readonly type: 'constant'; readonly value: string };

/** Returns the data that the name means in a search; `invalidFilter` when users cannot be searched by the attribute. */
export function searchTarget(ref: AttrRef): Outcome<SearchTarget> {
  const resolved = resolve(MODEL, ref);
  if (resolved === null || resolved.type === 'schema') return failure('invalidFilter', 'there is no such attribute');
  const { urn, name, attribute, sub } = resolved;
  const fullName = urn === null ? name : `${urn}:${name}`;
  if (attribute === null || (urn === null && LISTS.has(name)))
    return success({ type: 'entries', name: casefold(fullName), attribute, part: sub?.name ?? null });
  if (fullName === 'groups') return success({ type: 'nothing' });
  const kind = KINDS.get(fullName);
  if (kind !== undefined) {
    const field = sub === null ? null : contactField(sub.name);
    return field === undefined ? notSearchable(ref) : success({ type: 'contacts', kind, attribute, field });
  }
  const field = USER_FIELDS.get(sub === null ? fullName : `${fullName}.${sub.name}`);
  if (sub === null && attribute.type === 'complex') {
    // `manager eq "…"`, as Entra asks, is about its value (RFC 7644 §3.4.2.2).
    const [value, part] = [USER_FIELDS.get(`${fullName}.value`), subAttributeOf(attribute, 'value')];
    if (value !== undefined && part !== null) return success({ type: 'user', field: value, attribute: part });
  }
  if (field !== undefined) return success({ type: 'user', field, attribute: sub?.attribute ?? attribute });
  if (fullName === 'schemas') return success({ type: 'constant', value: CORE_URN });
  if (fullName === 'meta' && sub?.name === 'resourceType') return success({ type: 'constant', value: 'User' });
  const fields = sub === null ? fieldsBelow(fullName) : [];
  return fields.length === 0 ? notSearchable(ref) : success({ type: 'parts', fields });
}

/** Returns the field of a contact for a part of `emails` or `phoneNumbers`; undefined when the part cannot be searched. */
export function contactField(part: string): ContactField | undefined {
  return CONTACT_FIELDS.get(part);
}

/** Returns the error for an attribute by which users cannot be searched. */
export function notSearchable({ name }: AttrRef): Outcome<never> {
  return failure('invalidFilter', `users cannot be searched by that part of ${name.slice(0, 50)}`);
}

function fieldsBelow(name: string): readonly UserField[] {
  return [...USER_FIELDS].filter(([path]) => path.startsWith(`${name}.`)).map(([, field]) => field);
}
