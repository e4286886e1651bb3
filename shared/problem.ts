// Owns every refusal: its code, status, title and reasons. Types, docs, the widget's words and the faces use these codes.
// Not how a refusal is answered: server/http/problem.ts.
import type { AddressReason } from './address.ts';
import type { Why } from './wire/change.ts';

/** The beginning of a problem's `type`, which is `https://contact-change.dev/problems/<code>`. */
export const PROBLEM_BASE = 'https://contact-change.dev/problems/';

/** Code → HTTP status and title. */
export const PROBLEMS = {
  'body-invalid': [400, 'The request is not as it should be'],
  'token-invalid': [401, 'The sign-in is missing, wrong or over'],
  'step-up-required': [401, 'A fresh sign-in is needed'],
  'origin-not-allowed': [403, 'This origin may not call'],
  'not-allowed': [403, 'The project does not allow this'],
  'not-found': [404, 'There is nothing here'],
  'change-not-found': [404, 'There is no such change'],
  'contact-not-found': [404, 'There is no such contact'],
  'method-not-allowed': [405, 'This path does not take that method'],
  'change-closed': [409, 'The change is over'],
  'change-locked': [409, 'Too many wrong codes'],
  'address-taken': [409, 'The address belongs to another account'],
  'last-contact': [409, 'The last contact cannot go'],
  'contact-not-verified': [409, 'The contact is not verified'],
  'too-many-contacts': [409, 'There are as many contacts as allowed'],
  'name-taken': [409, 'The name belongs to another account'],
  'plan-outdated': [409, 'The accounts have changed since the dry run'],
  frozen: [409, 'Changes are frozen for a while'],
  'idempotency-busy': [409, 'The first request with this key is still running'],
  'proof-expired': [410, 'The code or link has expired'],
  'precondition-failed': [412, 'It has changed since it was read'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media': [415, 'The body must be application/json'],
  'address-invalid': [422, 'The address is not one that can be used'],
  'address-not-allowed': [422, 'The project does not allow this address'],
  'redirect-not-allowed': [422, 'The redirect URL is not approved'],
  'proof-wrong': [422, 'The code is not right'],
  'idempotency-mismatch': [422, 'The key was used with another body'],
  'too-soon': [429, 'It is too soon for another message'],
  'quota-exceeded': [429, 'The quota is used up'],
  internal: [500, 'Something went wrong here'],
  'not-supported': [501, 'This is not served here'],
  unavailable: [503, 'Not available right now'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

/** The code of a refusal. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The reasons that each code may have. A code that is missing here has no reasons. */
interface ReasonsByCode {
  /** SCIM alone: its `scimType` (RFC 7644 §3.12, RFC 9865 §2). */
  readonly 'body-invalid':
    | 'invalidFilter'
    | 'tooMany'
    | 'uniqueness'
    | 'mutability'
    | 'invalidSyntax'
    | 'invalidPath'
    | 'noTarget'
    | 'invalidValue'
    | 'invalidVers'
    | 'sensitive'
    | 'invalidCursor'
    | 'expiredCursor'
    | 'invalidCount';
  /** `other`: the refused token is the one in the body of a merge, not the caller's own. */
  readonly 'token-invalid': 'other';
  readonly 'step-up-required': 'other';
  readonly 'not-allowed':
    | 'admin' // accounts of admins are not merged
    | 'caller' // only another kind of caller may call: a person, an API client or the owner
    | 'current-needed' // a contact must confirm, and the user has no contact that can
    | 'current-waits' // the proof counts, but the other side of the change is not proved yet
    | 'disabled' // the account is disabled
    | 'human-check' // `humanToken` is missing or invalid
    | 'managed' // the site's own sign-in manages the contact
    | 'merge' // the policy does not merge accounts in this way
    | 'merged' // the account has become part of another account
    | 'other' // the refusal is about the token in the body of a merge, as for token-invalid
    | 'recovery' // the contact is for recovery only
    | 'same' // a merge names the same account twice
    | 'scope'; // the API client lacks the scope
  readonly 'address-invalid': AddressReason;
  readonly 'address-not-allowed': AddressPolicyReason;
  /** `own`: the address is the caller's own contact. The other reasons say why the two accounts could not be merged. */
  readonly 'address-taken': 'own' | 'disabled' | 'frozen' | 'too-many-contacts' | 'way-back';
  readonly 'last-contact': 'last-verified' | 'last-login' | 'primary';
  /** `way-back`: an undo is still possible, and a merge would end it. */
  readonly frozen: 'way-back';
  /** `earlier`: the code of an earlier message of the change. Only the newest code counts. It took no try. */
  readonly 'proof-wrong': 'earlier';
  /** `sms`: the limits of SMS are used up, perhaps by other users. */
  readonly 'quota-exceeded': 'sms';
}

/** The reason why the policy does not allow a well-formed address. */
export type AddressPolicyReason =
  | 'domain'
  | 'country' // the country of the number may get no SMS
  | 'landline' // a fixed line, which gets no SMS
  | 'number-type'; // another type of number, such as a premium or a pager number

/** The reasons that a refusal with this code may give. */
export type ReasonOf<C extends ProblemCode> = C extends keyof ReasonsByCode ? ReasonsByCode[C] : never;

/** Every reason of every code. */
export type Reason = ReasonOf<ProblemCode>;

/** The fields of a refusal beside its code. Comments name the codes that have the field. */
export interface ProblemDetails {
  /** body-invalid: each fault, and its place in the request. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  /** Tells apart the causes of one code. A refusal may have only the reasons of its code: `ReasonOf`. */
  readonly reason?: Reason;
  /** change-closed: how the change ended. */
  readonly why?: 'done' | 'undone' | 'superseded' | Why;
  /** address-not-allowed with the reason `country`: the country of the number, ISO 3166-1 alpha-2. Missing for a number of no country. */
  readonly country?: string;
  /** proof-wrong: tries left on the change. */
  readonly triesLeft?: number;
  /** frozen: when the freeze ends, RFC 3339. */
  readonly until?: string;
  /** step-up-required: the highest age of a sign-in, seconds; also in WWW-Authenticate (RFC 9470). */
  readonly maxAge?: number;
  /** step-up-required: the values of `acr`, one of which the sign-in must have. */
  readonly acrValues?: readonly string[];
  /** too-soon, quota-exceeded, unavailable, frozen: whole seconds to wait, at least 1. Also the Retry-After header. */
  readonly retryAfter?: number;
  /** quota-exceeded: at most `max` uses in `window` seconds. Also the RateLimit-Policy header. */
  readonly quota?: { readonly max: number; readonly window: number };
  /** method-not-allowed: the methods of the path. Also the Allow header. */
  readonly allow?: readonly string[];
  /** One sentence for a developer, without any secret. */
  readonly detail?: string;
  /** The id of the request, for questions to support. */
  readonly requestId?: string;
}

/** A refusal with this code, which may have only the reasons of the code. */
export type RefusalOf<C extends ProblemCode> = {
  [K in C]: Omit<ProblemDetails, 'reason'> & { readonly code: K; readonly reason?: ReasonOf<K> };
}[C];

/** A refusal. Functions return it and never throw it. */
export type Refusal = RefusalOf<ProblemCode>;

/** The body of `application/problem+json` (RFC 9457). */
export interface ProblemBody extends ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
}

/** Returns the refusal as the body of an answer. */
export function problemBody(refusal: Refusal): ProblemBody {
  const [status, title] = PROBLEMS[refusal.code];
  return { type: PROBLEM_BASE + refusal.code, title, status, ...refusal };
}
