// Owns the interface by which a transaction reads what many new users could collide with, and writes them at once. Not which
// of them are written: service/import/. No code.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Attributes } from '../../core/profile.ts';
import type { Identity, User } from '../user.ts';

/** What the rows of one project name. */
export interface NamedUsers {
  readonly project: string;
  readonly ids: readonly string[];
  readonly externalIds: readonly string[];
  /** Case-folded. */
  readonly userNameKeys: readonly string[];
  /** Subjects and their tombstones, by the issuer. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
  /** Keys of addresses, by the kind. */
  readonly addresses: ReadonlyMap<Kind, readonly string[]>;
}

/** A user who has one of the names. `createdAt`: epoch ms. */
export interface FoundUser {
  readonly name: string;
  readonly user: string;
  readonly createdAt: number;
}

/** An identity that exists. `sub` may be a tombstone. `gone`: its user was erased or merged. */
export interface FoundIdentity extends FoundUser {
  readonly iss: string;
  readonly gone: boolean;
}

/** What is there already of what the rows name. */
export interface KnownUsers {
  /** Of any project, because an id is unique in the database. */
  readonly ids: readonly (FoundUser & { readonly project: string })[];
  readonly externalIds: readonly FoundUser[];
  readonly userNames: readonly FoundUser[];
  readonly identities: readonly FoundIdentity[];
  /** Addresses that a user has verified, or that are reserved for one. */
  readonly taken: readonly { readonly kind: Kind; readonly key: string }[];
}

/** A new user with all that belongs to them. */
export interface NewAccount {
  readonly user: User;
  readonly identities: readonly Identity[];
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
}

/** Reading for an import. */
export interface ImportReads {
  /** Takes a few statements, however many names there are. */
  known(named: NamedUsers): Promise<KnownUsers>;
}

/** Writing an import. */
export interface ImportWrites {
  /**
   * Inserts users, identities, contacts and attributes. Throws `Conflict` when another transaction creates the same identity, name or
   * verified address. `unique`: an address can be verified for only one user of the project.
   */
  insert(accounts: readonly NewAccount[], unique: boolean): Promise<void>;
}
