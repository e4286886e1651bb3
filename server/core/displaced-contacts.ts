// Owns which addresses a changed list displaces. Not what follows from that for the claims of a sign-in: follow-claim.ts.
import type { Contact } from '../../shared/contact.ts';

/** Returns the contacts that are no longer in the list, or no longer primary. */
export function displacedContacts(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return before.filter((contact) => isDisplaced(contact, after));
}

/** Whether the contact is removed, or is no longer the primary. */
export function isDisplaced(contact: Contact, after: readonly Contact[]): boolean {
  const now = after.find((c) => c.id === contact.id);
  return now === undefined || (contact.primary && !now.primary);
}
