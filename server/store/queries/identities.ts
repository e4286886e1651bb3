// Owns the rows of identities: by which sign-in a user is known, and the tombstones of erased ones. Not the users' rows: users.ts.
import { sql } from 'kysely';
import type { Identity, User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { TOMBSTONE_PREFIX } from '../rows/identity.ts';
import { toUser } from '../rows/user.ts';
import { storable } from '../storable.ts';

/** The user of an identity. `gone`: the identity was erased or merged. `tombstones`: what its `sub` would be once erased. */
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
    // If both are there, the tombstone counts.
    .orderBy('identities.gone', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { user: toUser(row), gone: row.gone === 1 };
}

/** Every identity of the user, in one order. */
export async function identitiesOf({ db }: Connection, user: string): Promise<readonly Identity[]> {
  return db
    .selectFrom('identities')
    .select(['project', 'iss', 'sub'])
    .where('user_id', '=', user)
    .orderBy('iss')
    .orderBy('sub')
    .execute();
}

/** The identities of the user that an erasure has not replaced yet; also those of a merged user. */
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

/** Puts a tombstone in the place of an identity. */
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

/** Lets an erased person sign in again, as a new user. */
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

/** The id of a key that tombstones were made with and that is not among `known`; null when there is none. */
export async function tombstoneKeyBeside({ db }: Connection, known: readonly string[]): Promise<string | null> {
  const others = known.map(
    (id) => sql`and sub not like ${`${TOMBSTONE_PREFIX}${id.replaceAll('_', '\\_')}:%`} escape '\\'`,
  );
  const { rows } = await sql<{ sub: string }>`
    select sub from identities
    where gone = 1 and sub like ${`${TOMBSTONE_PREFIX}%`} ${sql.join(others, sql` `)} limit 1`.execute(db);
  return rows[0]?.sub.split(':')[1] ?? null;
}
