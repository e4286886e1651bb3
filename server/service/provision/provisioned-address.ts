// Owns how the address of a written list is read: with whose country, and within which limits. Not the entry that it stands in:
// desired-contacts.ts; not the parser: server/parse/.
import { readPhone, withoutSpaces } from '../../../shared/address.ts';
import type { Address, Kind } from '../../../shared/contact.ts';
import type { Client } from '../../ports/clients.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { withoutLimits } from '../users/login-claims.ts';

/** An address as it was read within the policy (`strict`), and without the limits of the policy (`loose`). */
export interface ReadAddress {
  readonly strict: Result<Address>;
  readonly loose: Result<Address>;
}

/**
 * A number of another system without a country code is of no known country. In the server's own country it may be the number of
 * another person, who would get the messages.
 */
const NO_COUNTRY = refused({
  code: 'address-invalid',
  reason: 'country',
  detail: 'phoneNumbers: a number needs its country code, or the client its country (client create --country)',
});

/** Reads the text. A number without a country code is of the country that the client has; a person's is of the server's. */
export function readAddress(
  { parse }: Pick<ServiceContext, 'parse'>,
  { project, client }: { readonly project: Project; readonly client: Client | null },
  kind: Kind,
  text: string,
): ReadAddress {
  const { policy, homeCountry } = project;
  if (kind === 'phone' && client !== null && client.country === undefined && isNational(text))
    return { strict: NO_COUNTRY, loose: NO_COUNTRY };
  const country = client?.country;
  const strict = parse(kind, text, { policy, homeCountry, country });
  const loose = strict.ok ? strict : parse(kind, text, { policy: withoutLimits(policy), homeCountry, country });
  return { strict, loose };
}

function isNational(text: string): boolean {
  const number = readPhone(text);
  return number.ok && !number.value.startsWith('+');
}

/** Returns the number of a `tel:` URI (RFC 3966), with the country that its `phone-context` names; other text as it is. */
export function withoutScheme(kind: Kind, text: string): string {
  if (kind !== 'phone' || !/^tel:/i.test(text)) return text;
  const rest = withoutSpaces(text.slice('tel:'.length));
  const [number = '', ...parameters] = rest.split(';');
  const [context, ...more] = parameters.map((each) => /^phone-context=(\+[\d().-]+)$/i.exec(each)?.[1]);
  // With an extension or another parameter it is no number that a message could go to, and stays text.
  if (parameters.length > 0 && (context === undefined || more.length > 0)) return rest;
  return number.startsWith('+') ? number : `${context ?? ''}${number}`;
}
