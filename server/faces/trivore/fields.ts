// Owns the names of Trivore ID's fields. ALL NAMES ARE GUESSES, because the vendor has published no schema, only a description
// of the two calls. When the schema is known, correct the field names in this file only. Not what a field means: request.ts.
import { type Contact, namingContact } from '../../../shared/contact.ts';
import type { Account } from '../../service/account.ts';
import type { Result } from '../../ports/result.ts';
/** The names that a request may use for each field. Refusals show the first name. */
const NAMES = {
  email: ['email', 'emailAddress', 'newEmail'],
  mobile: ['mobile', 'mobileNumber', 'newMobile', 'phone', 'phoneNumber'],
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

/** Makes the user object of an answer. */
export function userBody({ user, contacts }: Account): object {
  // The primary is put first, because the stored list has no order.
  const ofKind = (kind: Contact['kind']) =>
    contacts.filter((c) => c.kind === kind).sort((a, b) => Number(b.primary) - Number(a.primary));
  const primary = (kind: Contact['kind']) => namingContact(ofKind(kind).filter((c) => c.primary))?.value ?? null;
  return {
    id: user.id,
    username: user.userName === user.id ? user.username : user.userName,
    emails: ofKind('email').map((c) => ({ address: c.value, verified: c.verifiedAt !== null })),
    mobiles: ofKind('phone').map((c) => ({ number: c.value, verified: c.verifiedAt !== null })),
    primaryEmail: primary('email'),
    primaryMobile: primary('phone'),
    locale: user.locale,
    enabled: !user.disabled,
  };
}

/** Makes the body of a refusal. */
export function errorBody(errorCode: string, message: string): object {
  return { errorCode, message };
}
