// Owns the full parser of addresses: IDNA, octets after it, phone tables, and the policy's lists. Not the syntax that
// both sides can judge (shared/address.ts).
import { domainToASCII, domainToUnicode } from 'node:url';
import {
  getCountryCallingCode,
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/max';
import { type AddressReason, DOMAIN_MAX, EMAIL_MAX, readEmail, readPhone } from '../../shared/address.ts';
import type { Result } from '../ports/result.ts';
import type { Address, Kind } from '../../shared/contact.ts';
import type { Parse, ParseRules } from '../ports/parse.ts';

/** Why a well-formed address is not allowed here: the `reason` of address-not-allowed. */
export type PolicyReason = 'domain' | 'country' | 'number-type';

export const parse: Parse = (kind: Kind, text: string, rules: ParseRules): Result<Address> => {
  switch (kind) {
    case 'email':
      return parseEmail(text, rules);
    case 'phone':
      return parsePhone(text, rules);
  }
};

/** The calling code of an ISO2 country, in digits; empty for one that has none. */
export function callingCode(country: string): string {
  return isSupportedCountry(country) ? getCountryCallingCode(country) : '';
}

// ── E-mail ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function parseEmail(text: string, { policy }: ParseRules): Result<Address> {
  const typed = readEmail(text);
  if (!typed.ok) return invalid(typed.reason);
  const { local } = typed.value;
  const labels = toLabels(typed.value.domain);
  if (labels === null) return invalid('domain');
  const domain = labels.join('.');
  const value = `${local}@${domain}`;
  // Both are ASCII by now, so characters are octets.
  if (domain.length > DOMAIN_MAX || value.length > EMAIL_MAX) return invalid('too-long');
  if (policy.mixedScripts === 'refuse' && !labels.every(isOfOneScript)) return invalid('characters');
  if (!domainAllowed(domain, policy.emailDomains, policy.blockedEmailDomains)) return notAllowed('domain');
  return { ok: true, value: { kind: 'email', value, key: asciiLower(value) } };
}

/** What a label may hold before IDNA: letters, marks, digits, hyphen, and IDNA2008's few signs between letters. */
const TYPED_DOMAIN = /^[A-Za-z0-9.\-\u3002\uff0e\uff61\p{L}\p{M}\p{N}\u00b7\u0375\u05f3\u05f4\u30fb]+$/u;
const LDH = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Lowercase A-labels; null when it is not a domain that mail can go to. */
function toLabels(domain: string): string[] | null {
  // The URL parser behind domainToASCII decodes %41, cuts at / ? # and takes a port: none of that may reach it.
  if (!TYPED_DOMAIN.test(domain)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every(isLabel)) return null;
  // RFC 3696 §2: no top-level domain is all digits; what ends so is an IPv4 address in one of its many spellings.
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : labels;
}

function isLabel(label: string): boolean {
  if (!LDH.test(label)) return false;
  if (label.slice(2, 4) !== '--') return true;
  // domainToASCII lets typed A-labels through unread; domainToUnicode leaves alone what encodes no valid U-label.
  const unicode = domainToUnicode(label);
  return label.startsWith('xn--') && unicode !== label && TYPED_DOMAIN.test(unicode);
}

/** UAX #31's recommended scripts, each alone, and the three mixtures that UTS #39 calls highly restrictive. */
const SCRIPTS = `Latin, Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi,
  Hebrew, Kannada, Khmer, Lao, Malayalam, Myanmar, Oriya, Sinhala, Tamil, Telugu, Thaana, Thai, Tibetan,
  Latin Han Hiragana Katakana, Latin Han Bopomofo, Latin Han Hangul`
  .split(/,\s+/)
  .map((scripts) => {
    const any = [...scripts.split(' '), 'Common', 'Inherited'].map((script) => `\\p{scx=${script}}`);
    return new RegExp(`^[${any.join('')}]+$`, 'u');
  });

function isOfOneScript(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const unicode = domainToUnicode(label);
  return SCRIPTS.some((script) => script.test(unicode));
}

/** `allowed`: exact domains, or `*.example.com` for all below one; empty = all. `blocked` takes what is below as well. */
function domainAllowed(domain: string, allowed: readonly string[], blocked: readonly string[]): boolean {
  if (blocked.some((entry) => domain === entry || domain.endsWith(`.${entry}`))) return false;
  if (allowed.length === 0) return true;
  return allowed.some((entry) => (entry.startsWith('*.') ? domain.endsWith(entry.slice(1)) : domain === entry));
}

/** ASCII alone: Unicode's folding makes `ı` and `K` into other people's letters. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

// ── Phone ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const PARSE_REASONS: Readonly<Record<string, AddressReason>> = {
  INVALID_COUNTRY: 'country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

function parsePhone(text: string, { policy, homeCountry, country }: ParseRules): Result<Address> {
  const typed = readPhone(text);
  if (!typed.ok) return invalid(typed.reason);
  const known = country ?? homeCountry;
  const national = !typed.value.startsWith('+');
  if (national && (known === null || !isSupportedCountry(known))) return invalid('country');
  try {
    const number = parsePhoneNumberWithError(typed.value, {
      extract: false,
      ...(national && known !== null && isSupportedCountry(known) ? { defaultCountry: known } : {}),
    });
    if (number.ext !== undefined) return invalid('extension');
    if (!number.isValid()) return invalid('number');
    const countries = policy.phoneCountries.length > 0 ? policy.phoneCountries : homeCountry ? [homeCountry] : [];
    // The country, not the calling code: +44 is also Guernsey, and +1 twenty more. Satellite numbers have none.
    const allowed = countries.includes('*') || (number.country !== undefined && countries.includes(number.country));
    if (!allowed) return notAllowed('country');
    const type: string | undefined = number.getType();
    if (type === undefined || !policy.numberTypes.some((one) => one === type)) return notAllowed('number-type');
    return { ok: true, value: { kind: 'phone', value: number.number, key: number.number } };
  } catch (error) {
    if (error instanceof ParseError) return invalid(PARSE_REASONS[error.message] ?? 'format');
    throw error;
  }
}

function invalid(reason: AddressReason): { ok: false; refusal: { code: 'address-invalid'; reason: AddressReason } } {
  return { ok: false, refusal: { code: 'address-invalid', reason } };
}

function notAllowed(reason: PolicyReason): {
  ok: false;
  refusal: { code: 'address-not-allowed'; reason: PolicyReason };
} {
  return { ok: false, refusal: { code: 'address-not-allowed', reason } };
}
