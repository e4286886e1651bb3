// Owns the default values of a new contact, and when two contacts are the same. Not how a list changes: contacts.ts.
import type { Address, Contact } from '../../shared/contact.ts';

/** How a contact was verified, and by whom. */
export type Verification = Required<Pick<Contact, 'verifiedHow' | 'verifiedBy'>>;

/** The values of a new contact that are given; the others get defaults. `createdAt`: epoch ms. */
export type NewContact = Pick<Contact, 'id' | 'createdAt'> &
  Partial<Omit<Contact, keyof Address | 'id' | 'createdAt'>> & { readonly address: Address };

/** Returns a new contact. By default it is not verified, not primary and no login id. */
export function newContact({ address, ...given }: NewContact): Contact {
  const { kind, value, key } = address;
  const defaults = { verifiedAt: null, primary: false, loginId: false, type: null, managedBy: null, claimedBy: null };
  return { kind, value, key, ...defaults, ...given };
}

/** Whether two contacts have the same values. `createdAt` is not compared. */
export function isSameContact(one: Contact, other: Contact): boolean {
  const facts = (contact: Contact) => JSON.stringify(Object.entries({ ...contact, createdAt: 0 }).sort());
  return facts(one) === facts(other);
}
