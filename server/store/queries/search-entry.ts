// Owns what must be true of one entry of a list, as SQL. Not of a contact nor of a user: search-where.ts.
import { sql } from 'kysely';
import { searchPrefix } from '../../core/profile.ts';
import type { EntryWhere, Where } from '../../ports/search.ts';
import type { Dialect } from '../database.ts';
import { andAwake } from './awake.ts';
import type { Column } from './search-columns.ts';
import { compared, joined, negated, TRUE, type Condition } from './search-compare.ts';

type PartWhere = Extract<EntryWhere, { at: 'part' }>;

const LED: Column = { is: sql`entry.key`, holds: 'string', nullable: false };
const OTHER: Column = { is: sql`other.key`, holds: 'string', nullable: false };

/** The condition on a user that one of their entries fulfils the whole of the search. */
export function entryCondition(
  { attribute, where }: Extract<Where, { at: 'entry' }>,
  project: string,
  dialect: Dialect,
): Condition {
  const { first, rest } = split(where);
  // The part that leads to the entries is compared in the index; the other parts are looked up for each entry.
  const led = first === null ? TRUE : sql`entry.part = ${first.part} and ${partIs(LED, first, dialect)}`;
  const others = rest.map((each) => ofEntry(each, dialect));
  return sql`users.id in (
    select entry.user_id from profile_values as entry
    where entry.project = ${project} and entry.attribute = ${attribute}${andAwake(dialect, 'entry')} and ${led} and ${joined('all', others)}
  )`;
}

/** Returns the first part that an entry must have, and all other conditions. */
function split(where: EntryWhere | null): { readonly first: PartWhere | null; readonly rest: readonly EntryWhere[] } {
  if (where === null) return { first: null, rest: [] };
  const all = where.at === 'all' ? where.of : [where];
  const first = all.find((each) => each.at === 'part' && isPositive(each));
  return { first: first?.at === 'part' ? first : null, rest: all.filter((each) => each !== first) };
}

function isPositive(where: PartWhere): boolean {
  return where.is === 'pr' || (where.is !== 'ne' && where.than !== null);
}

function partIs(key: Column, where: PartWhere, dialect: Dialect): Condition {
  if (where.is === 'pr' || where.than === null) return TRUE;
  return compared(key, where.is === 'ne' ? 'eq' : where.is, searchPrefix(where.than), dialect);
}

/** The condition on the entry that a row `entry` is of. */
function ofEntry(where: EntryWhere, dialect: Dialect): Condition {
  switch (where.at) {
    case 'all':
    case 'any':
      return joined(
        where.at,
        where.of.map((each) => ofEntry(each, dialect)),
      );
    case 'not':
      return negated(ofEntry(where.of, dialect));
    case 'part': {
      const has: Condition = sql`exists (
        select 1 from profile_values as other
        where other.user_id = entry.user_id and other.attribute = entry.attribute and other.item = entry.item
        and other.part = ${where.part} and ${partIs(OTHER, where, dialect)}
      )`;
      const isAbsent = where.is !== 'pr' && (where.than === null ? where.is !== 'ne' : where.is === 'ne');
      return isAbsent ? negated(has) : has;
    }
  }
}
