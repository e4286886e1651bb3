// Owns the syntax of addresses and codes, as far as browser and server can check it without tables. Not IDNA, the length of a
// domain after IDNA, or phone metadata: server/parse/address.ts.

/** The reason why a text is no address; the `reason` of `address-invalid`. The widget has words for each reason. */
export type AddressReason =
  | 'empty' // nothing but white space
  | 'too-long' // over RFC 5321 §4.5.3.1 (local 64, domain 255, path 254) or E.164 (15 digits)
  | 'too-short' // a phone number with too few digits
  | 'format' // neither an addr-spec nor a phone number
  | 'several' // looks like a list
  | 'characters' // control, bidi or invisible characters, or a local part outside ASCII
  | 'domain' // a domain that cannot receive mail (no dot, IP literal, bad IDN), or with invisible or confusable characters
  | 'extension' // a phone number with an extension
  | 'country' // no country code and no country chosen
  | 'number' // the country has no numbers of this length
  | 'unknown'; // the tables know no such number or calling code; they may be older than the number

/** Longest local part, octets: RFC 5321 §4.5.3.1.1. */
export const LOCAL_MAX = 64;
/** Longest domain, octets: RFC 5321 §4.5.3.1.2. */
export const DOMAIN_MAX = 255;
/** Longest e-mail address, octets. RFC 5321 §4.5.3.1.3 allows 256 for a path, which includes two angle brackets. */
export const EMAIL_MAX = 254;
/** Longest text that is read as a phone number, characters. It leaves room for 15 digits and much punctuation. */
export const PHONE_TEXT_MAX = 40;

/** The result of reading a text: its value, or the reason why the text is refused. */
export type Syntax<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: AddressReason };

/** `\p{C}`: control, format (bidi, zero width), surrogate, private, unassigned. `\p{DI}`: invisible (fillers, selectors). */
const INVISIBLE = /[\p{C}\p{DI}\u2028\u2029]/u;
const ATEXT_DOTS = /^[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*$/;

/** Reads one addr-spec and nothing else. `domain` stays as typed; the server turns it into A-labels and counts the octets. */
export function readEmail(text: string): Syntax<{ local: string; domain: string }> {
  if (text.length > 2 * EMAIL_MAX) return refused('too-long');
  const typed = withoutSpaces(text);
  if (typed === '') return refused('empty');
  const at = typed.lastIndexOf('@');
  if (INVISIBLE.test(at < 0 ? typed : typed.slice(0, at))) return refused('characters');
  if (INVISIBLE.test(typed)) return refused('domain');
  if (at < 1 || at === typed.length - 1) return refused('format');
  const local = typed.slice(0, at);
  const domain = typed.slice(at + 1);
  if (/[,;]/.test(typed) || (/[\s@]/.test(local) && /@/.test(local))) return refused('several');
  if (/[\s<>()"\\@:]/.test(local) || /[\s<>()"\\:]/.test(domain)) return refused('format');
  if (!/^[\x21-\x7e]+$/.test(local)) return refused('characters');
  if (local.length > LOCAL_MAX) return refused('too-long');
  // `%` and `!` are legal, but relays once routed mail by them (RFC 1123 §5.2.16). Attackers use them, real mailboxes do not.
  if (/[%!]/.test(local) || !ATEXT_DOTS.test(local)) return refused('format');
  if (domain.startsWith('[') || !/[.\u3002\uff0e\uff61]/.test(domain)) return refused('domain');
  return { ok: true, value: { local, domain } };
}

/** Reads digits with an optional leading `+`, and drops punctuation. The server checks whether they are a phone number. */
export function readPhone(text: string): Syntax<string> {
  if (text.length > PHONE_TEXT_MAX) return refused(/[,;]/.test(text) ? 'several' : 'too-long');
  const typed = withoutSpaces(asciiDigits(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')));
  if (typed === '') return refused('empty');
  if (INVISIBLE.test(typed)) return refused('characters');
  if (/[,;]|\d.*\+/.test(typed)) return refused(/ext/i.test(typed) ? 'extension' : 'several');
  if (/(?:ext\.?|x|#)\s*\d+$/i.test(typed)) return refused('extension');
  const plain = typed.replace(/^\uff0b/, '+').replace(/[\s\u00a0().\-/\u2010-\u2015\u2212]/g, '');
  if (!/^\+?\d+$/.test(plain)) return refused('format');
  const digits = plain.replace('+', '').length;
  if (digits > 17) return refused('too-long'); // the 15 digits of E.164, and 00 before them
  if (digits < 4) return refused('too-short');
  return { ok: true, value: plain.replace(/^00(?=[1-9])/, '+') };
}

/** Maps decimal digits of other scripts to ASCII: Arabic-Indic, Persian, Devanagari, full width. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (d) => {
    const code = d.charCodeAt(0);
    // The zero of each block is at a multiple of 16, but the zero of Devanagari is six places after a multiple of 16.
    return String((code >> 4 === 0x96 ? code - 6 : code) & 15);
  });
}

/** Reads a typed code as ASCII digits. Drops spaces, hyphens, dashes and bidi marks; null when any other character is left. */
export function readCode(text: string): string | null {
  if (text.length > 40) return null;
  const plain = asciiDigits(text).replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '');
  return /^\d+$/.test(plain) ? plain : null;
}

/** Removes spaces and tabs at the ends, which are typed by mistake. Keeps line breaks, so that a second line is refused. */
export function withoutSpaces(text: string): string {
  return text.replace(/^[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+$/g, '');
}

function refused(reason: AddressReason): { ok: false; reason: AddressReason } {
  return { ok: false, reason };
}
