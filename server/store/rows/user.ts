// Owns a row of `users` and what it means. Not the user's identities: identity.ts.
import { casefold } from '../../core/casefold.ts';
import type { NameSource } from '../../core/person-names.ts';
import type { User } from '../../ports/user.ts';
import { bit, type Bit } from './bit.ts';

/** A row of `users`. Times are epoch ms. */
export interface UserRow {
  readonly id: string;
  readonly project: string;
  readonly username: string | null;
  readonly version: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly locale: string | null;
  readonly language: string | null;
  /** JSON. */
  readonly name_source: string | null;
  readonly frozen_since: number | null;
  readonly frozen_until: number | null;
  readonly not_before: number | null;
  readonly recovered_at: number | null;
  readonly disabled: Bit;
  readonly failed_in_row: number;
  readonly failed_at: number | null;
  readonly merged_into: string | null;
  /** Null: the user's id is their name. */
  readonly user_name: string | null;
  /** Case-folded. */
  readonly user_name_key: string | null;
  readonly external_id: string | null;
  readonly erased_at: number | null;
}

/** The row of a user who is not erased. */
export function toUserRow(user: User): Omit<UserRow, 'erased_at'> {
  return {
    id: user.id,
    project: user.project,
    username: user.username,
    version: user.version,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    locale: user.locale,
    language: user.language,
    name_source: user.nameSource && JSON.stringify(user.nameSource),
    frozen_since: user.frozen?.since ?? null,
    frozen_until: user.frozen?.until ?? null,
    not_before: user.notBefore,
    recovered_at: user.recoveredAt,
    disabled: bit(user.disabled),
    failed_in_row: user.failedInRow,
    failed_at: user.failedAt,
    merged_into: user.mergedInto,
    ...nameColumns(user),
    external_id: user.externalId,
  };
}

/** A user whose name is their id has no name in the row, so that it cannot collide with the name of another user. */
export function nameColumns({ id, userName }: Pick<User, 'id' | 'userName'>) {
  return userName === id
    ? { user_name: null, user_name_key: null }
    : { user_name: userName, user_name_key: casefold(userName) };
}

/** The user that a row is of. */
export function toUser(row: UserRow): User {
  return {
    id: row.id,
    project: row.project,
    username: row.username,
    userName: row.user_name ?? row.id,
    externalId: row.external_id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    locale: row.locale,
    language: row.language,
    nameSource: row.name_source === null ? null : (JSON.parse(row.name_source) as NameSource),
    frozen:
      row.frozen_since === null || row.frozen_until === null
        ? null
        : { since: row.frozen_since, until: row.frozen_until },
    notBefore: row.not_before,
    recoveredAt: row.recovered_at,
    disabled: row.disabled === 1,
    failedInRow: row.failed_in_row,
    failedAt: row.failed_at,
    mergedInto: row.merged_into,
  };
}
