// Owns what an admin says of a whole account: signed out everywhere, recovered, disabled, enabled. All changes that wait end.
import type { RevokeBody, RevokedBody } from '../../../shared/wire/admin.ts';
import type { EditDecision } from '../../core/decision.ts';
import type { Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import { runEdit } from '../transaction/run-edit.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';
import { runAdminAct, type AdminCaller } from './admin-act.ts';

/**
 * One transaction: every waiting change and session of the user ends, and tokens from before count no more. `user`: our id,
 * or the `sub` of the project's only issuer; `not-found` for neither.
 */
export function revokeUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  reason: RevokeBody['reason'],
): Promise<Result<RevokedBody>> {
  return runAdminAct<RevokedBody>(ctx, caller, user, async (work, admin) => {
    const { decision, sessions } = await applyRevoke(work, reason, admin);
    // Whether an account is active is part of it: a copy of it at a client is out of date.
    const { disabled } = work.user;
    if (disabled ? reason === 'enabled' : reason === 'disabled') await work.tx.users.touch(work.user.id, ctx.clock());
    return { effects: decision, value: { changes: decision.changes.length, sessions } };
  });
}

/** Revokes inside a transaction. `by`: who says so, for the audit log. Answers how many sessions ended. */
export async function applyRevoke(
  work: UnitOfWork,
  reason: RevokeBody['reason'],
  by: string,
): Promise<{ readonly decision: EditDecision; readonly sessions: number }> {
  const { ctx, tx, user } = work;
  const sessions = reason === 'enabled' ? 0 : await tx.users.endSessions(user.id);
  const decision = await runEdit(work, { do: 'revoke', reason, by });
  const [notBefore, also] = marksOf(reason, user, ctx.clock());
  await tx.users.revoke(user.id, notBefore, also);
  return { decision, sessions };
}

/** From when on tokens count, and what else is marked on the user. */
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
      // Tokens from before stay revoked.
      return [notBefore ?? now, { disabled: false }];
  }
}
