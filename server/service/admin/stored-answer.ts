// Owns the stored answer of an admin's act under an Idempotency-Key. Of an act that waits for another admin it holds the id alone, and
// neither the reason nor the names. Not of a merge (merge/once.ts), nor which requests may carry a key: http/middleware/idempotency.ts.
import type { Approval } from '../../core/approval.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';

/** Returns the answer that was stored for the key; null when the key is new; `idempotency-mismatch` when another request used it. */
export async function recallAct<T>(
  tx: Pick<ReadTx, 'idempotency' | 'approvals'>,
  under: StoredUnder,
): Promise<Result<T> | null> {
  const found = await recall<T>(tx, under);
  if (!found?.ok || !waitsFor(found.value, 'string')) return found;
  const approval = await tx.approvals.get(found.value.approval);
  // A later request for the same act took its place.
  return approval === undefined ? refused({ code: 'not-found' }) : { ok: true, value: { ...found.value, approval } };
}

/** Stores the answer. Call it in the transaction of the act. `now`: epoch ms. */
export function rememberAct(
  tx: Pick<Tx, 'idempotency'>,
  under: StoredUnder,
  answer: unknown,
  now: number,
): Promise<void> {
  return remember(tx, under, waitsFor(answer, 'object') ? { ...answer, approval: answer.approval.id } : answer, now);
}

interface Waiting {
  /** As the service answers it. */
  readonly object: { readonly approval: Approval };
  /** As it is stored. */
  readonly string: { readonly approval: string };
}

function waitsFor<T, F extends keyof Waiting>(answer: T, form: F): answer is T & Waiting[F] {
  return typeof answer === 'object' && answer !== null && 'approval' in answer && typeof answer.approval === form;
}
