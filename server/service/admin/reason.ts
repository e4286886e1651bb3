// Owns how a row of the policy says its reason: by an id for clients with words of their own, and in English. Not the reasons.
import { REASONS, type ReasonId } from '../../../shared/policy-reasons.ts';
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';

/** Returns both. */
export function reasonOf(reason: ReasonId): Pick<AdminPolicyRow, 'reason' | 'why'> {
  return { reason, why: REASONS[reason] };
}
