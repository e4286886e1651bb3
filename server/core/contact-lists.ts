// Owns the lists of contacts that a caller writes, and the contact that an entry stands for. Not what becomes of it: provision.ts.
import type { Address, Contact, Kind, Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { newContact } from './new-contact.ts';

/** One contact of a list as it shall be. */
export interface ListEntry {
  readonly address: Address;
  /** Why it is only text and no address; null = it is an address. */
  readonly unusable: Refusal | null;
  /** Why the policy allows nobody to prove it; null = it may be proved. */
  readonly unprovable: Refusal | null;
  readonly type: string | null;
  readonly primary: boolean;
  /** It shall be verified without a proof. */
  readonly verified: boolean;
  /** A change shall begin for it. */
  readonly beginsProof: boolean;
  /** Undefined: as it is. */
  readonly loginId: boolean | undefined;
  /** The id of the contact, if it is not there yet. */
  readonly newId: string;
}

/** The lists that a caller writes, and how. */
export interface ContactLists {
  /** `apply`: as they stand. `verify`: what needs a proof begins. */
  readonly mode: 'apply' | 'verify';
  /** In `apply`: what is not to be verified must not be another user's either. */
  readonly refusesTaken: boolean;
  readonly byKind: { readonly [K in Kind]?: readonly ListEntry[] };
  /** Ids of the undos that may be made, one a kind. */
  readonly undoIds: { readonly [K in Kind]: string };
}

/** What has to be proved, or to become primary, before a list is as it was written. */
export interface RequiredBegin {
  readonly address: Address;
  readonly then: Extract<Then, 'primary' | 'replace' | 'add'>;
  /** It is verified already. */
  readonly promotes: boolean;
  readonly addToLoginIds: boolean;
}

/** What one written list of a kind leads to. */
export interface ListPlan {
  /** The contacts of the kind as they are then. */
  readonly contacts: readonly Contact[];
  readonly begins: readonly RequiredBegin[];
}

/** The contact with the address of an entry. */
export function contactOf({ address }: ListEntry, contacts: readonly Contact[]): Contact | undefined {
  return contacts.find((c) => c.key === address.key);
}

/** The contact as an entry describes it. Whether it is primary or verified stays as it was. */
export function entryContact(entry: ListEntry, known: Contact | undefined, now: number): Contact {
  const { address, type, newId } = entry;
  const base = known ?? newContact({ id: newId, address, createdAt: now });
  // A form that was proved before stays the form that is written to.
  const value = base.verifiedAt === null ? address.value : base.value;
  return { ...base, value, type, loginId: entry.loginId ?? base.loginId };
}
