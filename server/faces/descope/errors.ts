// Owns Descope's error codes and bodies: which of them a problem is, and where. Not who refuses.
import { type Refusal, type ProblemCode, problemBody } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';
/** What the vendor calls each. Those without a note are in its SDKs or reference; see server/docs/vendors/descope.md for the guesses. */
export const DESCRIPTIONS = {
  E010000: 'Request failed', // a guess: of what the vendor never says
  E011001: 'Bad request',
  E011002: 'Missing arguments',
  E011003: 'Request is invalid',
  E011004: 'Invalid arguments',
  E061102: 'Invalid OTP code',
  E061103: 'Too many OTP attempts',
  E061104: 'OTP code expired',
  E062107: 'User already exists',
  E062108: 'User not found',
  E062125: 'Update conflict',
  E062503: 'Enchanted link session is pending',
  E062504: 'Magic link token expired or not found',
  E064001: 'Invalid or expired token',
  E111127: 'Update conflict',
  E112102: 'User not found',
  E130429: 'Too many requests',
} as const;

export type ErrorCode = keyof typeof DESCRIPTIONS;

export interface ErrorBody {
  readonly errorCode: ErrorCode;
  readonly errorDescription: string;
  readonly errorMessage: string;
}

export function errorBody(errorCode: ErrorCode, errorMessage: string): ErrorBody {
  return { errorCode, errorDescription: DESCRIPTIONS[errorCode], errorMessage };
}

type Words = readonly [code: ErrorCode, status?: number];

/** `status`: where it is another than the native API's. The vendor says 400 to most. */
const WORDS: { readonly [C in ProblemCode]: Words } = {
  'body-invalid': ['E011003'],
  'token-invalid': ['E064001'],
  'step-up-required': ['E064001'],
  'origin-not-allowed': ['E011001'],
  'not-allowed': ['E011004'],
  'not-found': ['E011001'],
  'change-not-found': ['E062504', 400],
  'contact-not-found': ['E011004', 400],
  'method-not-allowed': ['E011001'],
  'change-closed': ['E062504', 400],
  'change-locked': ['E061103', 400],
  'address-taken': ['E062125', 400],
  'last-contact': ['E011004', 400],
  'contact-not-verified': ['E011004', 400],
  'too-many-contacts': ['E011004', 400],
  'name-taken': ['E062107', 400],
  'plan-outdated': ['E011004', 400],
  frozen: ['E011004', 403],
  'idempotency-busy': ['E011004', 400],
  'proof-expired': ['E062504', 400],
  'precondition-failed': ['E011004', 400],
  'too-large': ['E011001'],
  'unsupported-media': ['E011001'],
  'address-invalid': ['E011003', 400],
  'address-not-allowed': ['E011004', 400],
  'redirect-not-allowed': ['E011004', 400],
  'proof-wrong': ['E061102', 400],
  'idempotency-mismatch': ['E011004', 400],
  'too-soon': ['E130429'],
  'quota-exceeded': ['E130429'],
  internal: ['E010000'],
  'not-supported': ['E011004', 400],
  unavailable: ['E010000'],
};

/** Of one-time codes the vendor has words of its own; of the management API too. */
const OTP: { readonly [C in ProblemCode]?: Words } = {
  'change-not-found': ['E061102', 400],
  'change-closed': ['E061102', 400],
  'proof-expired': ['E061104', 400],
};
const MANAGEMENT: { readonly [C in ProblemCode]?: Words } = {
  'address-taken': ['E111127', 409],
};

function wordsOf(refusal: Refusal, path: string): Words {
  const { code, errors = [] } = refusal;
  if (code === 'body-invalid' && errors.some(({ message }) => message.endsWith('received undefined')))
    return ['E011002'];
  const place = path.includes('/v1/auth/otp/verify/') ? OTP : path.includes('/v1/mgmt/') ? MANAGEMENT : {};
  return place[code] ?? WORDS[code];
}

/** Which rule an address is against: as much as the native API says. */
function ofAddress(code: ProblemCode, reason: string | undefined): string {
  return reason !== undefined && (code === 'address-invalid' || code === 'address-not-allowed') ? `: ${reason}` : '';
}

export const dialect: Dialect = (refusal, _status, c) => {
  const [code, status] = wordsOf(refusal, c.req.path);
  const { title, detail, reason, errors = [] } = problemBody(refusal);
  const message = errors
    .map(({ path, message }) => [path, message].filter((text) => text !== '').join(': '))
    .join('; ');
  return {
    ...(status === undefined ? {} : { status }),
    body: errorBody(code, detail ?? (message === '' ? title + ofAddress(refusal.code, reason) : message)),
    type: 'application/json',
  };
};
