// Owns the interface by which an export reads all users of a project, page by page. No code.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Attributes } from '../../core/profile.ts';
import type { Identity, User } from '../user.ts';

/** A user with all that an export writes of them. */
export interface ExportedAccount {
  readonly user: User;
  readonly identities: readonly Identity[];
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
}

/** The most that one user of a project has. */
export interface WidestAccount {
  readonly identities: number;
  readonly contacts: { readonly [K in Kind]: number };
}

/** Reading for an export. */
export interface ExportReads {
  /** Returns the users that follow the id `after`, in the order of ids, without those who were merged or erased. */
  page(project: string, after: string, limit: number): Promise<readonly ExportedAccount[]>;
  /** Looks at all users of the project. */
  widest(project: string): Promise<WidestAccount>;
}
