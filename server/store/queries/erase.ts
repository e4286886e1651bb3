// Owns what an erasure does to the rows of one user. Not who may be erased, nor what a tombstone is made of: tokens/secrets.ts.
import type { HookCall } from '../../ports/outbox.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { NAMELESS } from '../rows/change.ts';
import { eraseEntries } from './audit.ts';
import { buryIdentity, namedIdentitiesOf } from './identities.ts';
import { endSessions } from './sessions.ts';

/** Tables from which every row of the user is deleted. */
const OWNED = [
  'contacts',
  'displaced_contacts',
  'undos',
  'blocks',
  'suppressions',
  'reservations',
  'outbox',
  'idempotency',
  'approvals',
  'event_positions',
  'profiles',
  'profile_fields',
  'profile_values',
] as const;

/**
 * Deletes everything that identifies the person. Returns the time of the erasure for the audit log, which is `at`, or the time
 * of the user's last audit event if a clock that was ahead gave this event a later time.
 */
export async function eraseUser(
  connection: Connection,
  { id: user, mergedInto }: User,
  at: number,
  tombstoneOf: (identity: Identity) => string,
): Promise<number> {
  const { db } = connection;
  if (mergedInto !== null) await eraseMergeCalls(db, user, mergedInto);
  await endSessions(connection, user);
  for (const identity of await namedIdentitiesOf(connection, user))
    await buryIdentity(connection, identity, tombstoneOf(identity));
  for (const table of OWNED) await db.deleteFrom(table).where('user_id', '=', user).execute();
  await eraseChanges(db, user, at);
  const last = await eraseEntries(connection, user);
  await eraseUserRow(db, user, at);
  return Math.max(at, last);
}

/** Empties the user's changes. A purge keeps a hash to recognise the address, but an erasure must not keep even a hash. */
async function eraseChanges(db: Connection['db'], user: string, at: number): Promise<void> {
  const changes = db.selectFrom('changes').select('id').where('user_id', '=', user);
  await db.updateTable('proofs').set({ value: '', key: '' }).where('change_id', 'in', changes).execute();
  await db
    .updateTable('changes')
    .set({ state: 'closed', why: 'revoked', since: at })
    .where('user_id', '=', user)
    .where('state', '=', 'waiting')
    .execute();
  await db
    .updateTable('changes')
    .set((eb) => ({
      value: '',
      key: '',
      locale: '',
      ...NAMELESS,
      purged_at: eb.fn.coalesce('purged_at', eb.val(at)),
    }))
    .where('user_id', '=', user)
    .execute();
}

/** Keeps the user's row, but disables the user and deletes the names. */
async function eraseUserRow(db: Connection['db'], user: string, at: number): Promise<void> {
  await db
    .updateTable('users')
    .set((eb) => ({
      username: null,
      user_name: null,
      user_name_key: null,
      external_id: null,
      locale: null,
      language: null,
      name_source: null,
      version: eb('version', '+', 1),
      updated_at: at,
      frozen_since: null,
      frozen_until: null,
      not_before: at,
      recovered_at: null,
      disabled: 1,
      erased_at: at,
      failed_in_row: 0,
      failed_at: null,
    }))
    .where('id', '=', user)
    .execute();
}

/** Deletes the erased user's identities from webhook calls about a merge. The calls themselves stay with the other user. */
async function eraseMergeCalls(db: Connection['db'], gone: string, kept: string): Promise<void> {
  const calls = await db
    .selectFrom('outbox')
    .select(['id', 'data'])
    .where('user_id', '=', kept)
    .where('template', '=', 'hook')
    .where('data', 'like', '%"user.merged"%')
    .execute();
  for (const row of calls) {
    const data = JSON.parse(row.data ?? '{}') as HookCall;
    const { hook } = data;
    if (hook.type !== 'user.merged' || hook.from.id !== gone) continue;
    const without = { ...data, hook: { ...hook, from: { id: gone, identities: [] } } };
    await db
      .updateTable('outbox')
      .set({ data: JSON.stringify(without) })
      .where('id', '=', row.id)
      .execute();
  }
}
