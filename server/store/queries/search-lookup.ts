// Owns which searches an index answers at once, however many users there are. All others read many rows, and must not hold up
// other work. Not the SQL: search.ts.
import type { ContactWhere, Search, Where } from '../../ports/search.ts';

/** The fields that an index has in order (migrations/0004-faces.ts), so that a page needs no sorting. */
const ORDERED = new Set<unknown>(['createdAt', 'updatedAt', 'userName', 'id']);
/** The fields of which one value belongs to one user. */
const UNIQUE = new Set<unknown>(['id', 'userName', 'externalId']);
/** Skipping this many users takes a few milliseconds. */
const SKIP_MAX = 10_000;

/** Whether the search is a look-up, or a page of all users that the order of an index gives. */
export function isLookup({ where, order, from }: Pick<Search, 'where' | 'order' | 'from'>): boolean {
  // The first page reads no more rows than it has, for each name. A later one may have to pass many that were there already.
  if ('names' in order) return where === null && 'skip' in from;
  if (!ORDERED.has(order.by)) return false;
  if (where === null) return !('skip' in from) || from.skip <= SKIP_MAX;
  return leadsToFew(where);
}

/** Whether the condition names a value that few users have, and no other part of it reads many rows. */
function leadsToFew(where: Where): boolean {
  switch (where.at) {
    case 'all':
      return where.of.some(leadsToFew) && where.of.every((part) => leadsToFew(part) || isOfRow(part));
    case 'user':
      return where.is === 'eq' && typeof where.than === 'string' && UNIQUE.has(where.field);
    case 'contact':
      return where.where !== null && namesAddress(where.where);
    // SQLite may read all users for an `or`, although it has an index for each of its parts.
    case 'any':
    case 'not':
    case 'entry':
    case 'named':
    case 'filter':
      return false;
  }
}

/** Whether the condition is about columns of the user's own row. */
function isOfRow(where: Where): boolean {
  return where.at === 'user' && (UNIQUE.has(where.field) || ORDERED.has(where.field) || where.field === 'active');
}

/** Whether the condition on a contact names the whole address. */
function namesAddress(where: ContactWhere): boolean {
  if (where.at === 'all') return where.of.some(namesAddress);
  return where.at === 'field' && where.field === 'value' && where.is === 'eq' && typeof where.than === 'string';
}
