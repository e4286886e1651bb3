// Owns the rows of the audit log and of its sealed batches, and what they mean. Not those from before the seal:
// audit-before-seal.ts; nor how a row is hashed: audit/chain.ts.
import type { Actor, AuditValues } from '../../core/audit-values.ts';
import { commitmentOf } from '../../audit/chain.ts';
import type { AuditEntry, AuditEvent, StoredAuditEntry, SealedRow } from '../../ports/audit.ts';
import { isBeforeSeal, readBeforeSeal } from './audit-before-seal.ts';

/** A row of `audit`. */
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
  /** Null until the row is sealed. */
  readonly batch: number | null;
  readonly position: number | null;
}

/** A row of `audit_batches`: the seal of some rows. */
export interface AuditBatchRow {
  readonly project: string;
  readonly number: number;
  readonly entries: number;
  readonly previous: string;
  readonly hash: string;
  readonly at: number;
}

/** The row of an entry that is not sealed yet. */
export function toAuditRow(entry: AuditEntry): AuditRow {
  const personal = JSON.stringify(entry.personal);
  return {
    id: entry.id,
    project: entry.project,
    user_id: entry.user,
    at: entry.at,
    event: entry.event,
    change_id: entry.change,
    request_id: entry.requestId,
    data: JSON.stringify(entry.data),
    actor: entry.actor,
    personal,
    salt: entry.salt,
    commitment: commitmentOf(entry.salt, personal),
    batch: null,
    position: null,
  };
}

/** The entry that a row is of, as far as it is still there. */
export function toStoredEntry(row: AuditRow): StoredAuditEntry {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    at: row.at,
    event: row.event,
    change: row.change_id,
    requestId: row.request_id,
    ...(isBeforeSeal(row)
      ? readBeforeSeal(row)
      : {
          actor: row.actor as Actor | null,
          data: JSON.parse(row.data) as AuditValues,
          personal: row.personal === null ? null : (JSON.parse(row.personal) as AuditValues),
        }),
  };
}

/** The row as the chain hashes it. */
export function toSealedRow(row: AuditRow): SealedRow {
  return {
    id: row.id,
    user: row.user_id,
    at: row.at,
    event: row.event,
    change: row.change_id,
    requestId: row.request_id,
    actor: row.actor,
    data: row.data,
    personal: row.personal,
    salt: row.salt,
    commitment: row.commitment,
    batch: row.batch,
    position: row.position,
  };
}
