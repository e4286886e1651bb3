// Owns the conditions on one entry of a list, or on an attribute of a foreign extension, in the form that the store searches. Not
// the conditions on a contact: search-contact.ts.
import { casefold } from '../../../core/casefold.ts';
import type { EntryWhere, Where } from '../../../ports/search.ts';
import { operandOf } from '../filter/filter-operand.ts';
import { valuePart } from '../filter/filter-part.ts';
import type { CompareFilter, Filter, PresentFilter } from '../filter/filter-tree.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';
import type { EntriesTarget } from './search-target.ts';

/** Returns the condition that a user has an entry which fulfils the filter. */
export function hasEntry(target: EntriesTarget, filter: Filter): Outcome<Where> {
  const where = entryWhere(target, filter);
  return where.ok ? success({ at: 'entry', attribute: target.name, where: where.value }) : where;
}

/** Returns the condition on the entries, or on the part of them that the name means. */
export function entriesWhere(target: EntriesTarget, filter: CompareFilter | PresentFilter): Outcome<Where> {
  if (filter.type === 'present' && target.part === null)
    return success({ at: 'entry', attribute: target.name, where: null });
  return hasEntry(target, { ...filter, attr: { urn: null, name: target.part ?? 'value', sub: null } });
}

function entryWhere(target: EntriesTarget, filter: Filter): Outcome<EntryWhere> {
  switch (filter.type) {
    case 'and':
    case 'or': {
      const parts = collect(filter.filters, (each) => entryWhere(target, each));
      return parts.ok ? success({ at: filter.type === 'and' ? 'all' : 'any', of: parts.value }) : parts;
    }
    case 'not': {
      const part = entryWhere(target, filter.filter);
      return part.ok ? success({ at: 'not', of: part.value }) : part;
    }
    case 'some':
      return failure('invalidFilter', 'brackets inside brackets');
    case 'present':
    case 'compare':
      return partWhere(target, filter);
  }
}

function partWhere({ attribute }: EntriesTarget, filter: CompareFilter | PresentFilter): Outcome<EntryWhere> {
  const found = valuePart(attribute, filter.attr);
  if (!found.ok) return found;
  const part = casefold(found.value.name ?? 'value');
  if (filter.type === 'present') return success({ at: 'part', part, is: 'pr' });
  const operand = operandOf(found.value.attribute, filter);
  if (!operand.ok) return operand;
  const { value } = operand;
  return success({ at: 'part', part, is: filter.operator, than: value === null ? null : casefold(String(value)) });
}
