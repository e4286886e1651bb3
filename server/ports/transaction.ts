// Owns what one transaction can read and write, split by what it is about (transaction/). Not how a transaction is begun:
// store.ts. No code.
import type { AuditReads, AuditWrites } from './transaction/audit.ts';
import type { ChangeReads, ChangeWrites, UndoReads, UndoWrites } from './transaction/changes.ts';
import type { AddressReads, AddressWrites, ContactReads, ContactWrites } from './transaction/contacts.ts';
import type { CounterReads, CounterWrites } from './transaction/counters.ts';
import type { IdempotencyReads, IdempotencyWrites } from './transaction/idempotency.ts';
import type { OutboxReads, OutboxWrites } from './transaction/outbox.ts';
import type { ProfileReads, ProfileWrites } from './transaction/profiles.ts';
import type { UserReads, UserWrites } from './transaction/users.ts';

/** What a transaction can read. Inside it, code awaits the transaction's own queries alone. */
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
}

/** What a write transaction can read and write. */
export interface Tx extends ReadTx {
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
}
