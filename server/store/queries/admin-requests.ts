// Owns the rows of Idempotency-Keys that requests of admins have used. Not what a request did: idempotency.ts.
import type { KeyedRequest } from '../../ports/admin-requests.ts';
import type { Connection } from '../database.ts';
import { KEY_LIFE } from './idempotency.ts';

/** Keeps the key for the request. Keys that have outlived their day at `now` go, so that the table stays small without a sweep. */
export async function claimKey(
  { db }: Connection,
  { project, keys, requests }: KeyedRequest,
  now: number,
): Promise<'new' | 'same' | 'other'> {
  const [key = '', request = ''] = [keys[0], requests[0]];
  await db
    .deleteFrom('admin_requests')
    .where('created_at', '<=', now - KEY_LIFE)
    .execute();
  const find = () =>
    db
      .selectFrom('admin_requests')
      .select('request')
      .where('project', '=', project)
      .where('key', 'in', keys)
      .executeTakeFirst();
  const found = await find();
  if (found !== undefined) return requests.includes(found.request) ? 'same' : 'other';
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('admin_requests')
    .values({ project, key, request, created_at: now })
    .onConflict((conflict) => conflict.columns(['project', 'key']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return 'new';
  // Another server has kept it meanwhile.
  return (await find())?.request === request ? 'same' : 'other';
}

/** Deletes the row of the key. */
export async function releaseKey({ db }: Connection, { project, keys }: KeyedRequest): Promise<void> {
  await db.deleteFrom('admin_requests').where('project', '=', project).where('key', 'in', keys).execute();
}
