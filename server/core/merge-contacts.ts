// Owns the one list that the contacts of two accounts become. Not who is told, nor what else of an account ends: merge.ts.
import type { Contact } from '../../shared/contact.ts';

/**
 * The list of an account that another becomes part of. Its own primaries stay, unless only the other's are verified. An
 * address of both stands once, and is verified if either is. A contact that the other's sign-in managed is ours, since
 * that sign-in ends.
 */
export function mergeContacts(mine: readonly Contact[], theirs: readonly Contact[]): readonly Contact[] {
  const added = theirs.filter((c) => sameAddress(mine, c) === undefined).map((c) => ({ ...c, managedBy: null }));
  const all: readonly Contact[] = [...mine.map((c) => withTwin(c, sameAddress(theirs, c))), ...added];
  return all.map((c) => ({ ...c, primary: c === primaryOfKind(all, c.kind) }));
}

function withTwin(contact: Contact, twin: Contact | undefined): Contact {
  if (twin === undefined) return contact;
  // The form that was proved is the form that is written to.
  const value = contact.verifiedAt === null && twin.verifiedAt !== null ? twin.value : contact.value;
  const verifiedAt = contact.verifiedAt ?? twin.verifiedAt;
  return { ...contact, value, verifiedAt, loginId: contact.loginId || twin.loginId };
}

function primaryOfKind(contacts: readonly Contact[], kind: Contact['kind']): Contact | undefined {
  const ofKind = contacts.filter((c) => c.kind === kind);
  const verified = ofKind.filter((c) => c.verifiedAt !== null);
  return (verified.length > 0 ? verified : ofKind).find((c) => c.primary) ?? verified[0];
}

function sameAddress(contacts: readonly Contact[], { kind, key }: Contact): Contact | undefined {
  return contacts.find((c) => c.kind === kind && c.key === key);
}
