// Owns how an operator sends failed messages again, or drops messages, and that this stands in the audit log. Not the statements:
// store/queries/outbox-care.ts; nor who may do it: admin-messages.ts, cli/outbox.ts.
import { auditEntries, type AuditOrigin } from '../../audit/entry.ts';
import { DAY } from '../../../shared/duration.ts';
import type { EntryOfMessages, MessageFilter } from '../../ports/outbox-care.ts';
import type { ServiceContext } from '../context.ts';

/** How long a call of the site's systems that is replayed may wait, ms; as long as a new webhook call (transaction/webhook-rows.ts). */
const HOOK_LIFE = 3 * DAY;

/** What the acts need. */
export type MessageActContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock'>;

/** Who acts, for the audit log. */
export interface MessageActor {
  /** The name of the admin or client; null: the operator, on the command line. */
  readonly by: string | null;
  readonly origin: AuditOrigin;
  /** One line. */
  readonly note?: string | undefined;
}

/** The operator on the command line. */
export const ON_COMMAND_LINE: MessageActor = {
  by: null,
  origin: { requestId: null, place: null, network: null },
};

/** Queues failed messages again, or with the state `sent` events that were taken. Returns how many; other processes are told. */
export async function replayMessages(
  ctx: MessageActContext,
  filter: MessageFilter,
  actor: MessageActor,
): Promise<number> {
  const entryOf = entryMaker(ctx, 'messages-replayed', actor);
  const messages = await ctx.store.outboxCare.replay(
    { ...filter, state: filter.state === 'sent' ? 'sent' : 'dead' },
    ctx.clock(),
    HOOK_LIFE,
    entryOf,
  );
  if (messages > 0) ctx.store.peers.tell({ outbox: true });
  return messages;
}

/** Ends messages that wait or have failed. Returns how many. */
export function dropMessages(ctx: MessageActContext, filter: MessageFilter, actor: MessageActor): Promise<number> {
  return ctx.store.outboxCare.drop(filter, ctx.clock(), entryMaker(ctx, 'messages-dropped', actor));
}

function entryMaker(
  { secrets, clock }: MessageActContext,
  event: 'messages-replayed' | 'messages-dropped',
  { by, origin, note }: MessageActor,
): EntryOfMessages {
  return (project, messages) => {
    const data = { messages, ...(by === null ? {} : { by }), ...(note === undefined ? {} : { note }) };
    const context = { user: { id: null, project }, at: clock(), origin };
    const [entry] = auditEntries(secrets, context, [{ event, actor: 'site', change: null, data }]);
    if (entry === undefined) throw new Error('one fact makes one row');
    return entry;
  };
}
