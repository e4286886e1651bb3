// Owns which code of WSO2 a refused proof gets. Not the other refusals: dialect.ts.
import type { Refusal } from '../../../shared/problem.ts';
import { wso2Refusal, type ErrorCode } from './error-codes.ts';

/** Returns the refusal of a proof with the vendor's code. `expired`: the code for a proof that is too old. */
export function proofRefusal(refusal: Refusal, expired: ErrorCode): Refusal {
  switch (refusal.code) {
    case 'proof-expired':
      return wso2Refusal(expired, refusal);
    case 'change-closed':
      return wso2Refusal('18023', refusal);
    case 'proof-wrong':
    case 'change-locked':
    case 'change-not-found':
    case 'not-found':
    case 'body-invalid':
      return wso2Refusal('18001', refusal);
    default:
      return refusal;
  }
}
