// Owns the rows of Idempotency-Keys that requests of admins have used. Not what a request did: idempotency.ts.
import type { KeyedRequest } from '../../ports/admin-requests.ts';
import type { Connection } from '../database.ts';
import { KEY_LIFE } from './idempotency.ts';

/** Keeps the key for the request. A row that has outlived its day at `now` counts no more. */
export async function claimKey(
  { db }: Connection,
  { project, keys, requests }: KeyedRequest,
  now: number,
): Promise<'new' | 'same' | 'other'> {
  const [key = '', request = ''] = [keys[0], requests[0]];
  const since = now - KEY_LIFE;
  const find = () =>
    db
      .selectFrom('admin_requests')
      .select('request')
      .where('project', '=', project)
      .where('key', 'in', keys)
      .where('created_at', '>', since)
      .executeTakeFirst();
  const found = await find();
  if (found !== undefined) return requests.includes(found.request) ? 'same' : 'other';
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('admin_requests')
    .values({ project, key, request, created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['project', 'key'])
        .doUpdateSet({ request, created_at: now })
        .where('admin_requests.created_at', '<=', since),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return 'new';
  // Another server has kept it meanwhile.
  return (await find())?.request === request ? 'same' : 'other';
}

/** Deletes the row of the key. */
export async function releaseKey({ db }: Connection, { project, keys }: KeyedRequest): Promise<void> {
  await db.deleteFrom('admin_requests').where('project', '=', project).where('key', 'in', keys).execute();
}
