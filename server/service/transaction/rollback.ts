// Owns a write transaction that is rolled back when it is refused in the middle. Not what the transaction writes: its callers.
import type { Refusal } from '../../../shared/problem.ts';
import type { Store } from '../../ports/store.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';

/** Thrown out of a transaction. The store rolls back and throws it again, because it is no error of the store. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** Runs one write transaction. `refuse` ends the transaction and rolls back all that it wrote. */
export async function allOrNothing<T>(
  store: Pick<Store, 'write'>,
  work: (tx: Tx, refuse: (refusal: Refusal) => never) => Promise<T>,
): Promise<Result<T>> {
  try {
    const value = await store.write((tx) =>
      work(tx, (refusal) => {
        throw new Refused(refusal);
      }),
    );
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}
