// Owns an account as a directory of the site gets it. Not how it is written there: server/deliver/channels/directory/.
import type { Contact, Kind } from '../../shared/contact.ts';

/** What the database knows of a user when their account goes to a directory. */
export interface DirectoryFacts {
  readonly externalId: string | null;
  /** Null: the user has no name beside our id. */
  readonly userName: string | null;
  /** The version of the contacts, or an earlier one: they may be newer. */
  readonly version: number;
  readonly contacts: readonly Contact[];
  /** The highest version that the directory has confirmed, as far as it is still known; null = none. */
  readonly confirmed: number | null;
  /** Whether the account has become part of another one. */
  readonly isMerged: boolean;
}

/** A contact in a directory. */
export type DirectoryContact = Pick<Contact, 'kind' | 'value' | 'type' | 'primary'> & { readonly verified: boolean };

/** An account as it shall be in a directory. */
export interface DirectoryAccount {
  readonly project: string;
  /** Our id. */
  readonly id: string;
  /** The name by which it is looked for; null when the user has none. */
  readonly name: string | null;
  readonly names: { readonly externalId: string | null; readonly userName: string | null; readonly sub: string | null };
  readonly version: number;
  /** The kinds of contacts that are managed here. What the directory has of another kind stays. */
  readonly kinds: readonly Kind[];
  readonly contacts: readonly DirectoryContact[];
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** Returns a contact as directories get it. */
export function directoryContact({ kind, value, type, primary, verifiedAt }: Contact): DirectoryContact {
  return { kind, value, type, primary, verified: verifiedAt !== null };
}

/** Returns the primary contact of a kind. */
export function primaryContact({ contacts }: DirectoryAccount, kind: Kind): DirectoryContact | undefined {
  return contacts.find((contact) => contact.kind === kind && contact.primary);
}
