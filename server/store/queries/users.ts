// Owns the rows of users and of their identities. Not their contacts, nor the merge or erasure of a user: merges.ts, erase.ts.
import { fold } from '../../core/casefold.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { storable } from '../database.ts';
import { bit } from '../tables.ts';
import type { User } from '../../ports/user.ts';
import type { UserRow } from '../tables.ts';

/** The part of it that is about the user's own row, names and identities. */
type Users = Omit<Tx['users'], 'merge' | 'partsOf' | 'holdings' | 'erase' | 'search'>;

export function users({ db, dialect }: Queries): Users {
  const addIdentity: Users['addIdentity'] = async (user, { project, iss, sub }) => {
    if (!storable(project, iss, sub)) throw new RangeError('An identity holds NUL or half a character');
    await db.insertInto('identities').values({ project, iss, sub, user_id: user, gone: 0 }).execute();
  };
  const identities = (id: string) =>
    db
      .selectFrom('identities')
      .select(['project', 'iss', 'sub'])
      .where('user_id', '=', id)
      .orderBy('iss')
      .orderBy('sub')
      .execute();

  return {
    get: async (id) => {
      if (!storable(id)) return undefined;
      const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toUser(row);
    },

    lock: async (id) => {
      if (!storable(id)) return undefined;
      const row = await db
        .selectFrom('users')
        .selectAll()
        .where('id', '=', id)
        // On SQLite the transaction is the only writer already.
        .$if(dialect === 'postgres', (query) => query.forUpdate())
        .executeTakeFirst();
      return row && toUser(row);
    },

    find: async ({ project, iss, sub }, tombstones = []) => {
      if (!storable(project, iss, sub)) return undefined;
      const row = await db
        .selectFrom('identities')
        .innerJoin('users', 'users.id', 'identities.user_id')
        .selectAll('users')
        .select('identities.gone')
        .where('identities.project', '=', project)
        .where('identities.iss', '=', iss)
        .where('identities.sub', 'in', [sub, ...tombstones])
        // Should there be both, it was erased.
        .orderBy('identities.gone', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && { user: toUser(row), gone: row.gone === 1 };
    },

    create: async (user, identity) => {
      await db
        .insertInto('users')
        .values({
          id: user.id,
          project: user.project,
          username: user.username,
          version: user.version,
          created_at: user.createdAt,
          updated_at: user.updatedAt,
          locale: user.locale,
          frozen_since: user.frozen?.since ?? null,
          frozen_until: user.frozen?.until ?? null,
          not_before: user.notBefore,
          recovered_at: user.recoveredAt,
          disabled: bit(user.disabled),
          failed_in_row: user.failedInRow,
          failed_at: user.failedAt,
          merged_into: user.mergedInto,
          ...called(user),
          external_id: user.externalId,
        })
        .execute();
      if (identity !== null) await addIdentity(user.id, identity);
    },

    addIdentity,

    removeTombstones: async ({ project, iss }, tombstones) => {
      if (tombstones.length === 0) return;
      await db
        .deleteFrom('identities')
        .where('project', '=', project)
        .where('iss', '=', iss)
        .where('sub', 'in', tombstones)
        .where('gone', '=', 1)
        .execute();
    },

    rename: async (id, { userName, externalId }) => {
      await db
        .updateTable('users')
        .set({
          ...(userName === undefined ? {} : called({ id, userName })),
          ...(externalId === undefined ? {} : { external_id: externalId }),
        })
        .where('id', '=', id)
        .execute();
    },

    named: async (project, userName) => {
      if (!storable(project, userName)) return undefined;
      const row = await db
        .selectFrom('users')
        .select('id')
        .where('project', '=', project)
        .where('user_name_key', '=', fold(userName))
        .executeTakeFirst();
      return row?.id;
    },

    knownAs: async (project, externalId) => {
      if (!storable(project, externalId)) return undefined;
      const row = await db
        .selectFrom('users')
        .select('id')
        .where('project', '=', project)
        .where('external_id', '=', externalId)
        .where('merged_into', 'is', null)
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row?.id;
    },

    touch: async (id, at) => {
      await db
        .updateTable('users')
        .set((eb) => ({ version: eb('version', '+', 1), updated_at: at }))
        .where('id', '=', id)
        .execute();
    },

    freeze: async (id, { since, until }) => {
      await db.updateTable('users').set({ frozen_since: since, frozen_until: until }).where('id', '=', id).execute();
    },

    revoke: async (id, notBefore, { disabled, recoveredAt } = {}) => {
      await db
        .updateTable('users')
        .set({
          not_before: notBefore,
          ...(disabled === undefined ? {} : { disabled: bit(disabled) }),
          ...(recoveredAt === undefined ? {} : { recovered_at: recoveredAt }),
        })
        .where('id', '=', id)
        .execute();
    },

    setFailures: async (id, inRow, at) => {
      await db
        .updateTable('users')
        .set({ failed_in_row: inRow, ...(inRow > 0 ? { failed_at: at } : {}) })
        .where('id', '=', id)
        .execute();
    },

    setLocale: async (id, locale) => {
      await db.updateTable('users').set({ locale }).where('id', '=', id).execute();
    },

    endSessions: async (id) => {
      let ended = 0;
      for (const { project, iss, sub } of await identities(id)) {
        const { numDeletedRows } = await db
          .deleteFrom('sessions')
          .where('project', '=', project)
          .where('iss', '=', iss)
          .where('sub', '=', sub)
          .executeTakeFirst();
        ended += Number(numDeletedRows);
      }
      return ended;
    },

    identities,
  };
}

/** Whoever is called by their id has no name that could stand in another's way. */
function called({ id, userName }: Pick<User, 'id' | 'userName'>) {
  return userName === id
    ? { user_name: null, user_name_key: null }
    : { user_name: userName, user_name_key: fold(userName) };
}

export function toUser(row: UserRow): User {
  return {
    id: row.id,
    project: row.project,
    username: row.username,
    userName: row.user_name ?? row.id,
    externalId: row.external_id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    locale: row.locale,
    frozen:
      row.frozen_since === null || row.frozen_until === null
        ? null
        : { since: row.frozen_since, until: row.frozen_until },
    notBefore: row.not_before,
    recoveredAt: row.recovered_at,
    disabled: row.disabled === 1,
    failedInRow: row.failed_in_row,
    failedAt: row.failed_at,
    mergedInto: row.merged_into,
  };
}
