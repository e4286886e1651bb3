// Owns what a contact is when it is new: what is known of it, and a value for all that is not. Not what settles: contacts.ts.
import type { Address, Contact } from '../../shared/contact.ts';

/** What a new contact starts from. `createdAt`: epoch ms. */
export type NewContact = Pick<Contact, 'id' | 'createdAt'> &
  Partial<Omit<Contact, keyof Address | 'id' | 'createdAt'>> & { readonly address: Address };

/** A contact that is not verified, not primary and no login id, as far as nothing else is given. */
export function newContact({ address, ...given }: NewContact): Contact {
  const { kind, value, key } = address;
  return { kind, value, key, verifiedAt: null, primary: false, loginId: false, type: null, managedBy: null, ...given };
}

/** Whether two contacts are the same in all that a list says of them. When each was made is no part of it. */
export function isSameContact(one: Contact, other: Contact): boolean {
  const facts = (contact: Contact) => JSON.stringify(Object.entries({ ...contact, createdAt: 0 }).sort());
  return facts(one) === facts(other);
}
