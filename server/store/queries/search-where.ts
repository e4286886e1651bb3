// Owns what must hold of a user, as SQL that both databases understand. Not who is looked at, nor in which order: search.ts.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { PROFILE_FIELDS, searched, type ProfileField } from '../../core/profile.ts';
import type { Comparison, ContactField, ContactWhere, Operand, UserField, Where } from '../../ports/search.ts';
import { storable, type Dialect } from '../database.ts';

type Condition = RawBuilder<SqlBool>;

/** A column or what is made of one: what it holds, and whether it may be null. */
export interface Column {
  readonly is: RawBuilder<unknown>;
  readonly holds: 'string' | 'number' | 'boolean';
  readonly nullable: boolean;
}

const column = (is: RawBuilder<unknown>, holds: Column['holds'], nullable = false): Column => ({ is, holds, nullable });

/** Ids are ASCII, so that both databases fold them as core/fold.ts does. The index users_called has the same expression. */
const CALLED = sql`coalesce(users.user_name_key, lower(users.id))`;

export const COLUMNS: Readonly<Record<Exclude<UserField, ProfileField>, Column>> = {
  id: column(sql`users.id`, 'string'),
  userName: column(CALLED, 'string'),
  externalId: column(sql`users.external_id`, 'string', true),
  active: column(sql`1 - users.disabled`, 'boolean'),
  createdAt: column(sql`users.created_at`, 'number'),
  updatedAt: column(sql`users.updated_at`, 'number'),
};

const CONTACT: Readonly<Record<ContactField, Column>> = {
  value: column(sql`key`, 'string'),
  // Kept as it was written; words that nobody prescribes, of which those that everybody uses are ASCII.
  type: column(sql`lower(type)`, 'string', true),
  // With a sign, so that SQLite leaves the index of primaries alone out of it: for some it finds no plan then.
  primary: column(sql`+is_primary`, 'boolean'),
  verified: column(sql`case when verified_at is null then 0 else 1 end`, 'boolean'),
};

const KEY = column(sql`key`, 'string');

const yes: Condition = sql`1 = 1`;
const no: Condition = sql`1 = 0`;

export function isProfile(field: UserField): field is ProfileField {
  return (PROFILE_FIELDS as readonly string[]).includes(field);
}

/** Always true or false, never null: what stands around it may be `not`. */
export function holds(where: Where, project: string, dialect: Dialect): Condition {
  switch (where.at) {
    case 'all':
    case 'any':
      return joined(
        where.at,
        where.of.map((one) => holds(one, project, dialect)),
      );
    case 'not':
      return negated(holds(where.of, project, dialect));
    case 'user': {
      if (isProfile(where.field)) {
        const rows = sql`select user_id from profile_fields where project = ${project} and field = ${where.field}`;
        if (where.is === 'pr') return sql`users.id in (${rows})`;
        const than = typeof where.than === 'string' ? searched(where.than) : where.than;
        return whereRow(rows, where.is, than, dialect);
      }
      const at = COLUMNS[where.field];
      return where.is === 'pr' ? present(at) : compared(at, where.is, where.than, dialect);
    }
    case 'contact': {
      const rows = sql`select user_id from contacts where project = ${project} and kind = ${where.kind}`;
      if (where.where === null) return sql`users.id in (${rows})`;
      return sql`users.id in (${rows} and ${contactHolds(where.where, dialect)})`;
    }
  }
}

/** Whether many rows may have to be looked at to answer it: not where an index over users leads to them. */
export function walks(where: Where): boolean {
  switch (where.at) {
    case 'all':
    case 'any':
      return where.of.some(walks);
    case 'not':
    case 'contact':
      return true;
    case 'user':
      return isProfile(where.field) || where.is === 'co' || where.is === 'ew';
  }
}

/** Of one row of `contacts`: all of it stands in one subselect, so that it holds of one and the same. */
function contactHolds(where: ContactWhere, dialect: Dialect): Condition {
  switch (where.at) {
    case 'all':
    case 'any':
      return joined(
        where.at,
        where.of.map((one) => contactHolds(one, dialect)),
      );
    case 'not':
      return negated(contactHolds(where.of, dialect));
    case 'field': {
      const at = CONTACT[where.field];
      return where.is === 'pr' ? present(at) : compared(at, where.is, where.than, dialect);
    }
  }
}

/** Of a field that is a row of its own: who has no row has no value. */
function whereRow(rows: RawBuilder<unknown>, is: Comparison, than: Operand, dialect: Dialect): Condition {
  if (than === null)
    return is === 'eq' ? sql`users.id not in (${rows})` : is === 'ne' ? sql`users.id in (${rows})` : no;
  if (typeof than !== 'string') return no;
  if (is === 'ne') return sql`users.id not in (${rows} and ${compared(KEY, 'eq', than, dialect)})`;
  return sql`users.id in (${rows} and ${compared(KEY, is, than, dialect)})`;
}

function present({ is, nullable }: Column): Condition {
  return nullable ? sql`${is} is not null` : yes;
}

function compared(at: Column, is: Comparison, than: Operand, dialect: Dialect): Condition {
  if (than === null) return is === 'eq' ? negated(present(at)) : is === 'ne' ? present(at) : no;
  if (typeof than !== at.holds) return no;
  if (is === 'ne') return negated(compared(at, 'eq', than, dialect));
  const found =
    typeof than === 'string'
      ? textual(at.is, is, than, dialect)
      : typeof than === 'number'
        ? numeric(at.is, is, than)
        : is === 'eq'
          ? sql<SqlBool>`${at.is} = ${than ? 1 : 0}`
          : no;
  return at.nullable ? sql`(${at.is} is not null and ${found})` : found;
}

/** Without LIKE: it has an own idea of case in SQLite, and a longest pattern. */
function textual(at: RawBuilder<unknown>, is: Comparison, than: string, dialect: Dialect): Condition {
  // No text that is kept holds such, nor is less or more than it in both databases.
  if (!storable(than)) return no;
  switch (is) {
    case 'co':
      if (than === '') return yes;
      return dialect === 'postgres' ? sql`strpos(${at}, ${than}) > 0` : sql`instr(${at}, ${than}) > 0`;
    case 'ew': {
      if (than === '') return yes;
      const characters = [...than].length;
      return dialect === 'postgres'
        ? sql`right(${at}, ${characters}) = ${than}`
        : sql`substr(${at}, ${-characters}) = ${than}`;
    }
    case 'sw': {
      // A range, which an index serves.
      const behind = next(than);
      return behind === null ? sql`${at} >= ${than}` : sql`(${at} >= ${than} and ${at} < ${behind})`;
    }
    case 'eq':
    case 'ne':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return sql`${at} ${SIGNS[is]} ${than}`;
  }
}

function numeric(at: RawBuilder<unknown>, is: Comparison, than: number): Condition {
  if (is === 'co' || is === 'sw' || is === 'ew' || !Number.isSafeInteger(than)) return no;
  return sql`${at} ${SIGNS[is]} ${than}`;
}

const SIGNS = {
  eq: sql`=`,
  ne: sql`<>`,
  gt: sql`>`,
  ge: sql`>=`,
  lt: sql`<`,
  le: sql`<=`,
} as const;

/** The first text behind all that begin so, in the order of code points, as both databases have it. Null: there is none. */
function next(text: string): string | null {
  const characters = [...text];
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const point = last.codePointAt(0) ?? 0;
    if (point < 0x10ffff) return characters.join('') + String.fromCodePoint(point === 0xd7ff ? 0xe000 : point + 1);
  }
  return null;
}

function negated(of: Condition): Condition {
  return sql`not (${of})`;
}

function joined(at: 'all' | 'any', of: readonly Condition[]): Condition {
  if (of.length === 0) return at === 'all' ? yes : no;
  return sql`(${sql.join(of, at === 'all' ? sql` and ` : sql` or `)})`;
}
