// Owns how WSO2 says no: SCIM's errors at /scim2, the identity API's elsewhere, and which of its codes stands for what.
import type { Kind } from '../../../shared/contact.ts';
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect, Said } from '../../http/context.ts';
/** Code → message. Those of IdentityRecoveryConstants; the words of 18022, 18023 and 17007 are guessed. */
const CODES = {
  '17003': 'User account is locked.',
  '17004': 'User account is disabled.',
  '17007': 'Mobile verification by privileged users is not enabled.',
  '18001': 'Invalid code.',
  '18002': 'Expired code.',
  '18003': 'Invalid user.',
  '18005': 'User recovery data is not found. Please re-initiate the recovery flow.',
  '18013': 'Unexpected error.',
  '18022': 'Expired OTP.',
  '18023': 'The link is no longer valid.',
  '20037': 'Confirmation code is not provided.',
  '20038': 'Recovery scenario is not provided.',
  'UAR-10011': 'Invalid recovery scenario.',
  'UEV-10002': 'Email verification is not enabled',
  'UEV-10003': 'Unable to verify multiple email addresses simultaneously',
  'UEV-10004': 'Support for multiple email addresses per user is not enabled',
  'UEV-10005':
    'As multiple email addresses support is enabled, primary email address should be included in the email addresses list.',
  'UEV-10006':
    'As multiple email addresses support and email verification is enabled, primary email address should be included in the verified email addresses list.',
  'UMV-10001': 'Verified mobile numbers claim cannot be updated as mobile number verification on update is disabled.',
  'UMV-10002': 'Unable to verify multiple mobile numbers simultaneously.',
  'UMV-10003': 'Support for multiple mobile numbers per user is not enabled',
  'UMV-10004':
    'As multiple mobile numbers support is enabled, primary mobile number should be included in the mobile numbers list.',
  'UMV-10005':
    'As multiple mobile numbers support and mobile verification is enabled, primary mobile number should be included in the verified mobile numbers list.',
} as const;

export type Code = keyof typeof CODES;

/** What the lists are refused with, by kind. */
export const LISTS = {
  email: { off: 'UEV-10002', several: 'UEV-10003', single: 'UEV-10004', all: 'UEV-10005', verified: 'UEV-10006' },
  phone: { off: 'UMV-10001', several: 'UMV-10002', single: 'UMV-10003', all: 'UMV-10004', verified: 'UMV-10005' },
} as const satisfies { readonly [K in Kind]: Readonly<Record<string, Code>> };

/** A refusal under a code of theirs, always 400. `under`: ours, with what belongs to it. */
export function under(code: Code, refusal: Refusal = { code: 'body-invalid' }): Wso2Refusal {
  return { ...refusal, wso2: code };
}

/** A refusal of ours that goes out under a code of theirs. */
type Wso2Refusal = Refusal & { readonly wso2?: Code };

/** Codes of theirs for what anything of ours may refuse with; the rest has none and is told by its status. */
const USUAL: { readonly [C in ProblemCode]?: Code } = {
  'proof-wrong': '18001',
  'change-not-found': '18005',
  'proof-expired': '18002',
  'change-closed': '18023',
  frozen: '17003',
  internal: '18013',
  unavailable: '18013',
};

/** Of scimType, RFC 7644 §3.12. */
const SCIM_TYPES: { readonly [C in ProblemCode]?: string } = {
  'address-invalid': 'invalidValue',
  'address-not-allowed': 'invalidValue',
  'address-taken': 'uniqueness',
  'name-taken': 'uniqueness',
};
const SCIM_TYPE = /^(?:invalid|no|tooMany|uniqueness|mutability|sensitive)[A-Za-z]*$/;
const SCIM_ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

export const dialect: Dialect = (refusal, status, c) =>
  c.req.path.includes('/api/identity/') ? ofIdentity(refusal, status, c.get('requestId')) : ofScim(refusal, status);

function ofScim(refusal: Refusal, native: number): Said {
  const code = codeOf(refusal);
  const status = code !== null || native === 422 || native === 410 ? 400 : native;
  const { reason, detail } = refusal;
  const given = reason !== undefined && code === null && SCIM_TYPE.test(reason) ? reason : undefined;
  const scimType = code !== null ? 'invalidValue' : (given ?? SCIM_TYPES[refusal.code]);
  const body = {
    schemas: [SCIM_ERROR],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail: code === null ? (detail ?? wordsOf(refusal)) : `${code} - ${CODES[code]}`,
  };
  return { status, body, type: 'application/scim+json' };
}

function ofIdentity(refusal: Refusal, native: number, traceId: string): Said {
  const code = codeOf(refusal) ?? USUAL[refusal.code] ?? null;
  // What their code tells is the client's fault there: 400, but when to come again and who may stay as they are.
  const status = code !== null && (native === 409 || native === 410 || native === 422 || native === 404) ? 400 : native;
  const message = code === null ? wordsOf(refusal) : CODES[code];
  const description = refusal.detail ?? message;
  return { status, body: { code: code ?? `UAR-${native}`, message, description, traceId }, type: 'application/json' };
}

function codeOf({ wso2, reason }: Wso2Refusal): Code | null {
  return wso2 ?? (reason === 'disabled' ? '17004' : null);
}

function wordsOf({ code, errors }: Refusal): string {
  const [first] = errors ?? [];
  return first === undefined ? PROBLEMS[code][1] : `${first.path} ${first.message}`.trim();
}
