// Owns what an admin sees of the queue and of failed messages, and what they do with one. Not the acts themselves: message-acts.ts.
import { LANES, type Lane } from '../../core/effects.ts';
import type { FailedPlace, ListedMessage, MessageFilter } from '../../ports/outbox-care.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';
import { ownKey, type AdminCaller } from './admin-act.ts';
import { adminReader } from './admin-reader.ts';
import { dropMessages, replayMessages } from './message-acts.ts';
import { openCursor, sealCursor } from './page-cursor.ts';
import { providerQueues, type ProviderQueue } from './provider-queues.ts';

/** Messages of one page. */
const PAGE = 50;

/** The providers with their queues, and a page of failed messages. */
export interface Delivery {
  readonly queue: readonly ProviderQueue[];
  readonly failures: readonly ListedMessage[];
  /** The cursor of the next page; null when there is none. */
  readonly next: string | null;
}

/** Reads them. */
export async function readDelivery(
  ctx: ServiceContext,
  caller: AdminCaller,
  cursor: string | null,
): Promise<Result<Delivery>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project } = reader.value;
  const scope = ['failed', project.id];
  const after = cursor === null ? null : openCursor<FailedPlace>(ctx, scope, cursor);
  if (after === undefined)
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'cursor', message: 'must be the next of the same list' }],
    });
  const { outboxCare } = ctx.store;
  const { messages, next } = await outboxCare.failed({ project: project.id, lane: null }, after, PAGE);
  const queue = await providerQueues(ctx, project, LANES);
  return {
    ok: true,
    value: { queue, failures: messages, next: next === null ? null : sealCursor(ctx, scope, next) },
  };
}

/** What an admin does with one message. `lane`: only if it is of this way of delivery. */
export interface MessageAct {
  readonly act: 'replay' | 'drop';
  readonly lane: Lane | null;
  readonly note?: string | undefined;
}

/**
 * Sends a failed message again, or an event that was taken, or ends one that waits or has failed; once for an Idempotency-Key.
 * `not-found`: there is none with this id in the project, or it is past that; a mail or SMS that has expired is never sent again.
 */
export async function actOnMessage(
  ctx: ServiceContext,
  caller: AdminCaller,
  id: string,
  { act, lane, note }: MessageAct,
): Promise<Result<null>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, name } = reader.value;
  const filter: MessageFilter = { state: null, project: project.id, lane, ids: [id], madeUntil: null };
  const done = await ctx.store.write(async ({ users, outbox, idempotency }): Promise<Result<null>> => {
    const owner = await outbox.ownerOf(id);
    if (owner?.project !== project.id) return refused({ code: 'not-found' });
    const stored: StoredUnder = { secrets: ctx.secrets, user: owner.user, idempotency: ownKey(caller) };
    await users.lock(owner.user);
    const repeated = await recall<null>({ idempotency }, stored);
    if (repeated) return repeated;
    const actor = { by: name, origin: caller, note, about: { message: id, user: owner.user } };
    let messages = await (act === 'replay' ? replayMessages : dropMessages)(ctx, filter, actor, outbox);
    // A receiver that has handled it ignores it by its webhook-id; one that lost it since gets it once more.
    if (messages === 0 && act === 'replay' && lane === 'hook')
      messages = await replayMessages(ctx, { ...filter, state: 'sent' }, actor, outbox);
    if (messages === 0) return refused({ code: 'not-found' });
    await remember({ idempotency }, stored, null, ctx.clock());
    return { ok: true, value: null };
  });
  if (done.ok && act === 'replay') {
    ctx.wakeCourier();
    ctx.store.peers.tell({ outbox: true });
  }
  return done;
}
