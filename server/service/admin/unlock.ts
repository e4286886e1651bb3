// Owns letting a user try again who has typed too many wrong codes, by an admin. Not the limit itself: core/caps.ts.
import { actOf, type Caller, type ClientCaller } from '../caller.ts';
import type { Result } from '../../ports/result.ts';
import type { ServiceParts } from '../context.ts';
import { adminActs } from './act.ts';
import type { Transact } from '../transaction/transaction.ts';

export interface Unlocked {
  /** `user`: our id, or the `sub` of the project's only issuer. `not-found` for neither. */
  unlock(caller: Caller | ClientCaller, user: string): Promise<Result<null>>;
}

export function createUnlock(parts: ServiceParts, transact: Transact): Unlocked {
  return {
    async unlock(caller, user) {
      const ids = transact.fresh();
      return adminActs(parts, transact, caller, user, async (tx, locked, by) => ({
        moves: await transact.edit(tx, locked, { do: 'unlock', by }, ids, actOf(caller)),
        value: null,
      }));
    },
  };
}
