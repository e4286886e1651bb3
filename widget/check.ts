// Owns what is said about an address before it is sent. The server judges again, with all its tables.
import { readEmail, readPhone } from '../shared/address.ts';
import type { AddressReason } from '../shared/address.ts';
import type { Kind } from '../shared/contact.ts';
import { likelier } from './typo.ts';

export function check(kind: Kind, value: string): { reason: AddressReason } | { typo: string } | null {
  const syntax = kind === 'email' ? readEmail(value) : readPhone(value);
  if (!syntax.ok) return { reason: syntax.reason };
  const typo = kind === 'email' ? likelier(value) : null;
  return typo === null ? null : { typo };
}
