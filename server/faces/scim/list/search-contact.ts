// Owns the conditions on one contact, in the form that the store searches. Not the conditions on a user: filter-to-search.ts.
import { withoutSpaces } from '../../../../shared/address.ts';
import type { Kind } from '../../../../shared/contact.ts';
import { casefold } from '../../../core/casefold.ts';
import type { ContactWhere, Where } from '../../../ports/search.ts';
import type { Attribute } from '../schema/attribute.ts';
import { operandOf } from '../filter/filter-operand.ts';
import type { CompareFilter, Filter, Operator, PresentFilter } from '../filter/filter-tree.ts';
import { isSameName } from '../value/json.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';
import { contactKeys, storedOperand } from './search-operand.ts';
import { contactField, notSearchable } from './search-target.ts';

/** The contacts that a filter is about. */
interface Contacts {
  readonly kind: Kind;
  readonly attribute: Attribute;
}

/** Returns the condition that a user has a contact which fulfils the filter. */
export function hasContact(contacts: Contacts, filter: Filter): Outcome<Where> {
  const where = contactWhere(contacts, filter);
  return where.ok ? success({ at: 'contact', kind: contacts.kind, where: where.value }) : where;
}

function contactWhere(contacts: Contacts, filter: Filter): Outcome<ContactWhere> {
  switch (filter.type) {
    case 'and':
    case 'or': {
      const parts = collect(filter.filters, (each) => contactWhere(contacts, each));
      return parts.ok ? success({ at: filter.type === 'and' ? 'all' : 'any', of: parts.value }) : parts;
    }
    case 'not': {
      const part = contactWhere(contacts, filter.filter);
      return part.ok ? success({ at: 'not', of: part.value }) : part;
    }
    case 'some':
      return failure('invalidFilter', 'brackets inside brackets');
    case 'present':
    case 'compare':
      return fieldWhere(contacts, filter);
  }
}

function fieldWhere({ kind, attribute }: Contacts, filter: CompareFilter | PresentFilter): Outcome<ContactWhere> {
  const { urn, name, sub } = filter.attr;
  const part = attribute.subAttributes?.find((each) => isSameName(each.name, name));
  const field = part && contactField(part.name);
  if (urn !== null || sub !== null || part === undefined || field === undefined) return notSearchable(filter.attr);
  if (filter.type === 'present') return success({ at: 'field', field, is: 'pr' });
  const operand = operandOf(part, filter);
  if (!operand.ok) return operand;
  const { value } = operand;
  const { operator } = filter;
  if (field !== 'value' || typeof value !== 'string')
    return success(withUntypedWork(kind, { at: 'field', field, is: operator, than: storedOperand(part, value) }));
  return success(addressWhere(kind, operator, value));
}

/**
 * A primary e-mail address without a type answers to `work`: a sign-in says no type, and directories look for the login by it. Of
 * a user with another work address both are found.
 */
function withUntypedWork(kind: Kind, where: Extract<ContactWhere, { field: unknown; than: unknown }>): ContactWhere {
  if (kind !== 'email' || where.field !== 'type' || where.is !== 'eq' || where.than !== 'work') return where;
  const untyped = { at: 'not', of: { at: 'field', field: 'type', is: 'pr' } } as const;
  const primary = { at: 'field', field: 'primary', is: 'eq', than: true } as const;
  return { at: 'any', of: [where, { at: 'all', of: [untyped, primary] }] };
}

/** An address is found in the form that is compared, and in the form that a trusted system wrote and reads. */
function addressWhere(kind: Kind, is: Operator, given: string): ContactWhere {
  // White space around an address is not stored.
  const text = is === 'eq' || is === 'ne' ? withoutSpaces(given) : given;
  const [keys, sent] = [contactKeys(kind, text), casefold(text)];
  const byKey = keys.map((than) => ({ at: 'field', field: 'value', is, than }) as const);
  // The key of an e-mail address is itself in lower case, and a whole number is its own key.
  const isKey = kind === 'email' ? keys[0] === sent : is === 'eq' && /^\+\d+$/.test(text);
  const all = isKey ? byKey : [...byKey, { at: 'field', field: 'sent', is, than: sent } as const];
  const [only, ...more] = all;
  return only && more.length === 0 ? only : { at: is === 'ne' ? 'all' : 'any', of: all };
}
