// Owns the names of Trivore's fields. ALL OF THEM ARE GUESSES: no schema of theirs is public, only the story of the two
// calls. Whoever has the real document corrects the names here, and nowhere else. Not what a field means: trivore.ts.
import type { Contact } from '../../../shared/contact.ts';
import { naming } from '../../../shared/contact.ts';
import type { Account } from '../../service/account.ts';
import type { Result } from '../../ports/result.ts';
/** What a request may call each field; the first is ours to tell of. */
const ASKED = {
  email: ['email', 'emailAddress', 'newEmail'],
  mobile: ['mobile', 'mobileNumber', 'newMobile', 'phone', 'phoneNumber'],
  primary: ['primary', 'setPrimary', 'makePrimary', 'setAsPrimary'],
  replaceAll: ['replaceAll', 'replaceExisting', 'replaceAllExisting'],
  locale: ['locale', 'language'],
  token: ['verificationToken', 'token'],
  code: ['code', 'verificationCode'],
} as const;

export type AskedField = keyof typeof ASKED;

/** What stands under any of a field's names. Undefined and null: it is not said. Two that differ are refused. */
export function asked(body: Readonly<Record<string, unknown>>, field: AskedField): Result<unknown> {
  const said = ASKED[field].filter((name) => Object.hasOwn(body, name) && body[name] !== null);
  const [first, ...others] = said;
  if (first === undefined) return { ok: true, value: undefined };
  const differs = others.find((name) => body[name] !== body[first]);
  if (differs !== undefined)
    return {
      ok: false,
      refusal: { code: 'body-invalid', errors: [{ path: differs, message: `says something else than ${first}` }] },
    };
  return { ok: true, value: body[first] };
}

/** The name by which a request is told of a field. */
export function nameOf(field: AskedField): string {
  return ASKED[field][0];
}

/** The answer of `begin`. `validSeconds` is whole seconds from now. */
export function begunBody(token: string, until: number, now: number): object {
  return {
    verificationToken: token,
    validUntil: new Date(until).toISOString(),
    validSeconds: Math.max(0, Math.ceil((until - now) / 1000)),
  };
}

/** The answer of `begin` for what is verified already: nothing was sent, and no code is needed. */
export function verifiedBody(account: Account): object {
  return { verificationToken: null, validUntil: null, validSeconds: 0, user: userBody(account) };
}

/** The user, as `finish` answers it. */
export function userBody({ user, contacts }: Account): object {
  // The primary first: the order of a list is not kept.
  const of = (kind: Contact['kind']) =>
    contacts.filter((c) => c.kind === kind).sort((a, b) => Number(b.primary) - Number(a.primary));
  const primary = (kind: Contact['kind']) => naming(of(kind).filter((c) => c.primary))?.value ?? null;
  return {
    id: user.id,
    username: user.userName === user.id ? user.username : user.userName,
    emails: of('email').map((c) => ({ address: c.value, verified: c.verifiedAt !== null })),
    mobiles: of('phone').map((c) => ({ number: c.value, verified: c.verifiedAt !== null })),
    primaryEmail: primary('email'),
    primaryMobile: primary('phone'),
    locale: user.locale,
    enabled: !user.disabled,
  };
}

export function errorBody(errorCode: string, message: string): object {
  return { errorCode, message };
}
