// Owns the check of an address for typing errors before the address is sent. Not the full check: the server does that, and
// gives the reason.
import { asciiDigits, type AddressReason } from '../../shared/address.ts';
import type { Kind } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { Extras } from './extras.ts';

const SHAPE: Readonly<Record<Kind, RegExp>> = {
  email: /\S@\S+\.\S/,
  phone: /\d.*\d.*\d.*\d/,
};

/** Returns what is wrong with an address (`reason`), or a likelier address (`typo`); null when it finds neither. */
export function check(
  kind: Kind,
  value: string,
  me: MeBody | null,
  likelierAddress: Extras['likelierAddress'] | undefined,
): { reason: AddressReason } | { typo: string } | null {
  if (!SHAPE[kind].test(asciiDigits(value))) return { reason: 'format' };
  const typo = kind === 'email' && likelierAddress?.(value, me);
  return typo ? { typo } : null;
}
