// Owns the shapes of a row of an import: as a file gives it, and as it was read. Not the formats of files: server/data/import/.
// No code.
import type { Address, Kind } from '../../../shared/contact.ts';
import type { PersonNames } from '../../core/person-names.ts';
import type { Project } from '../../ports/project.ts';
import type { Identity } from '../../ports/user.ts';

/** A contact as a file gives it. An empty text counts as left out. */
export interface GivenContact {
  readonly kind: Kind;
  readonly value: string;
  readonly type?: string | undefined;
  readonly verified?: boolean | undefined;
  /** RFC 3339. */
  readonly verifiedAt?: string | undefined;
  /** How the other system verified it, in its own words. */
  readonly verifiedHow?: string | undefined;
  readonly primary?: boolean | undefined;
  readonly loginId?: boolean | undefined;
}

/** A user as a file gives them. */
export interface GivenUser {
  /** Counted from 1. */
  readonly line: number;
  /** Left out: the project of the command. */
  readonly project?: string | undefined;
  readonly id?: string | undefined;
  readonly userName?: string | undefined;
  readonly displayName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly locale?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** `iss` left out: the only issuer of the project. */
  readonly identities: readonly { readonly iss?: string | undefined; readonly sub: string }[];
  readonly contacts: readonly GivenContact[];
}

/** Why a row is not imported. It never holds a value of the row. */
export interface RowFault {
  readonly line: number;
  /** A problem code, or `row-invalid`. */
  readonly code: string;
  /** The field, such as `contacts[1].value`; null when the fault is of the whole row. */
  readonly field: string | null;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** A contact whose address was parsed. */
export interface ReadContact {
  readonly address: Address;
  readonly type: string | null;
  readonly verified: boolean;
  /** Epoch ms; null: the time of the import. */
  readonly verifiedAt: number | null;
  readonly verifiedHow: string | null;
  readonly primary: boolean;
  readonly loginId: boolean;
}

/** A row that could be imported, as far as the row alone tells. */
export interface ReadUser {
  readonly line: number;
  readonly project: Project;
  readonly id: string | null;
  readonly userName: string | null;
  readonly names: PersonNames;
  readonly externalId: string | null;
  readonly locale: string | null;
  readonly disabled: boolean;
  readonly identities: readonly Identity[];
  readonly contacts: readonly ReadContact[];
}
