// Owns what the site says of a whole account: signed out everywhere, recovered, disabled. All that waits dies with it.
import type { RevokeBody, RevokedBody } from '../../../shared/wire.ts';
import { actOf, type Caller, type ClientCaller } from '../caller.ts';
import type { Result } from '../../ports/result.ts';
import type { ServiceParts } from '../context.ts';
import { adminActs } from './act.ts';
import { type Transact } from '../transaction/transaction.ts';

export interface Revoked {
  /**
   * One transaction: every waiting change and session of the user is over, and tokens from before count no more. `user`:
   * our id, or the `sub` of the project's only issuer. `not-found` for neither.
   */
  revoke(caller: Caller | ClientCaller, user: string, reason: RevokeBody['reason']): Promise<Result<RevokedBody>>;
}

export function createRevoke(parts: ServiceParts, transact: Transact): Revoked {
  const { fresh, edit } = transact;
  return {
    async revoke(caller, user, reason) {
      const ids = fresh();
      return adminActs<RevokedBody>(parts, transact, caller, user, async (tx, locked, by) => {
        const command = { do: 'revoke', reason, by } as const;
        const sessions = reason === 'enabled' ? 0 : await tx.users.endSessions(locked.id);
        const decision = await edit(tx, locked, command, ids, actOf(caller));
        const now = parts.clock();
        switch (reason) {
          case 'signed-out':
            await tx.users.revoke(locked.id, now);
            break;
          case 'recovered':
            await tx.users.revoke(locked.id, now, { recoveredAt: now });
            break;
          case 'disabled':
            await tx.users.revoke(locked.id, now, { disabled: true });
            break;
          case 'enabled':
            // What was issued before stays dead.
            await tx.users.revoke(locked.id, locked.notBefore ?? now, { disabled: false });
        }
        // Whether an account is active is a part of it: who keeps a copy has to look again.
        if (locked.disabled ? reason === 'enabled' : reason === 'disabled') await tx.users.touch(locked.id, now);
        return { moves: decision, value: { changes: decision.changes.length, sessions } };
      });
    },
  };
}
