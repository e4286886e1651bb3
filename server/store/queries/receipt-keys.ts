// Owns the rows of the public keys that receipts were signed with. Not the keys: tokens/receipt-key.ts.
import type { PublicJwk } from '../../ports/secrets.ts';
import type { Connection } from '../database.ts';

/** Stores keys that are not stored yet. */
export async function keepReceiptKeys({ db }: Connection, keys: readonly PublicJwk[], at: number): Promise<void> {
  if (keys.length === 0) return;
  const rows = keys.map((jwk) => ({ kid: jwk.kid, jwk: JSON.stringify(jwk), added_at: at, used_at: at }));
  await db
    .insertInto('receipt_keys')
    .values(rows)
    .onConflict((conflict) => conflict.column('kid').doUpdateSet({ used_at: at }))
    .execute();
}

/** Returns the keys that were in use at `since` or later, newest first. */
export async function receiptKeysSince({ db }: Connection, since: number): Promise<readonly PublicJwk[]> {
  const rows = await db
    .selectFrom('receipt_keys')
    .select('jwk')
    .where('used_at', '>=', since)
    .orderBy('added_at', 'desc')
    .orderBy('kid')
    .execute();
  return rows.map(({ jwk }) => JSON.parse(jwk) as PublicJwk);
}
