// Owns the rows of `profiles` and of the fields that a search looks at. Not what a profile may hold: core/profile.ts.
import type { ProfileValue } from '../../core/profile-values.ts';
import type { NameWordField } from '../../core/name-words.ts';
import type { ProfileField } from '../../core/profile.ts';

/** A row of `profiles`. */
export interface ProfileRow {
  readonly user_id: string;
  /** JSON. */
  readonly attributes: string;
}

/** A row of `profile_fields`: one searchable value of a profile. */
export interface ProfileFieldRow {
  readonly user_id: string;
  readonly project: string;
  readonly field: ProfileField | NameWordField;
  /** Case-folded. */
  readonly key: string;
}

/** A row of `profile_values`: one searchable value of a list or of a foreign extension. */
export interface ProfileValueRow extends ProfileValue {
  readonly user_id: string;
  readonly project: string;
}
