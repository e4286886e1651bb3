// Owns the rows of identities, and the tombstones of erased identities. Not the rows of users: users.ts.
import { sql } from 'kysely';
import type { Identity, User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { among, prepared } from '../prepared.ts';
import { TOMBSTONE_PREFIX } from '../rows/identity.ts';
import { toUser } from '../rows/user.ts';
import { storable } from '../storable.ts';

/** Returns the user of an identity, or of its tombstones. `gone` is true when the identity was erased or merged. */
export async function findUser(
  { db }: Connection,
  { project, iss, sub }: Identity,
  tombstones: readonly string[] = [],
): Promise<{ readonly user: User; readonly gone: boolean } | undefined> {
  if (!storable(project, iss, sub)) return undefined;
  const row = await db
    .selectFrom('identities')
    .innerJoin('users', 'users.id', 'identities.user_id')
    .selectAll('users')
    .select('identities.gone')
    .where('identities.project', '=', project)
    .where('identities.iss', '=', iss)
    .where('identities.sub', 'in', [sub, ...tombstones])
    // If the identity and a tombstone are both stored, the tombstone counts.
    .orderBy('identities.gone', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { user: toUser(row), gone: row.gone === 1 };
}

/** Returns every identity of the user, always in the same order. */
export async function identitiesOf({ db }: Connection, user: string): Promise<readonly Identity[]> {
  return db
    .selectFrom('identities')
    .select(['project', 'iss', 'sub'])
    .where('user_id', '=', user)
    .orderBy('iss')
    .orderBy('sub')
    .execute();
}

const readIdentities = prepared((db, given: { readonly users: readonly string[] }, dialect) =>
  db
    .selectFrom('identities')
    .select(['user_id', 'project', 'iss', 'sub'])
    .where(among(dialect, 'user_id', given.users))
    .orderBy('iss')
    .orderBy('sub'),
);

/** Returns every identity of many users, by user id. */
export async function identitiesOfMany(
  on: Connection,
  users: readonly string[],
): Promise<ReadonlyMap<string, readonly Identity[]>> {
  const found = new Map<string, Identity[]>();
  const named = users.filter((user) => storable(user));
  if (named.length === 0) return found;
  for (const { user_id: user, ...identity } of await readIdentities(on, { users: named }))
    found.set(user, [...(found.get(user) ?? []), identity]);
  return found;
}

/** Returns the identities of the user that are not tombstones, even if the user was merged. */
export async function namedIdentitiesOf({ db }: Connection, user: string): Promise<readonly Identity[]> {
  return db
    .selectFrom('identities')
    .select(['project', 'iss', 'sub'])
    .where('user_id', '=', user)
    .where((eb) => eb.or([eb('gone', '=', 0), eb('sub', 'not like', `${TOMBSTONE_PREFIX}%`)]))
    .execute();
}

/** Adds an identity to a user. */
export async function addIdentity({ db }: Connection, user: string, { project, iss, sub }: Identity): Promise<void> {
  if (!storable(project, iss, sub)) throw new RangeError('An identity holds NUL or half a character');
  await db.insertInto('identities').values({ project, iss, sub, user_id: user, gone: 0 }).execute();
}

/** Replaces an identity with a tombstone. */
export async function buryIdentity(
  { db }: Connection,
  { project, iss, sub }: Identity,
  tombstone: string,
): Promise<void> {
  await db
    .updateTable('identities')
    .set({ sub: tombstone, gone: 1 })
    .where('project', '=', project)
    .where('iss', '=', iss)
    .where('sub', '=', sub)
    .execute();
}

/** Deletes tombstones, so that the erased person can sign in again, as a new user. */
export async function removeTombstones(
  { db }: Connection,
  { project, iss }: Identity,
  tombstones: readonly string[],
): Promise<void> {
  if (tombstones.length === 0) return;
  await db
    .deleteFrom('identities')
    .where('project', '=', project)
    .where('iss', '=', iss)
    .where('sub', 'in', tombstones)
    .where('gone', '=', 1)
    .execute();
}

/** Returns the id of a key that made a stored tombstone but is not in `known`; null when there is no such key. */
export async function tombstoneKeyBeside({ db }: Connection, known: readonly string[]): Promise<string | null> {
  const others = known.map(
    (id) => sql`and sub not like ${`${TOMBSTONE_PREFIX}${id.replaceAll('_', '\\_')}:%`} escape '\\'`,
  );
  const { rows } = await sql<{ sub: string }>`
    select sub from identities
    where gone = 1 and sub like ${`${TOMBSTONE_PREFIX}%`} ${sql.join(others, sql` `)} limit 1`.execute(db);
  return rows[0]?.sub.split(':')[1] ?? null;
}
