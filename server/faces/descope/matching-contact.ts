// Owns how a contact is compared with an address in a request.
import { readPhone } from '../../../shared/address.ts';
import type { Contact, Kind } from '../../../shared/contact.ts';
import { casefold } from '../../core/casefold.ts';
import type { DesiredContact } from '../../service/account.ts';

/** Returns the contact unchanged, in the form of a write. */
export function desiredOf({ value, type, primary, loginId }: Contact): DesiredContact {
  return { value, type, primary, loginId };
}

/** Whether the contact has this address. */
export function isAddress(contact: Contact, { kind, value }: { readonly kind: Kind; readonly value: string }): boolean {
  return contact.kind === kind && isCalled(contact, value);
}

/**
 * Whether the text is the contact's address. A phone number may be written in any way. The parser compares again inside the
 * transaction.
 */
export function isCalled({ kind, value, key }: Contact, text: string): boolean {
  const number = kind === 'phone' ? readPhone(text) : null;
  const normalized = number?.ok === true ? number.value : text;
  return casefold(value) === casefold(normalized) || key === casefold(normalized);
}
