// Owns what a search condition costs, and how it is written without repeats. Not how it becomes SQL: store/queries.
import type { ContactWhere, EntryWhere, Where } from '../../ports/search.ts';

/** A tree of conditions, on a user, a contact or an entry. */
type Tree = { readonly at: string; readonly of?: unknown };

/**
 * Returns a condition that is true of the same users and has no part twice: `a or a` is `a`, `a or (a or b)` is `a or b`, and
 * `not (not a)` is `a`.
 */
export function withoutRepeats(where: Where): Where {
  switch (where.at) {
    case 'all':
    case 'any':
      return joinedOnce(where.at, where.of.map(withoutRepeats));
    case 'not':
      return negatedOnce(withoutRepeats(where.of));
    case 'user':
    case 'named':
    case 'filter':
      return where;
    case 'contact':
      return { ...where, where: where.where && onceInside<ContactWhere>(where.where) };
    case 'entry':
      return { ...where, where: where.where && onceInside<EntryWhere>(where.where) };
  }
}

function onceInside<T extends ContactWhere | EntryWhere>(where: T): T {
  if (where.at === 'not') return negatedOnce<Tree>(onceInside(where.of)) as T;
  if (where.at !== 'all' && where.at !== 'any') return where;
  return joinedOnce<Tree>(where.at, where.of.map(onceInside)) as T;
}

function joinedOnce<T extends Tree>(at: 'all' | 'any', parts: readonly T[]): T {
  const flat = parts.flatMap((part) => (part.at === at ? (part.of as readonly T[]) : [part]));
  const once = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  const [first] = once;
  return once.length === 1 && first !== undefined ? first : ({ at, of: once } as unknown as T);
}

function negatedOnce<T extends Tree>(of: T): T {
  return of.at === 'not' ? (of.of as T) : ({ at: 'not', of } as unknown as T);
}

/** The prices of one condition: reading part of an index; comparing each user; reading each row of another table. */
const PRICE = { index: 1, user: 1, rows: 4 } as const;
/**
 * Highest price of a search. 30 conditions that each read a whole table take about as long as one search may (some seconds with
 * 100,000 users), and no directory asks for as many.
 */
export const PRICE_MAX = 30 * PRICE.rows;

/** Returns the price of a condition without repeats. A condition that an index answers at once costs nothing. */
export function priceOf(where: Where): number {
  switch (where.at) {
    case 'all':
      return sum(where.of.map(priceOf));
    case 'any':
      // The store reads the rows of all fields that are only asked to have a value in one go.
      return (
        sum(where.of.filter((part) => !isPresence(part)).map(priceOf)) + (where.of.some(isPresence) ? PRICE.rows : 0)
      );
    case 'not':
      return Math.max(PRICE.user, priceOf(where.of));
    case 'user':
      return userPrice(where);
    case 'named':
      return PRICE.index * where.by.length;
    case 'filter':
      return PRICE.index;
    case 'contact':
      return where.where === null ? PRICE.rows : insidePrice(where.where);
    case 'entry':
      return where.where === null ? PRICE.rows : insidePrice(where.where);
  }
}

type UserWhere = Extract<Where, { at: 'user' }>;

/** The fields of the user's own row. */
const OWN: readonly string[] = ['id', 'userName', 'externalId', 'active', 'createdAt', 'updatedAt', 'frozenUntil'];

function isPresence(where: Where): boolean {
  return where.at === 'user' && where.is === 'pr' && !OWN.includes(where.field);
}

function userPrice({ field, is }: UserWhere): number {
  if (OWN.includes(field)) return is === 'co' || is === 'ew' || is === 'ne' ? PRICE.user : 0;
  return is === 'eq' || is === 'sw' ? PRICE.index : PRICE.rows;
}

/** The price of conditions on the rows of another table, which are read once for all of them. */
function insidePrice(where: ContactWhere | EntryWhere): number {
  const leaves = leavesOf(where);
  const isIndexed = leaves.every((leaf) => 'than' in leaf && leaf.is === 'eq') && where.at !== 'not';
  return isIndexed ? PRICE.index * (leaves.length - 1) : PRICE.rows + PRICE.user * (leaves.length - 1);
}

type Leaf = Extract<ContactWhere, { at: 'field' }> | Extract<EntryWhere, { at: 'part' }>;

function leavesOf(where: ContactWhere | EntryWhere): readonly Leaf[] {
  switch (where.at) {
    case 'all':
    case 'any':
      return where.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(where.of);
    case 'field':
    case 'part':
      return [where];
  }
}

const sum = (prices: readonly number[]): number => prices.reduce((total, price) => total + price, 0);
