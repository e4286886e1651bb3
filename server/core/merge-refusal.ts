// Owns the refusal of a merge: the reason, and which of the two tokens caused it. Not the rules: merge.ts.
import type { ReasonOf, Refusal, RefusalOf } from '../../shared/problem.ts';

/** Why two accounts cannot become one. */
export type MergeRefusal = RefusalOf<'not-allowed' | 'frozen' | 'too-many-contacts'>;

/** Returns the reason that a user gets who has proved an address of another account, when the accounts cannot be merged. */
export function conflictReason(refusal: MergeRefusal): ReasonOf<'address-taken'> {
  switch (refusal.code) {
    case 'not-allowed':
      return 'disabled';
    case 'frozen':
      return refusal.reason ?? 'frozen';
    case 'too-many-contacts':
      return 'too-many-contacts';
  }
}

/** Marks a refusal as one of the token in the body. A refusal that is not about a token stays unchanged. */
export function ofOtherToken(refusal: Refusal): Refusal {
  const { code } = refusal;
  const isOfToken = code === 'token-invalid' || code === 'step-up-required' || code === 'not-allowed';
  return isOfToken ? { ...refusal, reason: 'other' } : refusal;
}
