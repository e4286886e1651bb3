// Owns the lists of contacts that a caller writes, and the contact that an entry describes. Not how a list is written:
// provision.ts.
import type { Address, Contact, ContactEntry, Kind, Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { entriesOf, withEntries, withFirstType } from './contact-entries.ts';
import { newContact, type Verification } from './new-contact.ts';

/** One contact of a list, as the caller wants it. */
export interface ListEntry {
  readonly address: Address;
  /** Why the value is no address, but only text; null = the value is an address. */
  readonly unusable: Refusal | null;
  /** Why the policy does not allow a proof of the address; null = the address may be proved. */
  readonly unprovable: Refusal | null;
  readonly type: string | null;
  /** The entries of the address in a list of entries; undefined: the caller lists contacts, whose other entries stay. */
  readonly entries?: readonly ContactEntry[] | undefined;
  readonly primary: boolean;
  /** Whether the contact becomes verified without a proof. */
  readonly verified: boolean;
  /** Whether a change begins, by which the address is proved. */
  readonly beginsProof: boolean;
  /** Undefined: the contact keeps its value. */
  readonly loginId: boolean | undefined;
  /** The id of the contact, if the user does not have it yet. */
  readonly newId: string;
}

/** The lists that a caller writes, and how they are written. */
export interface ContactLists {
  /** `apply`: the lists are stored as written. `verify`: an entry that needs a proof begins a change. */
  readonly mode: 'apply' | 'verify';
  /** With `apply`, whether an address of another user is refused even for a contact that is not verified. */
  readonly refusesTaken: boolean;
  /** Whether a trusted client writes, for which `policy.maxProvisioned` holds. */
  readonly isTrusted: boolean;
  /** How contacts become verified that an entry marks as verified; undefined: that is not stored. */
  readonly verification?: Verification | undefined;
  /** The admin who writes (`Contact.appliedBy`); undefined: no admin writes. */
  readonly appliedBy?: string | undefined;
  readonly byKind: { readonly [K in Kind]?: readonly ListEntry[] };
  /** Ids for the undos that may be made, one for each kind. */
  readonly undoIds: { readonly [K in Kind]: string };
}

/** A change that has to begin before the list is as the caller wrote it. */
export interface RequiredBegin {
  readonly address: Address;
  readonly then: Extract<Then, 'primary' | 'replace' | 'add'>;
  /** Whether the address is verified already, so that the change only makes it primary. */
  readonly promotes: boolean;
  readonly addToLoginIds: boolean;
}

/** The plan for one written list, or for the lists of both kinds. */
export interface ListPlan {
  /** The contacts after the list is written. */
  readonly contacts: readonly Contact[];
  readonly begins: readonly RequiredBegin[];
}

/** Returns the contact with the address of an entry; undefined when there is none. */
export function contactOf({ address }: ListEntry, contacts: readonly Contact[]): Contact | undefined {
  return contacts.find((c) => c.key === address.key);
}

/** Returns the contact as an entry describes it. The entry does not change whether the contact is primary or verified. */
export function entryContact(entry: ListEntry, known: Contact | undefined, now: number): Contact {
  const { address, type, newId } = entry;
  const base = known ?? newContact({ id: newId, address, createdAt: now });
  // A verified contact keeps the spelling that was proved, and messages go to that spelling.
  const value = base.verifiedAt === null ? address.value : base.value;
  const entries = entry.entries ?? withFirstType(entriesOf(base), type);
  const forms = entries.map((each) => (each.sent === value ? { type: each.type } : each));
  return withEntries({ ...base, value, loginId: entry.loginId ?? base.loginId }, forms);
}
