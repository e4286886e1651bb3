// Owns the full parser of e-mail addresses. Not how a domain is read: domain.ts.
import { DOMAIN_MAX, EMAIL_MAX, readEmail } from '../../shared/address.ts';
import type { Address } from '../../shared/contact.ts';
import type { ParseRules } from '../ports/parse.ts';
import type { Result } from '../ports/result.ts';
import { isDomainAllowed, isOfOneScript, toLabels } from './domain.ts';
import { invalid, notAllowed } from './refusals.ts';

/** The key is the value in lower case: mailboxes that differ in case alone count as one. */
export function parseEmail(text: string, { policy }: ParseRules): Result<Address> {
  const typed = readEmail(text);
  if (!typed.ok) return invalid(typed.reason);
  const { local } = typed.value;
  const labels = toLabels(typed.value.domain);
  if (labels === null) return invalid('domain');
  const domain = labels.join('.');
  const value = `${local}@${domain}`;
  // Both are ASCII here, so characters are octets.
  if (domain.length > DOMAIN_MAX || value.length > EMAIL_MAX) return invalid('too-long');
  if (policy.mixedScripts === 'refuse' && !labels.every(isOfOneScript)) return invalid('characters');
  if (!isDomainAllowed(domain, policy.emailDomains, policy.blockedEmailDomains)) return notAllowed('domain');
  return { ok: true, value: { kind: 'email', value, key: asciiLower(value) } };
}

/** ASCII alone: Unicode's lowercase makes `ı` and the Kelvin sign into letters of other addresses. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
