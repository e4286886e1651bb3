// Owns which fields of Trivore ID's user can be searched, and which condition each of them becomes. Not the parameters of a list:
// list.ts. Not the grammar of a filter: faces/scim/filter/.
import type { Where } from '../../ports/search.ts';
import { parseFilter } from '../scim/filter/filter.ts';
import { combinedCondition, type FieldFilter } from '../scim/list/combined-conditions.ts';
import { whereOf } from '../scim/list/filter-to-search.ts';
import type { AttrRef } from '../scim/schema/attr-ref.ts';
import { CONTACTS_URN } from '../scim/schema/urns.ts';
import { failure, type Outcome } from '../scim/value/outcome.ts';
import { EXTENSION, EXTENSION_TEXTS, NAME_PARTS, SCIM_FIELDS } from './profile.ts';

const REFS: Readonly<Record<string, AttrRef>> = {
  id: attr('id'),
  username: attr('userName'),
  emails: attr('emails', 'value'),
  'emails.address': attr('emails', 'value'),
  'emails.name': attr('emails', 'type'),
  'emails.verified': attr('emails', 'verified', CONTACTS_URN),
  mobiles: attr('phoneNumbers', 'value'),
  'mobiles.number': attr('phoneNumbers', 'value'),
  'mobiles.name': attr('phoneNumbers', 'type'),
  'mobiles.verified': attr('phoneNumbers', 'verified', CONTACTS_URN),
  'meta.created': attr('meta', 'created'),
  'meta.lastModified': attr('meta', 'lastModified'),
  ...Object.fromEntries(NAME_PARTS.map((part) => [`name.${part}`, attr('name', part)])),
  ...Object.fromEntries(Object.entries(SCIM_FIELDS).map(([theirs, ours]) => [theirs, attr(ours)])),
  ...Object.fromEntries(EXTENSION_TEXTS.map((name) => [name, attr(name, null, EXTENSION)])),
};

/** The fields by their names in lower case, because names are compared case-insensitively. */
const FIELDS: ReadonlyMap<string, AttrRef> = new Map(
  Object.entries(REFS).map(([name, ref]) => [name.toLowerCase(), ref]),
);

/** Reads a filter such as `(name.familyName eq "Ek") and (locked eq false)`, as the vendor's SDK writes it. */
export function readFilter(text: string): Outcome<Where> {
  const filter = parseFilter(text);
  return filter.ok ? combinedCondition(filter.value, conditionOf) : filter;
}

function conditionOf(filter: FieldFilter): Outcome<Where> {
  const { urn, name, sub } = filter.attr;
  const field = (sub === null ? name : `${name}.${sub}`).toLowerCase();
  if (urn === null && field === 'locked') return lockedCondition(filter);
  const ref = urn === null ? FIELDS.get(field) : undefined;
  if (ref === undefined) return failure('invalidFilter', `users cannot be searched by ${field.slice(0, 50)}`);
  return whereOf({ ...filter, attr: ref });
}

/** A user who is not active is locked. */
function lockedCondition(filter: FieldFilter): Outcome<Where> {
  const active = whereOf({ ...filter, attr: attr('active') });
  return active.ok && filter.type === 'compare' ? { ok: true, value: { at: 'not', of: active.value } } : active;
}

function attr(name: string, sub: string | null = null, urn: string | null = null): AttrRef {
  return { urn, name, sub };
}
