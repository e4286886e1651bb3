// Owns what must be true of a user, as SQL. Not comparing one column (search-compare.ts), nor order and pages (search.ts).
import { sql, type RawBuilder } from 'kysely';
import { searchPrefix } from '../../core/profile.ts';
import type { Comparison, ContactWhere, Operand, Where } from '../../ports/search.ts';
import type { Dialect } from '../database.ts';
import { andAwake } from './awake.ts';
import { CONTACT_COLUMNS, ENTRY_COLUMNS, isProfileField, PROFILE_KEY, USER_COLUMNS } from './search-columns.ts';
import { entryCondition } from './search-entry.ts';
import { filterCondition } from './search-filter.ts';
import { namedCondition } from './search-names.ts';
import { compared, FALSE, joined, negated, present, type Condition } from './search-compare.ts';

type UserWhere = Extract<Where, { at: 'user' }>;

/** The condition on a user. It is true or false, never null: a `not` may stand around it. */
export function conditionOf(where: Where, project: string, dialect: Dialect): Condition {
  switch (where.at) {
    case 'all':
      return joined(
        'all',
        where.of.map((part) => conditionOf(part, project, dialect)),
      );
    case 'any':
      return anyCondition(where.of, project, dialect);
    case 'not':
      return negated(conditionOf(where.of, project, dialect));
    case 'user':
      return userCondition(where, project, dialect);
    case 'entry':
      return entryCondition(where, project, dialect);
    case 'named':
      return namedCondition(where.by, project, dialect);
    case 'filter':
      return filterCondition(where);
    case 'contact': {
      const rows = sql`select user_id from contacts where project = ${project} and kind = ${where.kind}${andAwake(dialect, 'contacts')}`;
      if (where.where === null) return sql`users.id in (${rows})`;
      const entries = sql`select whole.user_id from contact_entries as entry join contacts as whole
        on whole.id = entry.contact_id where whole.project = ${project} and whole.kind = ${where.kind}${andAwake(dialect, 'whole')}`;
      return sql`users.id in (
        ${rows} and ${contactCondition(where.where, CONTACT_COLUMNS, dialect)}
        union all ${entries} and ${contactCondition(where.where, ENTRY_COLUMNS, dialect)}
      )`;
    }
  }
}

/** Any of the parts. The fields that are only asked to have a value are looked for in one go. */
function anyCondition(parts: readonly Where[], project: string, dialect: Dialect): Condition {
  const isPresence = (part: Where): part is UserWhere =>
    part.at === 'user' && part.is === 'pr' && isProfileField(part.field);
  const fields = parts.filter(isPresence).map(({ field }) => field);
  const others = parts.filter((part) => !isPresence(part)).map((part) => conditionOf(part, project, dialect));
  if (fields.length === 0) return joined('any', others);
  const rows = sql`select user_id from profile_fields where project = ${project} and field in (${sql.join(fields)})${andAwake(dialect, 'profile_fields')}`;
  return joined('any', [sql`users.id in (${rows})`, ...others]);
}

/** Whether an answer may need a look at many rows: it does, unless an index over users leads to the result. */
export function needsScan(where: Where): boolean {
  switch (where.at) {
    case 'all':
    case 'any':
      return where.of.some(needsScan);
    case 'not':
    case 'contact':
    case 'entry':
    case 'named':
    case 'filter':
      return true;
    case 'user':
      return isProfileField(where.field) || where.field === 'signedIn' || where.is === 'co' || where.is === 'ew';
  }
}

function userCondition(where: UserWhere, project: string, dialect: Dialect): Condition {
  const { field } = where;
  if (isProfileField(field)) {
    const rows = sql`select user_id from profile_fields where project = ${project} and field = ${field}${andAwake(dialect, 'profile_fields')}`;
    if (where.is === 'pr') return sql`users.id in (${rows})`;
    const than = typeof where.than === 'string' ? searchPrefix(where.than) : where.than;
    return profileCondition(rows, where.is, than, dialect);
  }
  const column = USER_COLUMNS[field];
  return where.is === 'pr' ? present(column) : compared(column, where.is, where.than, dialect);
}

/** A user without a row has no value. */
function profileCondition(rows: RawBuilder<unknown>, is: Comparison, than: Operand, dialect: Dialect): Condition {
  if (than === null)
    return is === 'eq' ? sql`users.id not in (${rows})` : is === 'ne' ? sql`users.id in (${rows})` : FALSE;
  if (typeof than !== 'string') return FALSE;
  if (is === 'ne') return sql`users.id not in (${rows} and ${compared(PROFILE_KEY, 'eq', than, dialect)})`;
  return sql`users.id in (${rows} and ${compared(PROFILE_KEY, is, than, dialect)})`;
}

/** On one row of `contacts` or `contact_entries`: the whole condition stands in one subselect, so one contact must fulfil all of it. */
function contactCondition(where: ContactWhere, columns: typeof CONTACT_COLUMNS, dialect: Dialect): Condition {
  switch (where.at) {
    case 'all':
    case 'any':
      return joined(
        where.at,
        where.of.map((part) => contactCondition(part, columns, dialect)),
      );
    case 'not':
      return negated(contactCondition(where.of, columns, dialect));
    case 'field': {
      const column = columns[where.field];
      return where.is === 'pr' ? present(column) : compared(column, where.is, where.than, dialect);
    }
  }
}
