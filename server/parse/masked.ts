// Owns how a stored address is masked for mails and for the log, with both forms of an internationalised domain. Not how an
// address is shown in full (display.ts). It needs no tables of numbers, so the thread that delivers loads none.
import { domainToUnicode } from 'node:url';
import { mask, type Kind } from '../../shared/contact.ts';

/** Masked, with the ASCII form of an internationalised domain as well. Text that is no address is masked as it is. */
export function maskedBoth(kind: Kind, value: string): string {
  const forms = kind === 'email' ? formsOf(value) : null;
  return forms === null ? mask(kind, value) : `${mask(kind, forms.unicode)} (${maskedDomain(forms.domain)})`;
}

/** Returns both forms of an address with an internationalised domain; null for every other text. `domain` is in ASCII. */
export function formsOf(value: string): { readonly unicode: string; readonly domain: string } | null {
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  if (at < 1 || !/(?:^|\.)xn--/.test(domain)) return null;
  const unicode = domainToUnicode(domain);
  // A label that cannot be decoded comes back as it was.
  if (unicode === '' || unicode === domain) return null;
  return { unicode: `${value.slice(0, at)}@${unicode}`, domain };
}

/** Masks an ASCII domain. It keeps the `xn--`, by which a reader sees that the domain has another form. */
function maskedDomain(domain: string): string {
  const dot = domain.lastIndexOf('.');
  return `${domain.startsWith('xn--') ? 'xn--' : domain.slice(0, 1)}••${dot > 0 ? domain.slice(dot) : ''}`;
}
