// Owns what a row of each table looks like to TypeScript. Not how the tables came to be: that is migrations/.
import type { Kind, Method, Then } from '../../shared/contact.ts';
import type { Via, Why } from '../../shared/wire.ts';
import type { Of, OnConflict, State } from '../core/change.ts';
import type { NoticeOf } from '../core/effects.ts';
import type { ProfileField } from '../core/profile.ts';
import type { Counter } from '../core/quota.ts';
import type { Lane } from '../core/effects.ts';
import type { Template } from '../ports/outbox.ts';
import type { Undo, UndoState } from '../core/undo-state.ts';
import type { AuditEvent } from '../ports/audit.ts';

/** Booleans are 0 or 1 in both databases. */
export type Bit = 0 | 1;

export interface UserRow {
  readonly id: string;
  readonly project: string;
  readonly username: string | null;
  readonly version: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly locale: string | null;
  readonly frozen_since: number | null;
  readonly frozen_until: number | null;
  readonly not_before: number | null;
  readonly recovered_at: number | null;
  readonly disabled: Bit;
  readonly failed_in_row: number;
  readonly failed_at: number | null;
  readonly merged_into: string | null;
  /** Null: they are called by their id. */
  readonly user_name: string | null;
  /** Folded. */
  readonly user_name_key: string | null;
  readonly external_id: string | null;
  readonly erased_at: number | null;
}

export interface ProfileRow {
  readonly user_id: string;
  /** JSON. */
  readonly attributes: string;
}

export interface ProfileFieldRow {
  readonly user_id: string;
  readonly project: string;
  readonly field: ProfileField;
  /** Folded. */
  readonly key: string;
}

export interface ClientRow {
  readonly id: string;
  readonly project: string;
  readonly name: string;
  /** Parted by spaces. */
  readonly scopes: string;
  readonly trusted: Bit;
  readonly created_at: number;
  readonly revoked_at: number | null;
}

export interface ClientSecretRow {
  readonly id: string;
  readonly client_id: string;
  readonly hash: string;
  readonly created_at: number;
  readonly revoked_at: number | null;
}

export interface IdentityRow {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly user_id: string;
  /** A tombstone: this identity may not come in again, nor be made anew. */
  readonly gone: Bit;
}

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
  readonly is_primary: Bit;
  readonly login_id: Bit;
  readonly type: string | null;
  readonly managed_by: 'idp' | null;
  readonly created_at: number;
}

export interface BlockRow {
  readonly user_id: string;
  readonly kind: Kind;
  readonly key: string;
  readonly until: number;
}

export interface ChangeRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** `Change.then`; the word itself is reserved in SQL. */
  readonly settle: Then;
  readonly method: Method;
  readonly add_to_login_ids: Bit;
  /** JSON. */
  readonly terms: string;
  readonly failures: number;
  readonly state: State['at'];
  readonly why: Why | null;
  readonly via: Via | null;
  readonly since: number | null;
  readonly contact_id: string | null;
  readonly link_url: string;
  readonly provider_id: string | null;
  readonly locale: string;
  /** JSON. */
  readonly template_options: string;
  readonly place: string | null;
  readonly created_at: number;
  readonly ends_at: number;
  readonly old_lost: Bit;
  readonly on_conflict: OnConflict;
  readonly purged_at: number | null;
}

export interface UndoRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly kind: Kind;
  readonly change_id: string | null;
  readonly mode: Undo['mode'];
  /** JSON: `Undo.before`; the word itself is reserved in SQL. */
  readonly before_list: string;
  /** JSON. */
  readonly holders: string;
  readonly key_id: string;
  readonly place: string | null;
  readonly at: number;
  readonly ends_at: number;
  readonly state: UndoState['at'];
  readonly since: number | null;
}

export interface ReservationRow {
  readonly project: string;
  readonly kind: Kind;
  readonly key: string;
  readonly user_id: string;
  readonly until: number;
}

export interface ProofRow {
  readonly id: string;
  readonly change_id: string;
  /** Its place in `Change.proofs`. */
  readonly position: number;
  /** `Proof.of`. */
  readonly side: Of;
  readonly sequence: number;
  readonly key_id: string;
  readonly method: Method;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  readonly contact_id: string | null;
  readonly issued_at: number;
  readonly code_expires_at: number;
  readonly link_expires_at: number;
  readonly spent_at: number | null;
  readonly spent_via: 'code' | 'link' | null;
  readonly suppressed: Bit;
}

export interface OutboxRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly change_id: string | null;
  readonly proof_id: string | null;
  readonly template: Template;
  readonly kind: Lane;
  /** `Outgoing.to`; the word itself is reserved in SQL. */
  readonly recipient: string;
  readonly contact_id: string | null;
  /** `Notice.of`; null for all else. */
  readonly notice: NoticeOf | null;
  /** JSON. */
  readonly data: string | null;
  readonly locale: string;
  readonly provider_id: string | null;
  readonly in_use: Bit;
  readonly suppressed: Bit;
  readonly created_at: number;
  readonly expires_at: number;
  /** `dropped`: its change went on without it. `expired`: its code's life was over first. */
  readonly state: 'queued' | 'sent' | 'dead' | 'dropped' | 'expired';
  /** When it may be taken; while a courier holds it, the end of the lease. */
  readonly due_at: number;
  readonly attempts: number;
  readonly generation: number;
  /** Short code of the last failure; null when no attempt has failed. */
  readonly reason: string | null;
  readonly provider_ref: string | null;
  readonly ended_at: number | null;
}

export interface AuditRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string | null;
  readonly at: number;
  readonly event: AuditEvent;
  readonly change_id: string | null;
  readonly request_id: string | null;
  /** JSON. */
  readonly data: string;
  readonly actor: string | null;
  /** JSON of what an erasure takes away. */
  readonly personal: string | null;
  readonly salt: string | null;
  readonly commitment: string | null;
  /** Null until it is sealed. */
  readonly batch: number | null;
  readonly position: number | null;
}

export interface AuditBatchRow {
  readonly project: string;
  readonly number: number;
  readonly entries: number;
  readonly previous: string;
  readonly hash: string;
  readonly at: number;
}

export interface LimitRow {
  /** A keyed hash of whom it counts. */
  readonly key: string;
  readonly project: string;
  readonly name: Counter;
  /** JSON: [[time, how many], …]. */
  readonly uses: string;
  /** After this it says nothing any more. */
  readonly until: number;
}

export interface IdempotencyRow {
  readonly user_id: string;
  readonly key: string;
  /** A keyed hash of the request's body. */
  readonly body: string;
  /** JSON. */
  readonly outcome: string;
  readonly created_at: number;
}

export interface SessionRow {
  readonly hash: string;
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly auth_time: number | null;
  readonly acr: string | null;
  /** JSON. */
  readonly amr: string;
  readonly sealed: string | null;
  readonly issued_at: number;
  readonly idle_until: number;
  readonly expires_at: number;
}

export interface Tables {
  users: UserRow;
  identities: IdentityRow;
  contacts: ContactRow;
  blocks: BlockRow;
  changes: ChangeRow;
  proofs: ProofRow;
  undos: UndoRow;
  reservations: ReservationRow;
  outbox: OutboxRow;
  audit: AuditRow;
  audit_batches: AuditBatchRow;
  limits: LimitRow;
  idempotency: IdempotencyRow;
  sessions: SessionRow;
  profiles: ProfileRow;
  profile_fields: ProfileFieldRow;
  clients: ClientRow;
  client_secrets: ClientSecretRow;
}

export function bit(value: boolean): Bit {
  return value ? 1 : 0;
}
