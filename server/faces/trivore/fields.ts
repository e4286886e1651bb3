// Owns the names of the fields with which Trivore ID's contact is changed. The names of begin and finish are guesses, because the
// vendor has published only a description of these two calls; `value` and `errorMessage` stand in its public Python SDK. When the
// schema is known, correct the names here. Not what a field means: request.ts; not the user: user-answer.ts, user-body.ts.
import type { Account } from '../../service/account.ts';
import type { Result } from '../../ports/result.ts';
import { userBody } from './user-answer.ts';

/** The names that a request may use for each field. Refusals show the first name. */
const NAMES = {
  email: ['email', 'emailAddress', 'newEmail'],
  mobile: ['mobile', 'mobileNumber', 'newMobile', 'phone', 'phoneNumber'],
  value: ['value'],
  primary: ['primary', 'setPrimary', 'makePrimary', 'setAsPrimary'],
  replaceAll: ['replaceAll', 'replaceExisting', 'replaceAllExisting'],
  locale: ['locale', 'language'],
  token: ['verificationToken', 'token'],
  code: ['code', 'verificationCode'],
} as const;

/** A field of a request, by our name for it. */
export type FieldName = keyof typeof NAMES;

/** The fields of a request, under the names that the request uses. */
export type RequestFields = Readonly<Record<string, unknown>>;

/** Returns the value of a field under any of its names; undefined when it is missing or null. Refuses different values. */
export function readField(body: RequestFields, field: FieldName): Result<unknown> {
  const names = NAMES[field].filter((name) => Object.hasOwn(body, name) && body[name] !== null);
  const [first, ...others] = names;
  if (first === undefined) return { ok: true, value: undefined };
  const differs = others.find((name) => body[name] !== body[first]);
  if (differs !== undefined)
    return {
      ok: false,
      refusal: { code: 'body-invalid', errors: [{ path: differs, message: `differs from ${first}` }] },
    };
  return { ok: true, value: body[first] };
}

/** Returns the name of a field that refusals show. */
export function shownName(field: FieldName): string {
  return NAMES[field][0];
}

/** Makes the answer of `begin`. `until`: when the code ends, epoch ms. `validSeconds`: from now until then, whole seconds. */
export function begunBody(token: string, until: number, now: number): object {
  return {
    verificationToken: token,
    validUntil: new Date(until).toISOString(),
    validSeconds: Math.max(0, Math.ceil((until - now) / 1000)),
  };
}

/** Makes the answer of `begin` for an address that is already verified. No message was sent, and no code is needed. */
export function verifiedBody(account: Account): object {
  return { verificationToken: null, validUntil: null, validSeconds: 0, user: userBody(account) };
}

/** Makes the body of a refusal. */
export function errorBody(errorCode: string, errorMessage: string): object {
  return { errorCode, errorMessage };
}
