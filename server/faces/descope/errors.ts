// Owns the form of a refusal in Descope's contract: the error code of each problem, which differs on some paths.
import { type Refusal, type ProblemCode, problemBody } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';

/** The vendor's error codes with their texts, from its SDKs and its reference. server/docs/vendors/descope.md lists guesses. */
export const DESCRIPTIONS = {
  E010000: 'Request failed', // a guess, because the vendor documents no code for a failed request
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

/** An error code of the vendor. */
export type ErrorCode = keyof typeof DESCRIPTIONS;

/** The body of a refusal. */
export interface ErrorBody {
  readonly errorCode: ErrorCode;
  readonly errorDescription: string;
  readonly errorMessage: string;
}

/** Makes the body of a refusal. */
export function errorBody(errorCode: ErrorCode, errorMessage: string): ErrorBody {
  return { errorCode, errorDescription: DESCRIPTIONS[errorCode], errorMessage };
}

type ErrorMapping = readonly [code: ErrorCode, status?: number];

/** The error code of each problem, and its status where that differs from the native API. The vendor mostly answers 400. */
const MAPPING: { readonly [C in ProblemCode]: ErrorMapping } = {
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

/** Error codes that differ when a one-time code is checked. */
const OTP: { readonly [C in ProblemCode]?: ErrorMapping } = {
  'change-not-found': ['E061102', 400],
  'change-closed': ['E061102', 400],
  'proof-expired': ['E061104', 400],
};
/** Error codes that differ in the management API. */
const MANAGEMENT: { readonly [C in ProblemCode]?: ErrorMapping } = {
  'address-taken': ['E111127', 409],
};

function mappingOf(refusal: Refusal, path: string): ErrorMapping {
  const { code, errors = [] } = refusal;
  if (code === 'body-invalid' && errors.some(({ message }) => message.endsWith('received undefined')))
    return ['E011002'];
  const ofPath = path.includes('/v1/auth/otp/verify/') ? OTP : path.includes('/v1/mgmt/') ? MANAGEMENT : {};
  return ofPath[code] ?? MAPPING[code];
}

/** Returns the rule that an address breaks, as the native API names it; empty for other refusals. */
function addressReason(code: ProblemCode, reason: string | undefined): string {
  return reason !== undefined && (code === 'address-invalid' || code === 'address-not-allowed') ? `: ${reason}` : '';
}

/** Writes a refusal in the vendor's form. */
export const dialect: Dialect = (refusal, _status, { path }) => {
  const [code, status] = mappingOf(refusal, path);
  const { title, detail, reason, errors = [] } = problemBody(refusal);
  const message = errors
    .map((error) => [error.path, error.message].filter((text) => text !== '').join(': '))
    .join('; ');
  return {
    ...(status === undefined ? {} : { status }),
    body: errorBody(code, detail ?? (message === '' ? title + addressReason(refusal.code, reason) : message)),
    type: 'application/json',
  };
};
