// Owns which values of one attribute a filter between brackets selects, in memory. Not a search for users:
// list/filter-to-search.ts.
import type { Json } from '../../../core/profile.ts';
import type { Attribute } from '../schema/attribute.ts';
import { compare, isPresent } from './filter-compare.ts';
import { operandOf } from './filter-operand.ts';
import { valuePart } from './filter-part.ts';
import type { CompareFilter, Filter } from './filter-tree.ts';
import type { JsonObject } from '../value/json.ts';
import { collect, failure, success, type Outcome } from '../value/outcome.ts';

/** Whether a filter selects a value. */
export type Matches = (value: Json) => boolean;

/**
 * Returns the test that the filter means; `invalidFilter` when the filter names a part that the attribute does not have.
 * `attribute` is null for an attribute of any shape.
 */
export function matcher(attribute: Attribute | null, filter: Filter): Outcome<Matches> {
  switch (filter.type) {
    case 'and':
    case 'or': {
      const parts = collect(filter.filters, (each) => matcher(attribute, each));
      if (!parts.ok) return parts;
      const { value: matchers } = parts;
      return success(
        filter.type === 'and'
          ? (value) => matchers.every((matches) => matches(value))
          : (value) => matchers.some((matches) => matches(value)),
      );
    }
    case 'not': {
      const part = matcher(attribute, filter.filter);
      return part.ok ? success((value) => !part.value(value)) : part;
    }
    case 'some':
      return failure('invalidFilter', 'brackets inside brackets');
    case 'present': {
      const part = valuePart(attribute, filter.attr);
      return part.ok ? success((value) => isPresent(part.value.partOf(value))) : part;
    }
    case 'compare':
      return compareMatcher(attribute, filter);
  }
}

function compareMatcher(attribute: Attribute | null, filter: CompareFilter): Outcome<Matches> {
  const part = valuePart(attribute, filter.attr);
  if (!part.ok) return part;
  const operand = operandOf(part.value.attribute, filter);
  if (!operand.ok) return operand;
  const caseExact = part.value.attribute?.caseExact === true;
  const comparison = { operator: filter.operator, operand: operand.value, caseExact };
  return success((value) => compare(part.value.partOf(value), comparison));
}

/**
 * Returns the parts that a new value needs so that the filter selects it; null when the filter uses more than `eq` and `and`.
 */
export function impliedParts(attribute: Attribute | null, filter: Filter): JsonObject | null {
  if (filter.type === 'and') {
    const all = filter.filters.map((each) => impliedParts(attribute, each));
    return all.every((each) => each !== null) ? Object.assign({}, ...all) : null;
  }
  if (filter.type !== 'compare' || filter.operator !== 'eq' || filter.operand === null) return null;
  const part = valuePart(attribute, filter.attr);
  const operand = part.ok ? operandOf(part.value.attribute, filter) : part;
  return part.ok && operand.ok && part.value.name !== null ? { [part.value.name]: operand.value } : null;
}
