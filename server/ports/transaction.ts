// Owns the interface of one transaction, which joins the interfaces in transaction/. Not how a transaction begins: store.ts.
// No code.
import type { ApprovalReads, ApprovalWrites } from './transaction/approvals.ts';
import type { AuditReads, AuditWrites } from './transaction/audit.ts';
import type { ChangeReads, ChangeWrites, UndoReads, UndoWrites } from './transaction/changes.ts';
import type { AddressReads, AddressWrites, ContactReads, ContactWrites } from './transaction/contacts.ts';
import type { CounterReads, CounterWrites } from './transaction/counters.ts';
import type { EventReads, EventWrites } from './transaction/events.ts';
import type { ExportReads } from './transaction/exports.ts';
import type { FactReads } from './transaction/facts.ts';
import type { IdempotencyReads, IdempotencyWrites } from './transaction/idempotency.ts';
import type { ImportReads, ImportWrites } from './transaction/imports.ts';
import type { OutboxReads, OutboxWrites } from './transaction/outbox.ts';
import type { ProfileReads, ProfileWrites } from './transaction/profiles.ts';
import type { SuppressionReads, SuppressionWrites } from './transaction/suppressions.ts';
import type { UserReads, UserWrites } from './transaction/users.ts';

/** The reads of a transaction. Code inside a transaction must await only the queries of this transaction. */
export interface ReadTx {
  readonly users: UserReads;
  readonly addresses: AddressReads;
  readonly contacts: ContactReads;
  readonly profiles: ProfileReads;
  readonly changes: ChangeReads;
  readonly undos: UndoReads;
  readonly outbox: OutboxReads;
  readonly audit: AuditReads;
  readonly counters: CounterReads;
  readonly idempotency: IdempotencyReads;
  readonly imports: ImportReads;
  readonly events: EventReads;
  readonly exports: ExportReads;
  readonly approvals: ApprovalReads;
  readonly suppressions: SuppressionReads;
}

/** The reads and writes of a write transaction. */
export interface Tx extends ReadTx {
  readonly facts: FactReads;
  readonly users: UserReads & UserWrites;
  readonly addresses: AddressReads & AddressWrites;
  readonly contacts: ContactReads & ContactWrites;
  readonly profiles: ProfileReads & ProfileWrites;
  readonly changes: ChangeReads & ChangeWrites;
  readonly undos: UndoReads & UndoWrites;
  readonly outbox: OutboxReads & OutboxWrites;
  readonly audit: AuditReads & AuditWrites;
  readonly counters: CounterReads & CounterWrites;
  readonly idempotency: IdempotencyReads & IdempotencyWrites;
  readonly imports: ImportReads & ImportWrites;
  readonly approvals: ApprovalReads & ApprovalWrites;
  readonly suppressions: SuppressionReads & SuppressionWrites;
  readonly events: EventReads & EventWrites;
}
