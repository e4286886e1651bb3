// Owns the conditions on one contact, in the form that the store searches. Not the conditions on a user: filter-to-search.ts.
import type { Kind } from '../../../../shared/contact.ts';
import type { ContactWhere, Where } from '../../../ports/search.ts';
import type { Attribute } from '../schema/attribute.ts';
import { operandOf } from '../filter/filter-operand.ts';
import type { CompareFilter, Filter, PresentFilter } from '../filter/filter-tree.ts';
import { isSameName } from '../value/json.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';
import { contactKey, storedOperand } from './search-operand.ts';
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
  const stored = field === 'value' && typeof value === 'string' ? contactKey(kind, value) : storedOperand(part, value);
  return success({ at: 'field', field, is: filter.operator, than: stored });
}
