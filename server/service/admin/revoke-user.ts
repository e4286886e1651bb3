// Owns how an admin signs out a user everywhere, or marks a whole account as recovered, disabled or enabled. Not which changes
// end: core/edit.ts.
import type { RevokeBody, RevokedBody } from '../../../shared/wire/admin.ts';
import type { EditDecision } from '../../core/decision.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import { runEdit } from '../transaction/run-edit.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';
import { isClient } from '../caller.ts';
import { may } from './acting-admin.ts';
import { runAdminAct, type AdminCaller } from './admin-act.ts';

/**
 * Ends, in one transaction, every waiting change and session of the user, and revokes all earlier tokens; `enabled` ends no
 * session. `user`: our id of the user, or their `sub` at the project's only issuer; `not-found` when no user has either. Only
 * `signed-out` is possible with a role that may not edit accounts. `body-invalid`: a person gave no note, which only `enabled` needs
 * none of.
 */
export async function revokeUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  { reason, note }: RevokeBody,
): Promise<Result<RevokedBody>> {
  if (reason !== 'signed-out' && !may(caller, 'edit')) return refused({ code: 'not-allowed' });
  // A system of the site acts by its own rules; a person has to say why.
  if (note === undefined && reason !== 'enabled' && !isClient(caller))
    return refused({ code: 'body-invalid', errors: [{ path: 'note', message: 'must say why' }] });
  return runAdminAct<RevokedBody>(ctx, caller, { user, note, allowsOwn: true, tells: true }, async (work) => {
    const { decision, sessions } = await applyRevoke(work, { reason, by: work.admin.name, tells: true });
    // Clients read whether an account is active, so their copies of this account are out of date now.
    const { disabled } = work.user;
    if (disabled ? reason === 'enabled' : reason === 'disabled') await work.tx.users.touch(work.user.id, ctx.clock());
    return { effects: [decision], result: { ok: true, value: { changes: decision.changes.length, sessions } } };
  });
}

/** What to revoke, and why. */
export interface Revoke {
  readonly reason: RevokeBody['reason'];
  /** The admin or client who revokes, for the audit log. */
  readonly by: string;
  /** Whether the user's contacts are told. */
  readonly tells: boolean;
}

/**
 * Revokes inside a transaction. `sessions`: how many sessions ended.
 */
export async function applyRevoke(
  work: UnitOfWork,
  { reason, by, tells }: Revoke,
): Promise<{ readonly decision: EditDecision; readonly sessions: number }> {
  const { ctx, tx, user } = work;
  const { decision, sessions } = await runEdit(work, { do: 'revoke', reason, by, tells, isDisabled: user.disabled });
  const [notBefore, also] = marksOf(reason, user, ctx.clock());
  await tx.users.revoke(user.id, notBefore, also);
  return { decision, sessions };
}

/** Returns the time up to which tokens are revoked (epoch ms), and the other marks to set on the user. */
function marksOf(
  reason: RevokeBody['reason'],
  { notBefore }: User,
  now: number,
): readonly [notBefore: number, also: { readonly disabled?: boolean; readonly recoveredAt?: number }] {
  switch (reason) {
    case 'signed-out':
      return [now, {}];
    case 'recovered':
      return [now, { recoveredAt: now }];
    case 'disabled':
      return [now, { disabled: true }];
    case 'enabled':
      // Tokens that were revoked before stay revoked.
      return [notBefore ?? now, { disabled: false }];
  }
}
