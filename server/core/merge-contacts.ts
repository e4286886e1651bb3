// Owns how the contacts of two accounts become one list. Not who is notified, nor what else ends: merge-effects.ts.
import { isRecoveryOnly, type Contact } from '../../shared/contact.ts';
import { entriesOf, isSameType, joinEntries, withEntries } from './contact-entries.ts';

/**
 * Returns the merged list. `mine`: contacts of the account that stays. `theirs`: contacts of the account that goes. A primary
 * of `mine` stays primary, unless it is unverified and a contact of the kind is verified. An address in both lists becomes
 * one contact, which is verified if one of the two was. An added contact loses `managedBy`, since the sign-in that managed it
 * ends.
 */
export function mergeContacts(mine: readonly Contact[], theirs: readonly Contact[]): readonly Contact[] {
  const added = theirs.filter((c) => sameAddress(mine, c) === undefined).map((c) => ({ ...c, managedBy: null }));
  const all: readonly Contact[] = [...mine.map((c) => withTwin(c, sameAddress(theirs, c))), ...added];
  return all.map((c) => ({ ...c, primary: c === primaryOfKind(all, c.kind) }));
}

function withTwin(contact: Contact, twin: Contact | undefined): Contact {
  if (twin === undefined) return contact;
  // The contact gets the spelling that was proved, and messages go to that spelling.
  const value = contact.verifiedAt === null && twin.verifiedAt !== null ? twin.value : contact.value;
  const verification = contact.verifiedAt === null && twin.verifiedAt !== null ? verificationOf(twin) : {};
  const merged = { ...contact, value, ...verification, loginId: contact.loginId || twin.loginId };
  // A directory that writes the account which goes finds its entries here. Of one type, that of the account that stays counts.
  const mine = entriesOf(contact);
  const theirs = entriesOf(twin).filter((each) => !mine.some(({ type }) => isSameType(type, each.type)));
  return withEntries(merged, joinEntries(mine, theirs));
}

function verificationOf({ verifiedAt, verifiedHow, verifiedBy }: Contact): Partial<Contact> {
  return {
    verifiedAt,
    ...(verifiedHow === undefined ? {} : { verifiedHow }),
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
  };
}

function primaryOfKind(contacts: readonly Contact[], kind: Contact['kind']): Contact | undefined {
  const ofKind = contacts.filter((c) => c.kind === kind && !isRecoveryOnly(c));
  const verified = ofKind.filter((c) => c.verifiedAt !== null);
  return (verified.length > 0 ? verified : ofKind).find((c) => c.primary) ?? verified[0];
}

function sameAddress(contacts: readonly Contact[], { kind, key }: Contact): Contact | undefined {
  return contacts.find((c) => c.kind === kind && c.key === key);
}
