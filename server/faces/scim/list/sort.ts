// Owns the order of a list (RFC 7644 §3.4.2.3). Not its pages: listing.ts.
import type { Order } from '../../../ports/search.ts';
import { readAttr, type AttrRef } from '../schema/attr-ref.ts';
import type { Params } from './list-params.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { searchTarget } from './search-target.ts';

/** Reads the order; `invalidPath` when users cannot be sorted by the attribute. */
export function readOrder({ sortBy, sortOrder }: Pick<Params, 'sortBy' | 'sortOrder'>): Outcome<Order> {
  const direction = sortOrder?.toLowerCase() ?? 'ascending';
  if (direction !== 'ascending' && direction !== 'descending')
    return failure('invalidValue', 'sortOrder: ascending or descending');
  // Without `sortBy` the `sortOrder` has no meaning.
  if (sortBy === null) return success({ by: 'createdAt', down: false });
  const ref = readAttr(sortBy);
  if (ref === null) return failure('invalidPath', 'sortBy: not the name of an attribute');
  return orderBy(ref, direction === 'descending');
}

/** Returns the order by an attribute. For `emails` or `phoneNumbers` the value of the primary contact counts. */
function orderBy(ref: AttrRef, down: boolean): Outcome<Order> {
  const target = searchTarget(ref);
  if (target.ok && target.value.type === 'contacts' && (target.value.field ?? 'value') === 'value')
    return success({ by: { primary: target.value.kind }, down });
  if (target.ok && target.value.type === 'user') return success({ by: target.value.field, down });
  return failure('invalidPath', 'sortBy: users cannot be sorted by that');
}
