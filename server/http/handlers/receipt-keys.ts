// Owns which public keys of receipts are published. Not the keys: tokens/receipt-key.ts.
import { MINUTE } from '../../../shared/duration.ts';
import type { AppParts } from '../context.ts';
import type { PublicJwk } from '../../ports/secrets.ts';

/** How long stored keys are kept in memory, ms, so that callers without credentials cause few reads of the database. */
const KEPT = MINUTE;

/** Returns a function that returns the keys of this server, and those of the database that a receipt may still need. */
export function publishedReceiptKeys({
  receiptKeys,
  secrets,
  clock,
  projects,
}: Pick<AppParts, 'receiptKeys' | 'secrets' | 'clock' | 'projects'>): () => Promise<readonly PublicJwk[]> {
  const own = secrets.receiptKeys;
  let kept: { readonly until: number; readonly keys: Promise<readonly PublicJwk[]> } | null = null;
  const read = async (now: number) => {
    const life = Math.max(0, ...projects.map(({ policy }) => policy.receiptLife));
    const stored = await receiptKeys.since(now - life);
    return [...own, ...stored.filter(({ kid }) => !own.some((key) => key.kid === kid))];
  };
  return async () => {
    const now = clock();
    if (kept === null || now >= kept.until) {
      // While the database is down, tokens and receipts of the keys of today can be checked still.
      const keys = read(now).catch(() => {
        kept = null;
        return own;
      });
      kept = { until: now + KEPT, keys };
    }
    return kept.keys;
  };
}
