// Owns the rows of webhooks whose receiver is gone for good. Not what a receiver's answer means: deliver/channels/webhook.ts.
import type { Outcome } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import type { DisabledWebhookRow } from '../rows/disabled-webhook.ts';

/** Stores which webhooks these outcomes disable. */
export async function disableWebhooks({ db }: Connection, outcomes: readonly Outcome[]): Promise<void> {
  const rows = new Map<string, DisabledWebhookRow>();
  for (const outcome of outcomes)
    if (outcome.state === 'dead' && outcome.disables !== undefined)
      rows.set(outcome.disables, { url_hash: outcome.disables, disabled_at: outcome.at });
  if (rows.size === 0) return;
  await db
    .insertInto('disabled_webhooks')
    .values([...rows.values()])
    .onConflict((conflict) => conflict.column('url_hash').doNothing())
    .execute();
}

/** Returns the hashes of the URLs of all disabled webhooks. */
export async function disabledWebhooks({ db }: Connection): Promise<readonly string[]> {
  return (await db.selectFrom('disabled_webhooks').select('url_hash').execute()).map((row) => row.url_hash);
}
