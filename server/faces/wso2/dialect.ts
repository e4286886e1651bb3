// Owns the response to a refusal in WSO2's form: an error of the identity API below /api/identity/, a SCIM error elsewhere. Not
// the vendor's codes: error-codes.ts.
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect, DialectResponse } from '../../http/context.ts';
import { ERROR_URN } from '../scim/schema/urns.ts';
import { MESSAGES, type ErrorCode, type Wso2Refusal } from './error-codes.ts';

/** Codes of the identity API for our problems. Other problems have no code of the vendor and are answered with their status. */
const IDENTITY_CODES: { readonly [C in ProblemCode]?: ErrorCode } = {
  'proof-wrong': '18001',
  'change-not-found': '18005',
  'proof-expired': '18002',
  'change-closed': '18023',
  frozen: '17003',
  internal: '18013',
  unavailable: '18013',
};

/** The scimType of each problem that has one (RFC 7644 §3.12). */
const SCIM_TYPES: { readonly [C in ProblemCode]?: string } = {
  'address-invalid': 'invalidValue',
  'address-not-allowed': 'invalidValue',
  'address-taken': 'uniqueness',
  'name-taken': 'uniqueness',
};
const SCIM_TYPE = /^(?:invalid|no|tooMany|uniqueness|mutability|sensitive)[A-Za-z]*$/;

/** Returns the response to a refusal in the vendor's form. */
export const dialect: Dialect = (refusal, status, { path, requestId }) =>
  path.includes('/api/identity/') ? identityError(refusal, status, requestId) : scimError(refusal, status);

function scimError(refusal: Refusal, nativeStatus: number): DialectResponse {
  const code = errorCodeOf(refusal);
  const status = code !== null || nativeStatus === 422 || nativeStatus === 410 ? 400 : nativeStatus;
  const { reason, detail } = refusal;
  const reasonType = reason !== undefined && code === null && SCIM_TYPE.test(reason) ? reason : undefined;
  const scimType = code !== null ? 'invalidValue' : (reasonType ?? SCIM_TYPES[refusal.code]);
  const body = {
    schemas: [ERROR_URN],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail: code === null ? (detail ?? messageOf(refusal)) : `${code} - ${MESSAGES[code]}`,
  };
  return { status, body, type: 'application/scim+json' };
}

/**
 * Statuses that become 400 in a response with a code of the vendor, as the vendor answers. Statuses that say when to retry or
 * who may call stay unchanged.
 */
const BECOMES_400: readonly number[] = [404, 409, 410, 422];

function identityError(refusal: Refusal, nativeStatus: number, traceId: string): DialectResponse {
  const code = errorCodeOf(refusal) ?? IDENTITY_CODES[refusal.code] ?? null;
  const status = code !== null && BECOMES_400.includes(nativeStatus) ? 400 : nativeStatus;
  const message = code === null ? messageOf(refusal) : MESSAGES[code];
  const description = refusal.detail ?? message;
  return {
    status,
    body: { code: code ?? `UAR-${nativeStatus}`, message, description, traceId },
    type: 'application/json',
  };
}

function errorCodeOf({ wso2, reason }: Wso2Refusal): ErrorCode | null {
  return wso2 ?? (reason === 'disabled' ? '17004' : null);
}

function messageOf({ code, errors }: Refusal): string {
  const [first] = errors ?? [];
  return first === undefined ? PROBLEMS[code][1] : `${first.path} ${first.message}`.trim();
}
