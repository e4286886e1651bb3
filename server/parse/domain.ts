// Owns how the domain of an e-mail address is read and checked: IDNA, labels, scripts, and the policy's lists. Not the part
// before the @: shared/address.ts.
import { domainToASCII, domainToUnicode } from 'node:url';

/** The characters of a label before IDNA: letters, marks, digits, hyphen, and the few signs that IDNA2008 allows. */
const TYPED_DOMAIN = /^[A-Za-z0-9.\-\u3002\uff0e\uff61\p{L}\p{M}\p{N}\u00b7\u0375\u05f3\u05f4\u30fb]+$/u;
const LDH = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Returns the domain as lowercase A-labels; null for a domain that cannot receive mail. */
export function toLabels(domain: string): string[] | null {
  // The URL parser behind domainToASCII decodes %41, cuts at / ? # and accepts a port. So such characters are refused first.
  if (!TYPED_DOMAIN.test(domain)) return null;
  const labels = domainToASCII(domain).split('.');
  if (labels.length < 2 || !labels.every(isLabel)) return null;
  // RFC 3696 §2: no top-level domain is all digits. A domain that ends with digits alone is some spelling of an IPv4 address.
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : labels;
}

function isLabel(label: string): boolean {
  if (!LDH.test(label)) return false;
  if (label.slice(2, 4) !== '--') return true;
  // domainToASCII does not check an A-label that the user typed. domainToUnicode returns an invalid A-label unchanged.
  const unicode = domainToUnicode(label);
  return label.startsWith('xn--') && unicode !== label && TYPED_DOMAIN.test(unicode);
}

/** The recommended scripts of UAX #31, and the three mixtures of scripts that UTS #39 calls "highly restrictive". */
const SCRIPTS = `Latin, Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi,
  Hebrew, Kannada, Khmer, Lao, Malayalam, Myanmar, Oriya, Sinhala, Tamil, Telugu, Thaana, Thai, Tibetan,
  Latin Han Hiragana Katakana, Latin Han Bopomofo, Latin Han Hangul`
  .split(/,\s+/)
  .map((scripts) => {
    const any = [...scripts.split(' '), 'Common', 'Inherited'].map((script) => `\\p{scx=${script}}`);
    return new RegExp(`^[${any.join('')}]+$`, 'u');
  });

/** Whether all letters of a label are of one allowed set of scripts. False for `pаypal` with a Cyrillic а. */
export function isOfOneScript(label: string): boolean {
  if (!label.startsWith('xn--')) return true;
  const unicode = domainToUnicode(label);
  return SCRIPTS.some((script) => script.test(unicode));
}

/**
 * Whether the policy allows a domain. `allowed`: exact domains, or `*.example.com` for all subdomains; empty = all domains.
 * `blocked` excludes its domains and all their subdomains.
 */
export function isDomainAllowed(domain: string, allowed: readonly string[], blocked: readonly string[]): boolean {
  if (blocked.some((entry) => domain === entry || domain.endsWith(`.${entry}`))) return false;
  if (allowed.length === 0) return true;
  return allowed.some((entry) => (entry.startsWith('*.') ? domain.endsWith(entry.slice(1)) : domain === entry));
}
