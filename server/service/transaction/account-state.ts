// Owns what it means for a command that the account is closed, or was recovered lately. Not how an account is closed:
// admin/revoke-user.ts.
import type { Refusal } from '../../../shared/problem.ts';
import type { Policy } from '../../core/policy.ts';
import type { User } from '../../ports/user.ts';
import { isByAdmin, type RequestInfo } from '../request-info.ts';

/** Returns the refusal when the account is disabled. API clients and admins get the reason; for anyone else the token is invalid. */
export function accountClosed(request: Pick<RequestInfo, 'actor'>): Refusal {
  return request.actor?.startsWith('client:') || isByAdmin(request)
    ? { code: 'not-allowed', reason: 'disabled', detail: 'the account is disabled' }
    : { code: 'token-invalid' };
}

/** Whether the account was recovered within the life of an undo link. Then its old contacts may still be the attacker's. */
export function recoveredLately({ recoveredAt }: User, { undoLife }: Pick<Policy, 'undoLife'>, now: number): boolean {
  return recoveredAt !== null && now < recoveredAt + undoLife;
}
