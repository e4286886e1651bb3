// Owns which fields of Transmit's user can be searched, and which condition each of them becomes. Not the parameters of a list:
// list.ts. Not the grammar of an expression: faces/scim/filter/.
import type { Kind } from '../../../shared/contact.ts';
import type { Where } from '../../ports/search.ts';
import { parseFilter } from '../scim/filter/filter.ts';
import type { Filter } from '../scim/filter/filter-tree.ts';
import { combinedCondition, type FieldFilter } from '../scim/list/combined-conditions.ts';
import { whereOf } from '../scim/list/filter-to-search.ts';
import type { AttrRef } from '../scim/schema/attr-ref.ts';
import { failure, success, type Outcome } from '../scim/value/outcome.ts';

/** Fields that SCIM has too, by their names there. */
const SCIM_NAMES: ReadonlyMap<string, AttrRef> = new Map(
  Object.entries({
    user_id: attr('id'),
    username: attr('userName'),
    external_user_id: attr('externalId'),
    language: attr('preferredLanguage'),
    created_at: attr('meta', 'created'),
    updated_at: attr('meta', 'lastModified'),
    'name.title': attr('name', 'honorificPrefix'),
    'name.first_name': attr('name', 'givenName'),
    'name.last_name': attr('name', 'familyName'),
    'name.middle_name': attr('name', 'middleName'),
  }),
);

/** Fields that are contacts: of which kind, and whether the primary one or the others. */
const CONTACTS: ReadonlyMap<string, readonly [Kind, boolean]> = new Map(
  Object.entries({
    email: ['email', true],
    secondary_emails: ['email', false],
    phone_number: ['phone', true],
    secondary_phone_numbers: ['phone', false],
  } as const),
);

const IS_ACTIVE: Where = { at: 'user', field: 'active', is: 'eq', than: true };
const HAS_SIGNED_IN: Where = { at: 'user', field: 'signedIn', is: 'eq', than: true };
const STATUSES: ReadonlyMap<string, Where> = new Map<string, Where>([
  ['active', { at: 'all', of: [IS_ACTIVE, HAS_SIGNED_IN] }],
  ['pending', { at: 'all', of: [IS_ACTIVE, { at: 'not', of: HAS_SIGNED_IN }] }],
  ['disabled', { at: 'not', of: IS_ACTIVE }],
]);

/** Reads an expression such as `email eq "ann@old.example" and status eq "Active"`. */
export function readExpression(text: string): Outcome<Where> {
  const filter = parseFilter(text);
  return filter.ok ? combinedCondition(filter.value, fieldWhere) : filter;
}

/** Returns the condition that a field has the text. `sw`: that it begins with the text. */
export function fieldIs(name: string, operator: 'eq' | 'sw', text: string): Outcome<Where> {
  return fieldWhere({ type: 'compare', attr: attr(name), operator, operand: text });
}

/** Returns the condition that the primary or another contact of a kind is verified. */
export function isVerified(kind: Kind): Where {
  const flag = (field: 'primary' | 'verified') => ({ at: 'field', field, is: 'eq', than: true }) as const;
  return { at: 'contact', kind, where: { at: 'all', of: [flag('primary'), flag('verified')] } };
}

function fieldWhere(filter: FieldFilter): Outcome<Where> {
  const { urn, name, sub } = filter.attr;
  const field = (sub === null ? name : `${name}.${sub}`).toLowerCase();
  if (urn === null && field === 'status') return statusWhere(filter);
  const contacts = urn === null ? CONTACTS.get(field) : undefined;
  if (contacts) return contactWhere(filter, contacts);
  const ref = urn === null ? SCIM_NAMES.get(field) : undefined;
  if (ref === undefined) return failure('invalidFilter', `users cannot be searched by ${field.slice(0, 50)}`);
  return whereOf({ ...withTime(filter, field), attr: ref });
}

/** Times are numbers in answers and ISO 8601 texts in expressions; both are taken. */
function withTime(filter: FieldFilter, field: string): FieldFilter {
  if (filter.type === 'present' || !field.endsWith('_at') || typeof filter.operand !== 'number') return filter;
  const time = new Date(filter.operand);
  return Number.isNaN(time.getTime()) ? filter : { ...filter, operand: time.toISOString() };
}

function contactWhere(filter: FieldFilter, [kind, isPrimary]: readonly [Kind, boolean]): Outcome<Where> {
  const primary: Filter = { type: 'compare', attr: attr('primary'), operator: 'eq', operand: isPrimary };
  const value: Filter = { ...filter, attr: attr('value') };
  const where: Filter = { type: 'and', filters: [primary, value] };
  return whereOf({ type: 'some', attr: attr(kind === 'email' ? 'emails' : 'phoneNumbers'), where });
}

function statusWhere(filter: FieldFilter): Outcome<Where> {
  if (filter.type === 'present') return success({ at: 'all', of: [] });
  const status = typeof filter.operand === 'string' ? STATUSES.get(filter.operand.toLowerCase()) : undefined;
  if (status === undefined || (filter.operator !== 'eq' && filter.operator !== 'ne'))
    return failure('invalidFilter', 'status: eq or ne, and Active, Pending or Disabled');
  return success(filter.operator === 'eq' ? status : { at: 'not', of: status });
}

function attr(name: string, sub: string | null = null): AttrRef {
  return { urn: null, name, sub };
}
