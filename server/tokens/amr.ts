// Owns how the claim `amr` is read into names of methods. Not what a method is worth: core/sign-in-methods.ts.

/** How many entries of `amr` are read. */
const AMR_MAX = 16;

/**
 * The names of methods in entries of the form `{"method": …}`, and the names that core/sign-in-methods.ts knows them by. There,
 * `otp` is a code by e-mail or SMS, and an RFC 8176 `otp` is a one-time password of an app or device.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  password: ['pwd'],
  otp: ['message-otp'],
  'mfa/phone': ['sms', 'mfa'],
  'mfa/totp': ['totp', 'mfa'],
  'mfa/webauthn': ['webauthn', 'mfa'],
  'sso/saml': ['fed'],
  oauth: ['fed'],
};

/** Reads a list of names (RFC 8176), one name alone, or a list of objects with `method` and `timestamp`. Other entries are left out. */
export function readAmr(amr: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(amr) ? amr : [amr];
  return [...new Set(entries.slice(0, AMR_MAX).flatMap(namesOf))];
}

function namesOf(entry: unknown): readonly string[] {
  if (isName(entry)) return [entry];
  const method = typeof entry === 'object' && entry !== null && 'method' in entry ? entry.method : undefined;
  if (!isName(method)) return [];
  return Object.hasOwn(METHODS, method) ? (METHODS[method] ?? []) : [method];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 64 && !/[\p{Cc}\p{Cs}]/u.test(value);
}
