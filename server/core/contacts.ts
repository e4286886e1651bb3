// Owns a user's list of contacts once an address is proved, and the rules that every list keeps. Not who may ask: decide.ts.
import type { Address, Contact, Then } from '../../shared/contact.ts';
import { newContact } from './new-contact.ts';

/** An address that was proved, and what shall become of the list by it. */
export interface Settlement {
  readonly address: Address;
  readonly then: Then;
  /** The id that the contact gets when it is not in the list yet. */
  readonly newId: string;
  readonly loginId: boolean;
  readonly now: number;
}

/**
 * The list once the address is proved. It never has fewer verified contacts of the kind than one. One contact a kind is
 * primary, and a verified one, unless one of the site's systems made another primary and this one stands beside it.
 * Contacts of the other kind stay as they are.
 */
export function settleContacts(contacts: readonly Contact[], settlement: Settlement): readonly Contact[] {
  const { address, then, newId, loginId, now } = settlement;
  const ofKind = contacts.filter((c) => c.kind === address.kind);
  const known = ofKind.find((c) => c.key === address.key);
  const removed = ofKind.filter((c) => c !== known && isReplaced(c, then));
  const others = ofKind.filter((c) => c.verifiedAt !== null && c !== known);
  const base = known ?? newContact({ id: newId, address, createdAt: now });
  const proved: Contact = {
    ...base,
    // A form that was proved before stays the form that is written to.
    value: base.verifiedAt === null ? address.value : base.value,
    verifiedAt: base.verifiedAt ?? now,
    primary: base.primary || then !== 'add' || others.length === 0,
    // What takes the place of a login id is one: the user must be able to sign in with what is left.
    loginId: base.loginId || loginId || removed.some((c) => c.loginId),
    // What takes the place of the work address is the work address: a system that provisions finds it by its type.
    type: base.type ?? removed.find((c) => c.primary)?.type ?? null,
  };
  const demote = (c: Contact) => (proved.primary && c.kind === proved.kind && c.primary ? { ...c, primary: false } : c);
  return [...contacts.filter((c) => c !== known && !removed.includes(c)).map(demote), proved];
}

/** Whether another contact of the kind goes. */
function isReplaced(contact: Contact, then: Then): boolean {
  switch (then) {
    case 'primary':
    case 'add':
      return false;
    case 'replace':
      return contact.primary;
    case 'replace-all':
      return true;
  }
}

/** Whether the list already is what settling a verified contact would make it. */
export function isSettled(contacts: readonly Contact[], contact: Contact, then: Then): boolean {
  if (contact.verifiedAt === null) return false;
  switch (then) {
    case 'add':
      return true;
    case 'primary':
    case 'replace':
      return contact.primary;
    case 'replace-all':
      return contact.primary && contacts.every((c) => c.kind !== contact.kind || c === contact);
  }
}

/** With one contact allowed, a new primary has no room beside the old one. */
export function effectiveThen(then: Then, max: number): Then {
  return max === 1 && then === 'primary' ? 'replace' : then;
}

/**
 * What is wrong with a list that users alone have written, by proofs; null when nothing is. A system of the site may make
 * a contact primary that is not verified.
 */
export function brokenInvariant(contacts: readonly Contact[]): string | null {
  for (const kind of ['email', 'phone'] as const) {
    const ofKind = contacts.filter((c) => c.kind === kind);
    const primaries = ofKind.filter((c) => c.primary);
    if (primaries.length > 1) return `two primaries of kind ${kind}`;
    if (ofKind.some((c) => c.verifiedAt !== null) && primaries[0]?.verifiedAt == null)
      return `no verified primary of kind ${kind}`;
    if (new Set(ofKind.map((c) => c.key)).size !== ofKind.length) return `one address twice of kind ${kind}`;
  }
  return null;
}

/**
 * The list without a contact. Whether it may go is decided before (remove.ts): a verified primary goes only as the last
 * verified one of its kind. After a primary that is not verified, the oldest verified contact becomes primary.
 */
export function withoutContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const rest = contacts.filter((c) => c !== contact);
  const next = contact.primary ? rest.find((c) => c.kind === contact.kind && c.verifiedAt !== null) : undefined;
  return rest.map((c) => (c === next ? { ...c, primary: true } : c));
}
