// Owns which SQL each searchable field stands for. Not comparing it: search-compare.ts.
import { sql, type RawBuilder } from 'kysely';
import { PROFILE_FIELDS, type ProfileField } from '../../core/profile.ts';
import type { ContactField, UserField } from '../../ports/search.ts';

/** A column, or an expression over some: what it holds, and whether it may be null. */
export interface Column {
  readonly is: RawBuilder<unknown>;
  readonly holds: 'string' | 'number' | 'boolean';
  readonly nullable: boolean;
}

const column = (is: RawBuilder<unknown>, holds: Column['holds'], nullable = false): Column => ({ is, holds, nullable });

/** Ids are ASCII, so both databases fold their case as core/casefold.ts does. The index users_called has this expression. */
const NAME = sql`coalesce(users.user_name_key, lower(users.id))`;

/** The fields of `users`. */
export const USER_COLUMNS: Readonly<Record<Exclude<UserField, ProfileField>, Column>> = {
  id: column(sql`users.id`, 'string'),
  userName: column(NAME, 'string'),
  externalId: column(sql`users.external_id`, 'string', true),
  active: column(sql`1 - users.disabled`, 'boolean'),
  signedIn: column(
    sql`case when exists (select 1 from identities where identities.user_id = users.id) then 1 else 0 end`,
    'boolean',
  ),
  createdAt: column(sql`users.created_at`, 'number'),
  updatedAt: column(sql`users.updated_at`, 'number'),
  frozenUntil: column(sql`users.frozen_until`, 'number', true),
};

/** The fields of `contacts`, which are those of the first entry of a contact. */
export const CONTACT_COLUMNS: Readonly<Record<ContactField, Column>> = {
  value: column(sql`key`, 'string'),
  sent: column(sql`lower(sent)`, 'string', true),
  // Types are kept as the client wrote them; the common ones are ASCII, so `lower` is enough.
  type: column(sql`lower(type)`, 'string', true),
  // The sign keeps SQLite from using the index of primary contacts here: for some conditions it would find no plan.
  primary: column(sql`+is_primary`, 'boolean'),
  verified: column(sql`case when verified_at is null then 0 else 1 end`, 'boolean'),
};

/** The fields of the other entries of a contact, where `entry` is their row and `whole` the row of the contact. */
export const ENTRY_COLUMNS: Readonly<Record<ContactField, Column>> = {
  value: column(sql`whole.key`, 'string'),
  sent: column(sql`lower(entry.sent)`, 'string', true),
  type: column(sql`lower(entry.type)`, 'string', true),
  // Of several entries of the primary contact, the first is primary.
  primary: column(sql`0`, 'boolean'),
  verified: column(sql`case when whole.verified_at is null then 0 else 1 end`, 'boolean'),
};

/** The value of a row of `profile_fields`. */
export const PROFILE_KEY = column(sql`key`, 'string');

/** Whether a field is part of the profile, and so a row of `profile_fields`. */
export function isProfileField(field: UserField): field is ProfileField {
  return (PROFILE_FIELDS as readonly string[]).includes(field);
}
