// Owns how a stored address is shown: a domain in its own script, a number grouped as its country writes it. Not how an
// address is read (address.ts), nor which domains may be shown in Unicode alone (safe-domain.ts).
import { domainToUnicode } from 'node:url';
import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { mask } from '../../shared/contact.ts';
import type { Display } from '../ports/display.ts';
import { isSafeInUnicode } from './safe-domain.ts';

/** The display of addresses, with the tables of Unicode and of libphonenumber. */
export const display: Display = {
  full(kind, value) {
    switch (kind) {
      case 'email': {
        const forms = formsOf(value);
        if (forms === null) return value;
        return forms.isSafe ? forms.unicode : `${forms.unicode} (${forms.domain})`;
      }
      case 'phone':
        return grouped(value);
    }
  },
  masked(kind, value) {
    const forms = kind === 'email' ? formsOf(value) : null;
    return forms?.isSafe ? mask(kind, forms.unicode) : display.maskedBoth(kind, value);
  },
  maskedBoth(kind, value) {
    const forms = kind === 'email' ? formsOf(value) : null;
    return forms === null ? mask(kind, value) : `${mask(kind, forms.unicode)} (${maskedDomain(forms.domain)})`;
  },
};

/** Returns both forms of an address with an internationalised domain; null for every other text. */
function formsOf(
  value: string,
): { readonly unicode: string; readonly domain: string; readonly isSafe: boolean } | null {
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  if (at < 1 || !/(?:^|\.)xn--/.test(domain)) return null;
  const unicode = domainToUnicode(domain);
  // A label that cannot be decoded comes back as it was.
  if (unicode === '' || unicode === domain) return null;
  return { unicode: `${value.slice(0, at)}@${unicode}`, domain, isSafe: isSafeInUnicode(domain) };
}

/** Masks an ASCII domain. It keeps the `xn--`, by which a reader sees that the domain has another form. */
function maskedDomain(domain: string): string {
  const dot = domain.lastIndexOf('.');
  return `${domain.startsWith('xn--') ? 'xn--' : domain.slice(0, 1)}••${dot > 0 ? domain.slice(dot) : ''}`;
}

/** Writes E.164 in the international format of its country; text that is no number stays as it is. */
function grouped(value: string): string {
  try {
    return parsePhoneNumberWithError(value, { extract: false }).formatInternational();
  } catch {
    return value;
  }
}
