// Owns how a contact is compared with an address in a request.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { DesiredContact } from '../../service/account.ts';
import { isCalled } from '../shared.ts';

/** Returns the contact unchanged, in the form of a write. */
export function desiredOf({ value, type, primary, loginId }: Contact): DesiredContact {
  return { value, type, primary, loginId };
}

/** Whether the contact has this address. */
export function isAddress(contact: Contact, { kind, value }: { readonly kind: Kind; readonly value: string }): boolean {
  return contact.kind === kind && isCalled(contact, value);
}
