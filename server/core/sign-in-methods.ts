// Owns what the methods of a sign-in (`amr`) are worth: which reach the user by e-mail or phone, and which do not say by what.
// Not which methods are strong (policy.ts), nor how fresh a sign-in must be: step-up.ts.
import type { Kind } from '../../shared/contact.ts';

/**
 * Methods that prove only that the user reads messages at an address or number: those of RFC 8176 (`sms`, `tel`), and the names
 * that identity providers use. Lower case.
 */
const CHANNELS: Readonly<Record<string, readonly Kind[]>> = {
  email: ['email'],
  'email/signup': ['email'],
  email_change: ['email'],
  magiclink: ['email'],
  magic_link: ['email'],
  'magic-link': ['email'],
  enchantedlink: ['email'],
  invite: ['email'],
  recovery: ['email'],
  sms: ['phone'],
  tel: ['phone'],
  phone: ['phone'],
  voice: ['phone'],
  call: ['phone'],
  whatsapp: ['phone'],
  // A one-time code by e-mail or SMS, of an issuer that does not say by which.
  'message-otp': ['email', 'phone'],
};

/** Methods that do not say what the user had: it may be the message of another entry (RFC 8176 §2). */
const UNSPECIFIC = new Set(['mfa', 'mca', 'otp']);

/** Methods of one factor that can stand before a message as the second one. */
const FIRST_FACTORS = new Set(['pwd', 'pin', 'kba', 'password']);

/**
 * Whether the methods are stronger than a password for a change of this kind. A message to the kind of contact that changes is
 * no second factor: an attacker who has taken over that address reads it. A message by the other kind counts only if the policy lists
 * it, and beside a first factor. `kind`: null for an action on contacts of both kinds.
 */
export function hasStrongMethod(amr: readonly string[], strong: readonly string[], kind: Kind | null): boolean {
  const methods = amr.map((name) => name.toLowerCase());
  const reaches = (name: string): boolean => channelsOf(name).some((channel) => kind === null || channel === kind);
  const isByMessage = methods.some(reaches);
  return amr.some((name) => {
    if (!strong.includes(name)) return false;
    const method = name.toLowerCase();
    if (reaches(method) || (UNSPECIFIC.has(method) && isByMessage)) return false;
    return channelsOf(method).length === 0 || methods.some((other) => FIRST_FACTORS.has(other));
  });
}

function channelsOf(method: string): readonly Kind[] {
  return Object.hasOwn(CHANNELS, method) ? (CHANNELS[method] ?? []) : [];
}
