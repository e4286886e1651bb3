// Owns what a refused merge answers: why two accounts stay two, and which of two tokens is meant. Not the rules: merge.ts.
import type { ReasonOf, Refusal, RefusalOf } from '../../shared/problem.ts';

/** Why two accounts cannot become one. */
export type MergeRefusal = RefusalOf<'not-allowed' | 'frozen' | 'too-many-contacts'>;

/** What a user who has proved an address hears when it stays with the other account. */
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

/** The same refusal, marked as one of the token in the body. What says nothing about a token stays as it is. */
export function ofOtherToken(refusal: Refusal): Refusal {
  const { code } = refusal;
  const isOfToken = code === 'token-invalid' || code === 'step-up-required' || code === 'not-allowed';
  return isOfToken ? { ...refusal, reason: 'other' } : refusal;
}
