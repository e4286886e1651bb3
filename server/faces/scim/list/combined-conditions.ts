// Owns how a filter over a vendor's own fields becomes a condition on users: the parts that are joined by and, or, not. Not what
// one field means: the vendor's folder; not SCIM's fields: filter-to-search.ts.
import type { Where } from '../../../ports/search.ts';
import type { CompareFilter, Filter, PresentFilter } from '../filter/filter-tree.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';

/** A filter about one field. */
export type FieldFilter = CompareFilter | PresentFilter;

/** Returns the condition on users that the filter means. `conditionOf`: the condition of a filter about one field. */
export function combinedCondition(
  filter: Filter,
  conditionOf: (filter: FieldFilter) => Outcome<Where>,
): Outcome<Where> {
  switch (filter.type) {
    case 'and':
    case 'or': {
      const parts = collect(filter.filters, (part) => combinedCondition(part, conditionOf));
      return parts.ok ? success({ at: filter.type === 'and' ? 'all' : 'any', of: parts.value }) : parts;
    }
    case 'not': {
      const part = combinedCondition(filter.filter, conditionOf);
      return part.ok ? success({ at: 'not', of: part.value }) : part;
    }
    case 'some':
      return failure('invalidFilter', 'brackets behind a field are not served');
    case 'present':
    case 'compare':
      return conditionOf(filter);
  }
}
