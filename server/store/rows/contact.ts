// Owns a row of `contacts` and what it means: the one file of the store that knows a contact's columns by name.
import type { Contact, ContactEntry, Kind, VerifiedHow } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import { bit, type Bit } from './bit.ts';
import { columnsOf } from './columns.ts';

/** A row of `contacts`. */
export interface ContactRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** `kind:key` while verified and the policy wants one holder; null otherwise. Unique in the project. */
  readonly unique_key: string | null;
  readonly verified_at: number | null;
  readonly verified_how: VerifiedHow | null;
  readonly verified_by: string | null;
  readonly applied_by: string | null;
  readonly is_primary: Bit;
  readonly login_id: Bit;
  readonly type: string | null;
  readonly managed_by: 'idp' | null;
  readonly claimed_by: string | null;
  readonly created_at: number;
  readonly sent: string | null;
  /** JSON; null when there is one entry. The table `contact_entries` has the same, for searches. */
  readonly other_entries: string | null;
}

/** What is read of a row to make the contact. */
export type ReadContactRow = Omit<ContactRow, 'project' | 'user_id' | 'unique_key'>;

/** The columns of that. */
export const READ_CONTACT_COLUMNS = columnsOf<ReadContactRow>({
  id: true,
  kind: true,
  value: true,
  key: true,
  verified_at: true,
  verified_how: true,
  verified_by: true,
  applied_by: true,
  is_primary: true,
  login_id: true,
  type: true,
  managed_by: true,
  claimed_by: true,
  created_at: true,
  sent: true,
  other_entries: true,
});

/** A row of `contact_entries`: an entry of a contact after its first. */
export interface ContactEntryRow {
  readonly contact_id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly type: string | null;
  readonly sent: string | null;
}

/** The row of a user's contact. `unique`: a verified contact holds its address alone in the project. */
export function toContactRow(user: User, contact: Contact, unique: boolean): ContactRow {
  return {
    id: contact.id,
    project: user.project,
    user_id: user.id,
    kind: contact.kind,
    value: contact.value,
    key: contact.key,
    unique_key: unique && contact.verifiedAt !== null ? `${contact.kind}:${contact.key}` : null,
    verified_at: contact.verifiedAt,
    verified_how: contact.verifiedHow ?? null,
    verified_by: contact.verifiedBy ?? null,
    applied_by: contact.appliedBy ?? null,
    is_primary: bit(contact.primary),
    login_id: bit(contact.loginId),
    type: contact.type,
    managed_by: contact.managedBy,
    claimed_by: contact.claimedBy,
    created_at: contact.createdAt,
    sent: contact.sent ?? null,
    other_entries: contact.otherEntries === undefined ? null : JSON.stringify(contact.otherEntries),
  };
}

/** The rows of the entries of a contact after its first. */
export function toEntryRows({ id, otherEntries = [] }: Contact): readonly ContactEntryRow[] {
  return otherEntries.map(({ type, sent = null }, i) => ({ contact_id: id, position: i + 1, type, sent }));
}

/** The contact that a row is of. */
export function toContact(row: ReadContactRow): Contact {
  return {
    id: row.id,
    kind: row.kind,
    value: row.value,
    key: row.key,
    verifiedAt: row.verified_at,
    ...(row.verified_how === null ? {} : { verifiedHow: row.verified_how }),
    ...(row.verified_by === null ? {} : { verifiedBy: row.verified_by }),
    ...(row.applied_by === null ? {} : { appliedBy: row.applied_by }),
    primary: row.is_primary === 1,
    loginId: row.login_id === 1,
    type: row.type,
    managedBy: row.managed_by,
    claimedBy: row.claimed_by,
    createdAt: row.created_at,
    ...(row.sent === null ? {} : { sent: row.sent }),
    ...(row.other_entries === null ? {} : { otherEntries: JSON.parse(row.other_entries) as ContactEntry[] }),
  };
}
