// Owns what the site says of a whole account: signed out everywhere, recovered, disabled. All that waits dies with it.
import type { RevokeBody, RevokedBody } from '../shared/wire.ts';
import type { Result } from './ports.ts';
import { isBarred, seek } from './first-sight.ts';
import { actOf, type Caller } from './service.ts';
import { refused, type ServiceParts, type Transact } from './transact.ts';

export interface Revoked {
  /**
   * One transaction: every waiting change and session of the user is over, and tokens from before count no more. `user`:
   * our id, or the `sub` of the project's only issuer. `not-found` for neither.
   */
  revoke(caller: Caller, user: string, reason: RevokeBody['reason']): Promise<Result<RevokedBody>>;
}

export function createRevoke(parts: ServiceParts, { projectOf, fresh, edit, tell }: Transact): Revoked {
  const { store, clock, introspect } = parts;
  return {
    async revoke(caller, user, reason) {
      const { project, iss, sub } = caller.principal;
      const refusal = await introspect(caller.principal);
      if (refusal) return refused(refusal);
      const [issuer, ...more] = projectOf(project).issuers;
      const ids = fresh();
      const result = await store.write(async (tx) => {
        const admin = await seek(tx, parts, { project, iss, sub });
        if (admin && isBarred(admin, caller.principal)) return refused({ code: 'token-invalid' });
        const bySub =
          issuer && more.length === 0 ? await seek(tx, parts, { project, iss: issuer.issuer, sub: user }) : undefined;
        const locked = await tx.lockUser(bySub?.user.id ?? user);
        if (locked?.project !== project) return refused({ code: 'not-found' });
        const command = { do: 'revoke', reason, by: caller.principal.sub } as const;
        const sessions = reason === 'enabled' ? 0 : await tx.endSessions(locked.id);
        const decision = await edit(tx, locked, command, ids, actOf(caller));
        const now = clock();
        switch (reason) {
          case 'signed-out':
            await tx.revoke(locked.id, now);
            break;
          case 'recovered':
            await tx.revoke(locked.id, now, { recoveredAt: now });
            break;
          case 'disabled':
            await tx.revoke(locked.id, now, { disabled: true });
            break;
          case 'enabled':
            // What was issued before stays dead.
            await tx.revoke(locked.id, locked.notBefore ?? now, { disabled: false });
        }
        return { ok: true, value: { decision, sessions } } as const;
      });
      if (!result.ok) return result;
      const { decision, sessions } = result.value;
      tell(decision);
      return { ok: true, value: { changes: decision.changes.length, sessions } };
    },
  };
}
