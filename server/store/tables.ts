// Owns which tables there are, for Kysely. Not the rows (rows/), nor how the tables came to be (migrations/).
import type { AdminLinkRow } from './rows/admin-link.ts';
import type { ApprovalRow } from './rows/approval.ts';
import type { BlockRow, ReservationRow } from './rows/address.ts';
import type { AuditBatchRow, AuditRow } from './rows/audit.ts';
import type { ChangeRow } from './rows/change.ts';
import type { ProviderBreakerRow, RangeBreakerRow } from './rows/breaker.ts';
import type { ClientRow, ClientSecretRow } from './rows/client.ts';
import type { ContactEntryRow, ContactRow } from './rows/contact.ts';
import type { DisplacedContactRow } from './rows/displaced-contact.ts';
import type { CounterRow } from './rows/counter.ts';
import type { EventPositionRow } from './rows/event-position.ts';
import type { IdempotencyRow } from './rows/idempotency.ts';
import type { IdentityRow } from './rows/identity.ts';
import type { OutboxRow } from './rows/outbox.ts';
import type { ProfileFieldRow, ProfileRow, ProfileValueRow } from './rows/profile.ts';
import type { ProofRow } from './rows/proof.ts';
import type { DisabledWebhookRow } from './rows/disabled-webhook.ts';
import type { ReceiptKeyRow } from './rows/receipt-key.ts';
import type { SessionRow } from './rows/session.ts';
import type { SignalStreamRow } from './rows/signal-stream.ts';
import type { SuppressionRow } from './rows/suppression.ts';
import type { UndoRow } from './rows/undo.ts';
import type { UserRow } from './rows/user.ts';

/** The row type of each table, by the table's name. */
export interface Tables {
  users: UserRow;
  identities: IdentityRow;
  contacts: ContactRow;
  displaced_contacts: DisplacedContactRow;
  contact_entries: ContactEntryRow;
  blocks: BlockRow;
  changes: ChangeRow;
  proofs: ProofRow;
  undos: UndoRow;
  reservations: ReservationRow;
  outbox: OutboxRow;
  audit: AuditRow;
  audit_batches: AuditBatchRow;
  limits: CounterRow;
  idempotency: IdempotencyRow;
  event_positions: EventPositionRow;
  sessions: SessionRow;
  profiles: ProfileRow;
  profile_fields: ProfileFieldRow;
  profile_values: ProfileValueRow;
  clients: ClientRow;
  client_secrets: ClientSecretRow;
  admin_links: AdminLinkRow;
  approvals: ApprovalRow;
  receipt_keys: ReceiptKeyRow;
  disabled_webhooks: DisabledWebhookRow;
  signal_streams: SignalStreamRow;
  provider_breakers: ProviderBreakerRow;
  range_breakers: RangeBreakerRow;
  suppressions: SuppressionRow;
}
