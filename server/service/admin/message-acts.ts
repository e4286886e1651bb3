// Owns how an operator sends failed messages again, or drops messages, and that this stands in the audit log. Not the statements:
// store/queries/outbox-care.ts; nor who may do it: admin-messages.ts, cli/outbox.ts.
import { auditEntries, type AuditOrigin } from '../../audit/entry.ts';
import { DAY } from '../../../shared/duration.ts';
import type { EntryOfMessages, MessageFilter, OutboxCare } from '../../ports/outbox-care.ts';
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
  /** The message, and the user that it is about, when it is one. */
  readonly about?: { readonly message: string; readonly user: string };
}

/** The outbox, or that of a transaction. */
type MessageCare = Pick<OutboxCare, 'replay' | 'drop'>;

/** The operator on the command line. */
export const ON_COMMAND_LINE: MessageActor = {
  by: null,
  origin: { requestId: null, place: null, network: null },
};

/**
 * Queues failed messages again, or with the state `sent` events that were taken. Returns how many. After the transaction, tell the
 * couriers of this process and of others.
 */
export function replayMessages(
  ctx: MessageActContext,
  filter: MessageFilter,
  actor: MessageActor,
  outbox: MessageCare = ctx.store.outboxCare,
): Promise<number> {
  const entryOf = entryMaker(ctx, 'messages-replayed', actor);
  const state = filter.state === 'sent' ? 'sent' : 'dead';
  return outbox.replay({ ...filter, state }, ctx.clock(), HOOK_LIFE, entryOf);
}

/** Ends messages that wait or have failed. Returns how many. */
export function dropMessages(
  ctx: MessageActContext,
  filter: MessageFilter,
  actor: MessageActor,
  outbox: MessageCare = ctx.store.outboxCare,
): Promise<number> {
  return outbox.drop(filter, ctx.clock(), entryMaker(ctx, 'messages-dropped', actor));
}

function entryMaker(
  { secrets, clock }: MessageActContext,
  event: 'messages-replayed' | 'messages-dropped',
  { by, origin, note, about }: MessageActor,
): EntryOfMessages {
  return (project, messages) => {
    const data = {
      messages,
      ...(about === undefined ? {} : { message: about.message }),
      ...(by === null ? {} : { by }),
      ...(note === undefined ? {} : { note }),
    };
    const context = { user: { id: about?.user ?? null, project }, at: clock(), origin };
    const [entry] = auditEntries(secrets, context, [{ event, actor: 'site', change: null, data }]);
    if (entry === undefined) throw new Error('one fact makes one row');
    return entry;
  };
}
