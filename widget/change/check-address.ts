// Owns what is said about an address before it is sent: slips only. The server judges, with all its tables.
import { asciiDigits } from '../../shared/address.ts';
import type { AddressReason } from '../../shared/address.ts';
import type { Kind } from '../../shared/contact.ts';
import { likelier } from './typo.ts';

const SHAPES: { readonly [Of in Kind]: RegExp } = {
  email: /^[^\s,;]+@[^\s@]+\.[^\s@]+$/,
  phone: /\d.*\d.*\d.*\d/,
};

export function check(kind: Kind, value: string): { reason: AddressReason } | { typo: string } | null {
  if (!SHAPES[kind].test(asciiDigits(value))) return { reason: 'format' };
  const typo = kind === 'email' && likelier(value);
  return typo ? { typo } : null;
}
