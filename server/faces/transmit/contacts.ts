// Owns how Transmit's API names a contact, which is by the address, in any spelling.
import { withoutSpaces } from '../../../shared/address.ts';
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { DesiredContact } from '../../service/account.ts';

/** Returns the contact unchanged, in the form of a write. */
export function unchanged({ value, type, primary }: Contact): DesiredContact {
  return { value, type, primary };
}

/** Returns the contact that a path or a body names. */
export function findContact(contacts: readonly Contact[], kind: Kind, text: string): Contact | undefined {
  return contacts.find((contact) => contact.kind === kind && isCalled(contact, text));
}

/** Whether the text is the address of the contact, in any spelling. */
export function isCalled({ kind, value, key }: Contact, text: string): boolean {
  return (
    value === text ||
    key === (kind === 'email' ? withoutSpaces(text).toLowerCase() : text.replace(/[ \t\u00a0().-]/g, ''))
  );
}
