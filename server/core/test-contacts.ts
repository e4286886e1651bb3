// Owns which addresses and numbers a project may name as test contacts, and whether one is named. Not what happens to messages for
// them: deliver/attempt.ts.
import type { Kind } from '../../shared/contact.ts';

/**
 * The names at the end of a domain that no mailbox has, because they are reserved: the top-level domains of RFC 2606 §2 but for
 * `localhost`, and the second-level domains of RFC 2606 §3. RFC 6761 §6.2, §6.4 and §6.5 say the same of all names below them.
 */
const RESERVED_DOMAIN = /(?:^|\.)(?:test|example|invalid|example\.(?:com|net|org))$/;

/** Numbers that a regulator keeps from subscribers, for films and books. */
interface FictionRange {
  /** The beginning of each number, in E.164. */
  readonly start: RegExp;
  /** Length of a number with its `+`. */
  readonly length: number;
  /** ISO2, for numbers that the tables of phone numbers do not know. */
  readonly country: string;
}

/**
 * - North America: 555-0100 to 555-0199 of each area code (NANPA, 555 line numbers, nanpa.com/numbering/555-line-numbers). Not of
 *   the area codes of toll-free and premium-rate numbers, where only one of them is kept.
 * - United Kingdom: 07700 900000 to 900999 (Ofcom, telephone numbers for use in TV and radio drama programmes).
 * - France: 06 39 98 00 00 to 99 99 (ARCEP, national numbering plan, numbers for audiovisual works).
 * - Germany: 0171 39200 00 to 99 and 0176 040690 00 to 99 (Bundesnetzagentur, notice 148/2021, drama numbers).
 * - Australia: 0491 570 110 and 0491 570 156 to 159 (ACMA, fictitious numbers for radio, books, film and TV).
 */
const FICTION: readonly FictionRange[] = [
  { start: /^\+1(?!8([02-8])\1|900)[2-9]\d\d55501/, length: 12, country: 'US' },
  { start: /^\+447700900/, length: 13, country: 'GB' },
  { start: /^\+3363998/, length: 12, country: 'FR' },
  { start: /^\+4917139200/, length: 13, country: 'DE' },
  { start: /^\+49176040690/, length: 14, country: 'DE' },
  { start: /^\+61491570(?:110|15[6-9])/, length: 12, country: 'AU' },
];

/** What may be named, for the error of a setting. */
export const RESERVED_WORDS =
  'an address or a domain (*. in front for all below it) under .test, .example, .invalid, example.com, example.net or example.org, or a number (* at the end for all that begin so) that is kept for fiction';

/**
 * Returns an entry of `testContacts` as it is stored, in lower case: an address, a domain, `*.` and a domain, a number in E.164, or the
 * beginning of one and `*`. Null for everything that is not reserved.
 */
export function readTestContact(text: string): string | null {
  if (text.startsWith('+')) {
    if (!/^\+\d{6,15}\*?$/.test(text)) return null;
    const digits = text.replace('*', '');
    const range = FICTION.find(({ start }) => start.test(digits));
    if (range === undefined) return null;
    return (text.endsWith('*') ? digits.length < range.length : digits.length === range.length) ? text : null;
  }
  const entry = asciiLower(text);
  const [, domain = ''] = /^(?:[^\s@*]+@|\*\.)?([^@]+)$/.exec(entry) ?? [];
  // `*.test` is a domain that ends with a label; an address and a domain that is named alone have two labels or more.
  const isDomain = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(domain) && (entry.startsWith('*.') || domain.includes('.'));
  return isDomain && RESERVED_DOMAIN.test(domain) ? entry : null;
}

/** Whether a contact is one of the project's test contacts. Never true of one that is not reserved, whatever the entries say. */
export function isTestContact(
  entries: readonly string[] | undefined,
  { kind, value }: { readonly kind: Kind; readonly value: string },
): boolean {
  if (entries === undefined || entries.length === 0) return false;
  if (kind === 'phone') return fictionCountry(value) !== null && entries.some((entry) => namesNumber(entry, value));
  const address = asciiLower(value);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return RESERVED_DOMAIN.test(domain) && entries.some((entry) => namesAddress(entry, address, domain));
}

/** Returns the country (ISO2) of a number that is kept for fiction; null for every other number. In North America it may be another. */
export function fictionCountry(number: string): string | null {
  return FICTION.find(({ start, length }) => start.test(number) && number.length === length)?.country ?? null;
}

function namesNumber(entry: string, number: string): boolean {
  if (!entry.startsWith('+')) return false;
  return entry.endsWith('*') ? number.startsWith(entry.slice(0, -1)) : number === entry;
}

function namesAddress(entry: string, address: string, domain: string): boolean {
  if (entry.includes('@')) return entry === address;
  return entry.startsWith('*.') ? domain.endsWith(entry.slice(1)) : entry === domain;
}

/** Addresses are compared without regard to the case of A to Z, as their keys are. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
