// Owns how a filter over users (RFC 7644 §3.4.2.2) becomes a search in the store. Not the SQL: store/queries/search-where.ts. A
// filter that the store cannot answer is `invalidFilter`, because no filter over users runs in memory.
import type { Where } from '../../../ports/search.ts';
import { operandOf } from '../filter/filter-operand.ts';
import type { CompareFilter, Filter, PresentFilter } from '../filter/filter-tree.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';
import { entriesWhere, hasEntry } from './search-entries.ts';
import { hasContact } from './search-contact.ts';
import { storedOperand } from './search-operand.ts';
import {
  notSearchable,
  searchTarget,
  type ContactsTarget,
  type SearchTarget,
  type UserTarget,
} from './search-target.ts';
import { CORE_URN } from '../schema/urns.ts';

const ALWAYS: Where = { at: 'all', of: [] };
const NEVER: Where = { at: 'any', of: [] };

/** Returns the condition on users that the filter means. */
export function whereOf(filter: Filter): Outcome<Where> {
  switch (filter.type) {
    case 'and':
    case 'or': {
      const parts = collect(filter.filters, whereOf);
      return parts.ok ? success({ at: filter.type === 'and' ? 'all' : 'any', of: parts.value }) : parts;
    }
    case 'not': {
      const part = whereOf(filter.filter);
      return part.ok ? success({ at: 'not', of: part.value }) : part;
    }
    case 'some': {
      const target = searchTarget(filter.attr);
      if (!target.ok) return target;
      if (target.value.type === 'nothing') return success(NEVER);
      if (target.value.type === 'entries' && target.value.part === null) return hasEntry(target.value, filter.where);
      if (target.value.type !== 'contacts' || target.value.field !== null) return notSearchable(filter.attr);
      return hasContact(target.value, filter.where);
    }
    case 'present':
    case 'compare': {
      const target = searchTarget(filter.attr);
      return target.ok ? conditionWhere(filter, target.value) : target;
    }
  }
}

function conditionWhere(filter: CompareFilter | PresentFilter, target: SearchTarget): Outcome<Where> {
  switch (target.type) {
    case 'contacts':
      return contactsWhere(filter, target);
    case 'entries':
      return entriesWhere(target, filter);
    case 'nothing':
      return success(NEVER);
    case 'parts':
      if (filter.type === 'compare') return failure('invalidFilter', 'the attribute has parts: name one');
      return success({ at: 'any', of: target.fields.map((field) => ({ at: 'user', field, is: 'pr' })) });
    case 'constant':
      return filter.type === 'present' ? success(ALWAYS) : constantWhere(filter, target.value);
    case 'user':
      return userWhere(filter, target);
  }
}

/** Returns the condition on contacts. `emails` or `phoneNumbers` without a part is compared by the `value` of the contacts. */
function contactsWhere(filter: CompareFilter | PresentFilter, target: ContactsTarget): Outcome<Where> {
  const { kind, field } = target;
  if (filter.type === 'present' && field === null) return success({ at: 'contact', kind, where: null });
  return hasContact(target, { ...filter, attr: { urn: null, name: field ?? 'value', sub: null } });
}

function constantWhere({ operator, operand }: CompareFilter, constant: string): Outcome<Where> {
  if (operator !== 'eq' && operator !== 'ne') return failure('invalidFilter', 'eq and ne alone');
  // The store cannot search for users that have attributes of an extension.
  if (constant === CORE_URN && operand !== CORE_URN) return failure('invalidFilter', 'schemas: the core alone');
  return success((operand === constant) === (operator === 'eq') ? ALWAYS : NEVER);
}

function userWhere(filter: CompareFilter | PresentFilter, { field, attribute }: UserTarget): Outcome<Where> {
  if (filter.type === 'present') return success({ at: 'user', field, is: 'pr' });
  const operand = operandOf(attribute, filter);
  if (!operand.ok) return operand;
  return success({ at: 'user', field, is: filter.operator, than: storedOperand(attribute, operand.value) });
}
