// Owns the syntax of addresses and codes, as far as browser and server can judge it without tables. Not IDNA, the octets after
// it, or phone metadata: server/parse/address.ts.

/** Why text is no address: the `reason` of `address-invalid`. The widget has words for each. */
export type AddressReason =
  | 'empty' // nothing but white space
  | 'too-long' // over RFC 5321 §4.5.3.1 (local 64, domain 255, path 254) or E.164 (15 digits)
  | 'too-short' // a phone number with too few digits
  | 'format' // not one addr-spec, not one phone number
  | 'several' // looks like a list
  | 'characters' // control, bidi, invisible or confusable characters, or a local part outside ASCII
  | 'domain' // a domain that cannot receive mail: no dot, IP literal, bad IDN
  | 'extension' // a phone number with an extension
  | 'country' // no country code and no country chosen, or a calling code that does not exist
  | 'number'; // the country has no such number

/** RFC 5321 §4.5.3.1.1, octets. */
export const LOCAL_MAX = 64;
/** RFC 5321 §4.5.3.1.2, octets. */
export const DOMAIN_MAX = 255;
/** Octets. RFC 5321 §4.5.3.1.3 allows a path of 256 with its angle brackets. */
export const EMAIL_MAX = 254;
/** Longest text that is read as a phone number, characters: 15 digits and much punctuation. */
export const PHONE_TEXT_MAX = 40;

/** Text that was read: its value, or why it has none. */
export type Syntax<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: AddressReason };

/** `\p{C}`: control, format (bidi, zero width), surrogate, private, unassigned. `\p{DI}`: drawn as nothing (fillers, selectors). */
const INVISIBLE = /[\p{C}\p{DI}\u2028\u2029]/u;
const ATEXT_DOTS = /^[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*$/;

/** One addr-spec and nothing else. `domain` is as it was typed: the server makes A-labels of it, and counts their octets. */
export function readEmail(text: string): Syntax<{ local: string; domain: string }> {
  if (text.length > 2 * EMAIL_MAX) return refused('too-long');
  const typed = trimmed(text);
  if (typed === '') return refused('empty');
  if (INVISIBLE.test(typed)) return refused('characters');
  const at = typed.lastIndexOf('@');
  if (at < 1 || at === typed.length - 1) return refused('format');
  const local = typed.slice(0, at);
  const domain = typed.slice(at + 1);
  if (/[,;]/.test(typed) || (/[\s@]/.test(local) && /@/.test(local))) return refused('several');
  if (/[\s<>()"\\@:]/.test(local) || /[\s<>()"\\:]/.test(domain)) return refused('format');
  if (!/^[\x21-\x7e]+$/.test(local)) return refused('characters');
  if (local.length > LOCAL_MAX) return refused('too-long');
  // `%` and `!` are legal, but relays once routed mail by them (RFC 1123 §5.2.16): a tool for attackers, and no real mailbox.
  if (/[%!]/.test(local) || !ATEXT_DOTS.test(local)) return refused('format');
  if (domain.startsWith('[') || !/[.\u3002\uff0e\uff61]/.test(domain)) return refused('domain');
  return { ok: true, value: { local, domain } };
}

/** Digits with an optional leading `+`, without punctuation. The server knows which of them are phone numbers. */
export function readPhone(text: string): Syntax<string> {
  if (text.length > PHONE_TEXT_MAX) return refused(/[,;]/.test(text) ? 'several' : 'too-long');
  const typed = trimmed(asciiDigits(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')));
  if (typed === '') return refused('empty');
  if (INVISIBLE.test(typed)) return refused('characters');
  if (/[,;]|\d.*\+/.test(typed)) return refused(/ext/i.test(typed) ? 'extension' : 'several');
  if (/(?:ext\.?|x|#)\s*\d+$/i.test(typed)) return refused('extension');
  const plain = typed.replace(/^\uff0b/, '+').replace(/[\s\u00a0().\-/\u2010-\u2015\u2212]/g, '');
  if (!/^\+?\d+$/.test(plain)) return refused('format');
  const digits = plain.replace('+', '').length;
  if (digits > 17) return refused('too-long'); // 15 of E.164 and a 00 in front
  if (digits < 4) return refused('too-short');
  return { ok: true, value: plain.replace(/^00(?=[1-9])/, '+') };
}

/** Maps decimal digits of other scripts to ASCII: Arabic-Indic, Persian, Devanagari, full width. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (d) => {
    const code = d.charCodeAt(0);
    // Each block has its zero at a multiple of 16, but for Devanagari: there it is six further on.
    return String((code >> 4 === 0x96 ? code - 6 : code) & 15);
  });
}

/** A typed code in ASCII digits, without spaces, hyphens, dashes and bidi marks. Null when it holds anything else. */
export function readCode(text: string): string | null {
  if (text.length > 40) return null;
  const plain = asciiDigits(text).replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '');
  return /^\d+$/.test(plain) ? plain : null;
}

/** Spaces and tabs at the ends are slips of the hand. A line break is not: it starts a second line, which is refused. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+$/g, '');
}

function refused(reason: AddressReason): { ok: false; reason: AddressReason } {
  return { ok: false, reason };
}
