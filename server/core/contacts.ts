// Owns how a user's list of contacts changes when an address is proved, and the rules that every list obeys. Not who may change
// it: decide.ts.
import { isRecoveryOnly, namingContact, type Address, type Contact, type Then } from '../../shared/contact.ts';
import type { Change, Side, Terms } from './change.ts';
import { entriesOf, withEntries } from './contact-entries.ts';
import { newContact, type Verification } from './new-contact.ts';

/** An address that was proved, and how the list has to change. */
export interface Settlement {
  readonly address: Address;
  readonly then: Then;
  /** The id of the contact, if the address is not in the list yet. */
  readonly newId: string;
  readonly loginId: boolean;
  readonly now: number;
  /** How and by whom the contact is verified, if it was not verified before; undefined: nothing is proved yet. */
  readonly verification?: Verification | undefined;
  /** With `then: replace`, the id of the contact to replace; null = none, undefined = the primary of now. */
  readonly replaces?: string | null | undefined;
}

/**
 * Returns the list after the address is proved. The list then has at least one verified contact of the kind. Exactly one
 * contact of the kind is primary, and this contact is verified. There is one exception: a system of the site may have made an
 * unverified contact primary, and `add` may leave that so. One that is for recovery only counts as none of these. Contacts of the
 * other kind stay unchanged.
 */
export function settleContacts(contacts: readonly Contact[], settlement: Settlement): readonly Contact[] {
  const { address, newId, loginId, now, replaces, verification } = settlement;
  const ofKind = contacts.filter((c) => c.kind === address.kind);
  const known = ofKind.find((c) => c.key === address.key);
  // It may have become one while its change waited. Then it is proved, and no other contact moves.
  const isForRecovery = known !== undefined && isRecoveryOnly(known);
  const then = isForRecovery ? 'add' : settlement.then;
  const removed = ofKind.filter((c) => c !== known && isReplaced(c, then, replaces));
  const displaced = then === 'replace' ? removed[0] : removed.find((c) => c.primary);
  const others = ofKind.filter((c) => c.verifiedAt !== null && c !== known && !isRecoveryOnly(c));
  const base = known ?? newContact({ id: newId, address, createdAt: now });
  const proved: Contact = {
    ...base,
    // The spelling may differ in letter case alone, which no common mail system tells apart. Key and proof stay.
    value: address.value,
    ...(base.verifiedAt === null ? { verifiedAt: now, ...verification } : {}),
    primary: !isForRecovery && (base.primary || then !== 'add' || others.length === 0),
    // A contact that replaces a login id becomes a login id, so that the user can still sign in.
    loginId: !isForRecovery && (base.loginId || loginId || removed.some((c) => c.loginId)),
  };
  // A contact that replaces another gets its types (such as `work`), because a provisioning system finds it by the type.
  const typed =
    base.type === null && displaced
      ? withEntries(
          proved,
          entriesOf(displaced).map(({ type }) => ({ type })),
        )
      : proved;
  const demote = (c: Contact) => (proved.primary && c.kind === proved.kind && c.primary ? { ...c, primary: false } : c);
  return [...contacts.filter((c) => c !== known && !removed.includes(c)).map(demote), typed];
}

/** Whether `then` removes this other contact of the kind. */
function isReplaced(contact: Contact, then: Then, replaces: Settlement['replaces']): boolean {
  switch (then) {
    case 'primary':
    case 'add':
      return false;
    case 'replace':
      return replaces === undefined ? contact.primary : contact.id === replaces;
    case 'replace-all':
      return !isRecoveryOnly(contact);
  }
}

/**
 * Returns the contact that a change replaces, for its reader. The new address, which may be a stranger's by a slip, learns no
 * contact but the one that names the account.
 */
export function replacedFor(
  side: Side,
  { then, terms }: Pick<Change, 'then'> & { readonly terms: Pick<Terms, 'replaces'> },
  contacts: readonly Contact[],
): Contact | undefined {
  if (then !== 'replace') return undefined;
  const old = contacts.find((c) => c.id === terms.replaces);
  return side === 'current' || old === namingContact(contacts) ? old : undefined;
}

/** Returns the id of the contact that a change of the kind replaces: the primary of now; null when there is none. */
export function replacedContact(contacts: readonly Contact[], kind: Contact['kind']): string | null {
  return contacts.find((c) => c.kind === kind && c.primary)?.id ?? null;
}

/** Whether the list would stay the same if this contact were settled with `then`. False for an unverified contact. */
export function isSettled(contacts: readonly Contact[], contact: Contact, then: Then): boolean {
  if (contact.verifiedAt === null) return false;
  switch (then) {
    case 'add':
      return true;
    case 'primary':
    case 'replace':
      return contact.primary;
    case 'replace-all':
      return contact.primary && contacts.every((c) => c.kind !== contact.kind || c === contact || isRecoveryOnly(c));
  }
}

/** Returns `replace` for `primary` when only one contact is allowed, because the old primary cannot stay. */
export function effectiveThen(then: Then, max: number): Then {
  return max === 1 && then === 'primary' ? 'replace' : then;
}

/**
 * Returns which rule a list breaks; null when it breaks none. Only for lists that changed by proofs alone, since a system of
 * the site may make a contact primary that is not verified.
 */
export function brokenInvariant(contacts: readonly Contact[]): string | null {
  for (const kind of ['email', 'phone'] as const) {
    const ofKind = contacts.filter((c) => c.kind === kind);
    const primaries = ofKind.filter((c) => c.primary);
    if (primaries.length > 1) return `two primaries of kind ${kind}`;
    if (ofKind.some((c) => c.verifiedAt !== null && !isRecoveryOnly(c)) && primaries[0]?.verifiedAt == null)
      return `no verified primary of kind ${kind}`;
    if (new Set(ofKind.map((c) => c.key)).size !== ofKind.length) return `one address twice of kind ${kind}`;
  }
  return null;
}

/**
 * Returns the list without a contact. The caller has checked before that the contact may be removed (remove.ts). When it was
 * the primary, the first verified contact of the kind that is not for recovery only becomes primary.
 */
export function withoutContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const rest = contacts.filter((c) => c !== contact);
  const mayLead = (c: Contact) => c.kind === contact.kind && c.verifiedAt !== null && !isRecoveryOnly(c);
  const next = contact.primary ? rest.find(mayLead) : undefined;
  return rest.map((c) => (c === next ? { ...c, primary: true } : c));
}
