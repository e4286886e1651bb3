// Owns rows that are copies of the rows of one user, with the names and ids of another in them. Not which names: users.ts.
import { copiedId, userAt } from './users.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** Rows of one user by table, in an order in which they can be inserted. */
export type UserRows = ReadonlyMap<string, readonly Row[]>;

/** Ids of the server: a prefix and 96 bits. */
const ID = /\b(?:ctc|chg|prf|msg|und|aud)_[\w-]{16}/g;
/** More ids of one prefix than a user's rows have. */
const IDS = 16;

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

/** Makes the rows of the nth user from those of another. */
export function createCopies(rows: UserRows, from: number): (n: number) => UserRows {
  const [user] = rows.get('users') ?? [];
  const names = userAt(from);
  const ids = [...new Set(JSON.stringify([...rows]).match(ID))];
  const old = [String(user?.['id']), names.sub, names.email, names.next, ...ids];
  const pattern = new RegExp(old.map((text) => text.replaceAll('.', '\\.')).join('|'), 'g');
  return (n) => {
    const { sub, email, next } = userAt(n);
    const counts = new Map<string, number>();
    const fresh = ids.map((id) => {
      const prefix = id.slice(0, 3);
      const count = counts.get(prefix) ?? 0;
      counts.set(prefix, count + 1);
      return copiedId(prefix, n * IDS + count);
    });
    const replaced = new Map([copiedId('usr', n), sub, email, next, ...fresh].map((text, i) => [old[i], text]));
    const copy = (row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string' ? value.replace(pattern, (found) => replaced.get(found) ?? found) : value,
        ]),
      );
    return new Map([...rows].map(([table, all]) => [table, all.map(copy)]));
  };
}
