// Owns the stored answer of an admin's merge under an Idempotency-Key. It holds ids alone, and a repeated request gets the contacts as
// they are now. Not which requests may carry a key: http/middleware/idempotency.ts.
import type { Approval } from '../../core/approval.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';
import type { MergeOutcome } from './run-merge.ts';

/** What a merge did or would do, or the approval for which it waits. */
export type AdminMergeOutcome = MergeOutcome | { readonly approval: Approval };

type StoredMerge =
  (Omit<MergeOutcome, 'contacts'> & { readonly contacts: readonly string[] }) | { readonly approval: string };

/** Returns the answer that was stored for the key; null when the key is new; `idempotency-mismatch` when another request used it. */
export async function recallMerge(
  tx: Pick<ReadTx, 'idempotency' | 'contacts' | 'approvals'>,
  under: StoredUnder,
): Promise<Result<AdminMergeOutcome> | null> {
  const found = await recall<StoredMerge>(tx, under);
  if (!found?.ok) return found;
  const stored = found.value;
  if ('approval' in stored) {
    const approval = await tx.approvals.get(stored.approval);
    // A later request for the same merge took its place.
    return approval === undefined ? refused({ code: 'not-found' }) : { ok: true, value: { approval } };
  }
  const now = await tx.contacts.of(stored.kept);
  const contacts = stored.contacts.flatMap((id) => now.filter((contact) => contact.id === id));
  return { ok: true, value: { ...stored, contacts } };
}

/** Stores the answer. Call it in the transaction of the merge. `now`: epoch ms. */
export function rememberMerge(
  tx: Pick<Tx, 'idempotency'>,
  under: StoredUnder,
  outcome: AdminMergeOutcome,
  now: number,
): Promise<void> {
  const stored: StoredMerge =
    'approval' in outcome
      ? { approval: outcome.approval.id }
      : { ...outcome, contacts: outcome.contacts.map(({ id }) => id) };
  return remember(tx, under, stored, now);
}
