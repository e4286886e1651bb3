// Owns the algebra of a user's contact list: pure functions from list to list. Not who may ask for which (decide.ts).
import type { Address, Contact, Then } from '../../shared/contact.ts';

export interface Settlement {
  readonly address: Address;
  readonly then: Then;
  /** The id that the contact gets when it is not in the list yet. */
  readonly newId: string;
  readonly loginId: boolean;
  readonly now: number;
}

/**
 * The list once `address` is proved. Never fewer verified contacts of the kind than one; one primary per kind, and a
 * verified one (I3), unless one of the site's systems made another primary and this stands beside it. Contacts of the other
 * kind are untouched.
 */
export function settleContacts(contacts: readonly Contact[], by: Settlement): readonly Contact[] {
  const same = contacts.filter((c) => c.kind === by.address.kind);
  const known = same.find((c) => c.key === by.address.key);
  const goes = (c: Contact): boolean => {
    if (c === known) return false;
    switch (by.then) {
      case 'primary':
      case 'add':
        return false;
      case 'replace':
        return c.primary;
      case 'replace-all':
        return true;
    }
  };
  const gone = same.filter(goes);
  const leads = by.then !== 'add' || !same.some((c) => c.verifiedAt !== null && c !== known);
  const mine: Contact = {
    id: known?.id ?? by.newId,
    kind: by.address.kind,
    // The form just proved is the form that mail is sent to from now on.
    value: known?.verifiedAt != null ? known.value : by.address.value,
    key: by.address.key,
    verifiedAt: known?.verifiedAt ?? by.now,
    primary: leads || (known?.primary ?? false),
    // What takes the place of a login id is one: the person must be able to sign in with what is left.
    loginId: by.loginId || (known?.loginId ?? false) || gone.some((c) => c.loginId),
    // What takes the place of the work address is the work address: who provisions finds it by that.
    type: known?.type ?? gone.find((c) => c.primary)?.type ?? null,
    managedBy: known?.managedBy ?? null,
    createdAt: known?.createdAt ?? by.now,
  };
  const stay = contacts.filter((c) => c !== known && !gone.includes(c));
  return [...stay.map((c) => (mine.primary && c.kind === mine.kind && c.primary ? { ...c, primary: false } : c)), mine];
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
 * The list of an account that another becomes part of. Its own primaries stay, unless only the other's are verified; an
 * address of both stands once, and verified if either is. What a sign-in managed that nobody uses any more is ours.
 */
export function mergeContacts(mine: readonly Contact[], theirs: readonly Contact[]): readonly Contact[] {
  const twin = (list: readonly Contact[], { kind, key }: Contact) => list.find((c) => c.kind === kind && c.key === key);
  const own = mine.map((c) => {
    const other = twin(theirs, c);
    if (other === undefined) return c;
    // The form that was proved is the form that is written to.
    const value = c.verifiedAt === null && other.verifiedAt !== null ? other.value : c.value;
    return { ...c, value, verifiedAt: c.verifiedAt ?? other.verifiedAt, loginId: c.loginId || other.loginId };
  });
  const come = theirs.filter((c) => twin(mine, c) === undefined).map((c) => ({ ...c, managedBy: null }));
  const all: readonly Contact[] = [...own, ...come];
  return all.map((c) => {
    const same = all.filter(({ kind }) => kind === c.kind);
    const verified = same.filter(({ verifiedAt }) => verifiedAt !== null);
    const leads = (verified.length > 0 ? verified : same).find(({ primary }) => primary) ?? verified[0];
    return { ...c, primary: c === leads };
  });
}

/**
 * The invariant (I3 of the reliability page) of a list that people alone have written, by proofs: a system of the site's may
 * lead with what is not verified. Answers what is broken, null when nothing is.
 */
export function brokenInvariant(contacts: readonly Contact[]): string | null {
  for (const kind of ['email', 'phone'] as const) {
    const same = contacts.filter((c) => c.kind === kind);
    const primaries = same.filter((c) => c.primary);
    if (primaries.length > 1) return `two primaries of kind ${kind}`;
    if (same.some((c) => c.verifiedAt !== null) && primaries[0]?.verifiedAt == null)
      return `no verified primary of kind ${kind}`;
    if (new Set(same.map((c) => c.key)).size !== same.length) return `one address twice of kind ${kind}`;
  }
  return null;
}

/**
 * The list without a contact. Who may go is edit.ts's to say: a verified primary goes only as the last verified one of its
 * kind; after one that is not verified, the oldest that is leads.
 */
export function withoutContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const rest = contacts.filter((c) => c !== contact);
  const next = contact.primary ? rest.find((c) => c.kind === contact.kind && c.verifiedAt !== null) : undefined;
  return rest.map((c) => (c === next ? { ...c, primary: true } : c));
}
