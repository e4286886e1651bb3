// Owns what an admin sees of the receivers of events: webhooks, streams, and each delivery with what was answered. Not how a receiver
// is tried (receivers.ts), nor how a delivery is replayed: admin-messages.ts.
import type { FailedPlace, ListedCall } from '../../ports/outbox-care.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { listReceivers, type ReceiverView } from '../receivers/receivers.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader } from './admin-reader.ts';
import { openCursor, sealCursor } from './page-cursor.ts';
import { providerQueues, type ProviderQueue } from './provider-queues.ts';

/** Deliveries of one page. */
const PAGE = 50;

/** Which deliveries; null: all. `receiver`: as `ListedCall.receiver`. */
export interface CallsQuery {
  readonly receiver: string | null;
  readonly state: 'queued' | 'sent' | 'dead' | null;
  readonly cursor: string | null;
}

/** The receivers, and a page of deliveries. */
export interface WebhookCalls {
  readonly project: Project;
  readonly receivers: readonly ReceiverView[];
  readonly queue: readonly ProviderQueue[];
  readonly calls: readonly ListedCall[];
  /** The cursor of the next page; null when there is none. */
  readonly next: string | null;
}

/** Reads them. `body-invalid`: the cursor is of another list. */
export async function readWebhookCalls(
  ctx: ServiceContext,
  caller: AdminCaller,
  { receiver, state, cursor }: CallsQuery,
): Promise<Result<WebhookCalls>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project } = reader.value;
  const scope = ['calls', project.id, receiver ?? '', state ?? ''];
  const after = cursor === null ? null : openCursor<FailedPlace>(ctx, scope, cursor);
  if (after === undefined)
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'cursor', message: 'must be the next of the same list' }],
    });
  const { calls, next } = await ctx.store.outboxCare.calls({ project: project.id, receiver, state }, after, PAGE);
  const value = {
    project,
    receivers: await listReceivers(ctx, project),
    queue: await providerQueues(ctx, project, ['hook']),
    calls,
    next: next === null ? null : sealCursor(ctx, scope, next),
  };
  return { ok: true, value };
}
