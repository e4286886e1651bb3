// Owns the full parser of e-mail addresses. Not how a domain is read: domain.ts.
import { DOMAIN_MAX, EMAIL_MAX, readEmail } from '../../shared/address.ts';
import type { Address } from '../../shared/contact.ts';
import type { ParseRules } from '../ports/parse.ts';
import type { Result } from '../ports/result.ts';
import { isDomainAllowed, isOfOneScript, toLabels } from './domain.ts';
import { invalid, notAllowed } from './refusals.ts';

/** The key is the value in lower case, because addresses that differ only in case count as the same address. */
export function parseEmail(text: string, { policy }: ParseRules): Result<Address> {
  const typed = readEmail(text);
  if (!typed.ok) return invalid(typed.reason);
  const { local } = typed.value;
  const labels = toLabels(typed.value.domain);
  if (labels === null) return invalid('domain');
  const domain = labels.join('.');
  const value = `${local}@${domain}`;
  // `domain` and `value` are ASCII here, so their length in characters is their length in octets.
  if (domain.length > DOMAIN_MAX || value.length > EMAIL_MAX) return invalid('too-long');
  if (policy.mixedScripts === 'refuse' && !labels.every(isOfOneScript)) return invalid('domain');
  if (!isDomainAllowed(domain, policy.emailDomains, policy.blockedEmailDomains)) return notAllowed('domain');
  return { ok: true, value: { kind: 'email', value, key: asciiLower(value) } };
}

/** Changes A to Z only. Unicode's lower case turns the Kelvin sign into `k`, which would be another address. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
