// Owns what the state of an account means for a command: closed, or recovered lately. Not how it is closed: admin/revoke-user.ts.
import type { Refusal } from '../../../shared/problem.ts';
import type { Policy } from '../../core/policy.ts';
import type { User } from '../../ports/user.ts';
import type { RequestInfo } from '../request-info.ts';

/** The refusal when the account is disabled: its user has no sign-in any more, an API client hears why. */
export function accountClosed({ actor }: Pick<RequestInfo, 'actor'>): Refusal {
  return actor?.startsWith('client:')
    ? { code: 'not-allowed', reason: 'disabled', detail: 'the account is disabled' }
    : { code: 'token-invalid' };
}

/** Whether the account was recovered within the life of an undo link: its old contacts may still be the attacker's. */
export function recoveredLately({ recoveredAt }: User, { undoLife }: Pick<Policy, 'undoLife'>, now: number): boolean {
  return recoveredAt !== null && now < recoveredAt + undoLife;
}
