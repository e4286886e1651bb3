// Owns the rows of what requests with an Idempotency-Key did, and how long they count. Not what is in them.
import { DAY } from '../../../shared/duration.ts';
import type { StoredOutcome } from '../../ports/transaction/idempotency.ts';
import type { Connection } from '../database.ts';
import { preparedInsert } from '../prepared.ts';
import type { IdempotencyRow } from '../rows/idempotency.ts';

/** How long a key is known, ms. */
export const KEY_LIFE = DAY;

/** What a request under one of these keyed hashes did. */
export async function findOutcome(
  { db, clock }: Connection,
  user: string,
  keys: readonly string[],
): Promise<Pick<StoredOutcome, 'body' | 'outcome'> | undefined> {
  return db
    .selectFrom('idempotency')
    .select(['body', 'outcome'])
    .where('user_id', '=', user)
    .where('key', 'in', keys)
    .where('created_at', '>', clock() - KEY_LIFE)
    .executeTakeFirst();
}

// The row that is replaced has outlived its day.
const upsertOutcomes = preparedInsert<IdempotencyRow>('idempotency', {
  on: ['user_id', 'key'],
  set: ['body', 'outcome', 'created_at'],
});

/** Keeps what a request did. */
export async function saveOutcome(on: Connection, { user, key, body, outcome, at }: StoredOutcome): Promise<void> {
  await upsertOutcomes(on, [{ user_id: user, key, body, outcome, created_at: at }]);
}
