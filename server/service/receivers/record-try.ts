// Owns the row of the audit log about a receiver that was tried. Not the try: try-receiver.ts.
import type { WebhookPlaceBody, VerifyStreamBody } from '../../../shared/wire/receivers.ts';
import { auditEntries, type AuditOrigin } from '../../audit/entry.ts';
import type { Actor } from '../../core/audit-values.ts';
import type { SendOutcome } from '../../ports/delivery.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';
import { reasonOf } from '../transaction/save.ts';

/** A receiver that was tried, what it answered, and who tried it. */
export interface RecordedTry {
  readonly project: Pick<Project, 'id'>;
  readonly receiver: Omit<WebhookPlaceBody, 'note'> | Omit<VerifyStreamBody, 'note'>;
  readonly outcome: SendOutcome;
  readonly actor: Actor;
  readonly origin: AuditOrigin;
  readonly note?: string | undefined;
}

/** Stores the row. */
export async function recordTry(
  { store, secrets, clock }: Pick<ServiceContext, 'store' | 'secrets' | 'clock'>,
  { project, receiver, outcome, actor, origin, note }: RecordedTry,
): Promise<void> {
  const answer = outcome.at === 'sent' ? { taken: true } : { taken: false, reason: outcome.reason };
  const data = { ...receiver, ...answer, ...reasonOf({ note }) };
  const context = { user: { id: null, project: project.id }, at: clock(), origin };
  const entries = auditEntries(secrets, context, [{ event: 'receiver-tested', actor, change: null, data }]);
  await store.write((tx) => tx.audit.append(entries));
}
