// Owns a transaction that is rolled back when it is refused in the middle. Not what it does.
import type { Refusal } from '../../../shared/problem.ts';
import type { Store } from '../../ports/store.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Result } from '../../ports/result.ts';
import { refused } from '../../ports/result.ts';

/** Thrown through the store, which rolls back and throws it on, because it is no error of its own. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** One write transaction. `refuse` ends it and rolls back all that it did. */
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
