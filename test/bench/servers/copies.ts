// Owns how the rows of a user follow from the rows that the server wrote for another: which texts in them are names and ids. Not how
// a database makes them (filling-sqlite.ts, filling-postgres.ts), nor the names: users.ts.
import { userAt, WIDTH } from './users.ts';

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Rows of one user by table, in an order in which they can be inserted. */
export type UserRows = ReadonlyMap<string, readonly Row[]>;

/** A part of a text: as it stands, the digits of the user, or an id of the user. */
export type Part = { readonly text: string } | 'digits' | { readonly prefix: string; readonly place: number };

/** A value of a row: the same for all users, or made of parts. */
export type Cell = { readonly value: Value } | { readonly parts: readonly Part[] };

/** What the rows of any user are made from, by table. */
export type Template = ReadonlyMap<string, readonly Readonly<Record<string, Cell>>[]>;

/** Ids of the server: a prefix and 96 bits. */
const ID = /\b(?:ctc|chg|prf|msg|und|aud)_[\w-]{16}/g;
/** What a change brings: of several changes each has its own. */
const OF_A_CHANGE = { tables: ['changes', 'proofs', 'outbox', 'undos'], ids: ['chg', 'prf', 'msg', 'und'] };

/** Tables that lead from a user to all that is kept of them; the audit log is left out, for its batches are sealed by hashes. */
export const OWNED: readonly (readonly [table: string, where: string])[] = [
  ['users', 'id = @user'],
  ['identities', 'user_id = @user'],
  ['contacts', 'user_id = @user'],
  ['changes', 'user_id = @user'],
  ['proofs', 'change_id in (select id from changes where user_id = @user)'],
  ['undos', 'user_id = @user'],
  ['outbox', 'user_id = @user'],
];

/** `from`: whose rows they are. `times`: how often a copy has the rows of the changes. */
export function createTemplate(rows: UserRows, from: number, times = 1): Template {
  const known = partsIn(rows, from);
  const escape = (text: string): string => text.replaceAll('.', '\\.');
  const pattern = new RegExp(`(${[...known.keys()].map(escape).join('|')})`);
  return new Map(
    [...rows].map(([table, all]) => {
      const repeats = OF_A_CHANGE.tables.includes(table) ? times : 1;
      const copies = Array.from({ length: repeats }, (_, repeat) =>
        all.map((row) => mapValues(row, (value) => cellOf(value, { pattern, known, shift: repeat * known.size }))),
      );
      return [table, copies.flat()];
    }),
  );
}

function mapValues<A, B>(row: Readonly<Record<string, A>>, to: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, to(value)]));
}

type Known = ReadonlyMap<string, readonly Part[]>;

/** The names and ids in the rows, and the parts that stand for each. */
function partsIn(rows: UserRows, from: number): Known {
  const { sub, email, next } = userAt(from);
  const digits = sub.slice(-WIDTH);
  const named = [email, next, sub].map((name): [string, readonly Part[]] => {
    const [before = '', after = ''] = name.split(digits);
    return [name, [{ text: before }, 'digits', { text: after }]];
  });
  const user = String(rows.get('users')?.[0]?.['id']);
  const ids = [...new Set(JSON.stringify([...rows]).match(ID))];
  return new Map([
    [user, [{ prefix: 'usr', place: 0 }]],
    ...named,
    ...ids.map((id, place): [string, readonly Part[]] => [id, [{ prefix: id.slice(0, 3), place }]]),
  ]);
}

/** `shift`: of the places of ids that each change has for itself. */
function cellOf(
  value: Value,
  { pattern, known, shift }: { readonly pattern: RegExp; readonly known: Known; readonly shift: number },
): Cell {
  if (typeof value !== 'string') return { value };
  const parts = value
    .split(pattern)
    .flatMap((text): readonly Part[] => known.get(text) ?? [{ text }])
    .filter((part) => typeof part !== 'object' || !('text' in part) || part.text !== '')
    .map((part) =>
      typeof part === 'object' && 'prefix' in part && OF_A_CHANGE.ids.includes(part.prefix)
        ? { ...part, place: part.place + shift }
        : part,
    );
  return parts.every((part) => typeof part === 'object' && 'text' in part) ? { value } : { parts };
}
