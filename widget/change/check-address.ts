// Owns the check of an address before it is sent: typing errors alone. The server checks it with all its tables.
import { asciiDigits, type AddressReason } from '../../shared/address.ts';
import type { Kind } from '../../shared/contact.ts';
import { likelierAddress } from './typo.ts';

const SHAPE: Readonly<Record<Kind, RegExp>> = {
  email: /^[^\s,;]+@[^\s@]+\.[^\s@]+$/,
  phone: /\d.*\d.*\d.*\d/,
};

/** What is wrong with an address (`reason`), or a likelier one (`typo`). Null: nothing was found. */
export function check(kind: Kind, value: string): { reason: AddressReason } | { typo: string } | null {
  if (!SHAPE[kind].test(asciiDigits(value))) return { reason: 'format' };
  const typo = kind === 'email' && likelierAddress(value);
  return typo ? { typo } : null;
}
