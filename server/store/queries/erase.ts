// Owns what an erasure does to the rows of one user, and counting them. Not who may be erased, nor what a tombstone is made of.
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { HookCall } from '../../ports/outbox.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { readOlder } from './audit-unsealed.ts';
import { nameless } from './purge.ts';
import type { Tables } from '../tables.ts';

/** How tombstones begin (tokens/secrets.ts). An identity may be gone and still have its own name: then it was merged. */
const TOMBSTONE = 'gone:';

/** Of which every row of the user goes. */
const HOLDING = [
  'contacts',
  'undos',
  'blocks',
  'reservations',
  'outbox',
  'idempotency',
  'profiles',
  'profile_fields',
] as const;

export function erasure({ db }: Queries): Pick<Tx['users'], 'holdings' | 'erase'> {
  const named = (user: string) =>
    db
      .selectFrom('identities')
      .select(['project', 'iss', 'sub'])
      .where('user_id', '=', user)
      .where((is) => is.or([is('gone', '=', 0), is('sub', 'not like', `${TOMBSTONE}%`)]))
      .execute();

  const count = async (
    table: 'contacts' | 'changes' | 'undos' | 'outbox' | 'blocks' | 'reservations' | 'profiles',
    user: string,
    and = sql<SqlBool>`1 = 1`,
  ): Promise<number> => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(table)} where user_id = ${user} and ${and}`.execute(db);
    return rows[0]?.n ?? 0;
  };

  return {
    holdings: async (user) => {
      const identities = await named(user);
      const names = await db
        .selectFrom('users')
        .select(['user_name', 'external_id'])
        .where('id', '=', user)
        .executeTakeFirst();
      let sessions = 0;
      for (const identity of identities) sessions += (await sessionsOf(db, identity)).length;
      return {
        contacts: await count('contacts', user),
        identities: identities.length,
        sessions,
        changes: await count('changes', user, sql<SqlBool>`key <> ''`),
        undos: await count('undos', user),
        messages: await count('outbox', user),
        kept: (await count('blocks', user)) + (await count('reservations', user)),
        profile: await count('profiles', user),
        names: [names?.user_name, names?.external_id].filter((name) => typeof name === 'string').length,
      };
    },

    erase: async ({ id: user, mergedInto }, at, tombstoneOf) => {
      if (mergedInto !== null) await untell(db, user, mergedInto);
      for (const identity of await named(user)) {
        const hashes = await sessionsOf(db, identity);
        if (hashes.length > 0) await db.deleteFrom('sessions').where('hash', 'in', hashes).execute();
        await db
          .updateTable('identities')
          .set({ sub: tombstoneOf(identity), gone: 1 })
          .where('project', '=', identity.project)
          .where('iss', '=', identity.iss)
          .where('sub', '=', identity.sub)
          .execute();
      }
      for (const table of HOLDING) await db.deleteFrom(table).where('user_id', '=', user).execute();

      // Not even a hash is left: a purge keeps one to recognise an address by, and here nobody shall be recognised.
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
          ...nameless,
          purged_at: eb.fn.coalesce('purged_at', eb.val(at)),
        }))
        .where('user_id', '=', user)
        .execute();
      // Of rows from before the seal there are no such columns: their values would be sealed later.
      const older = await db
        .selectFrom('audit')
        .select(['id', 'event', 'data'])
        .where('user_id', '=', user)
        .where('commitment', 'is', null)
        .execute();
      for (const row of older) {
        const { data } = readOlder(row);
        await db
          .updateTable('audit')
          .set({ data: JSON.stringify(data) })
          .where('id', '=', row.id)
          .execute();
      }
      // The seal covers what was made of both; without the salt nobody can try what it was.
      await db.updateTable('audit').set({ personal: null, salt: null }).where('user_id', '=', user).execute();
      const { last } = await db
        .selectFrom('audit')
        .select((eb) => eb.fn.max('at').as('last'))
        .where('user_id', '=', user)
        .executeTakeFirstOrThrow();
      await db
        .updateTable('users')
        .set((eb) => ({
          username: null,
          user_name: null,
          user_name_key: null,
          external_id: null,
          locale: null,
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
      return Math.max(at, last);
    },
  };
}

/** The site hears of a merge in the other account's name: that it was stays, what the one that went was known by does not. */
async function untell(db: Kysely<Tables>, gone: string, kept: string): Promise<void> {
  const told = await db
    .selectFrom('outbox')
    .select(['id', 'data'])
    .where('user_id', '=', kept)
    .where('template', '=', 'hook')
    .where('data', 'like', '%"accounts.merged"%')
    .execute();
  for (const row of told) {
    const data = JSON.parse(row.data ?? '{}') as HookCall;
    const { hook } = data;
    if (hook.type !== 'accounts.merged' || hook.from.id !== gone) continue;
    const without = { ...data, hook: { ...hook, from: { id: gone, identities: [] } } };
    await db
      .updateTable('outbox')
      .set({ data: JSON.stringify(without) })
      .where('id', '=', row.id)
      .execute();
  }
}

async function sessionsOf(
  db: Kysely<Tables>,
  { project, iss, sub }: { project: string; iss: string; sub: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('sessions')
    .select('hash')
    .where('project', '=', project)
    .where('iss', '=', iss)
    .where('sub', '=', sub)
    .execute();
  return rows.map((row) => row.hash);
}

export async function tombstoneKeyBeside(db: Kysely<Tables>, known: readonly string[]): Promise<string | null> {
  const made = known.map((id) => sql`and sub not like ${`${TOMBSTONE}${id.replaceAll('_', '\\_')}:%`} escape '\\'`);
  const { rows } = await sql<{ sub: string }>`
    select sub from identities where gone = 1 and sub like ${`${TOMBSTONE}%`} ${sql.join(made, sql` `)} limit 1`.execute(
    db,
  );
  return rows[0]?.sub.split(':')[1] ?? null;
}
