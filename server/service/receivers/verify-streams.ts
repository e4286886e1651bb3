// Owns when a stream of security events is verified by itself: once, as soon as a server knows it. Not the event
// (core/signals.ts), nor a try by an operator: try-receiver.ts.
import { DAY, MINUTE } from '../../../shared/duration.ts';
import { receiverOf } from '../../core/signals.ts';
import type { Project, SignalStream } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';
import { streamKey } from './receivers.ts';
import { verificationMessage, type TryContext } from './try-receiver.ts';

/** Shortest time between two tries, ms. No other process tries meanwhile. */
const TRY_EVERY = 5 * MINUTE;
/** The same after the receiver has refused the event, ms. */
const REFUSED_EVERY = DAY;

type Context = TryContext & Pick<ServiceContext, 'projects' | 'log'>;

/** Sends the verification event to each stream that has not taken it yet and is due. Call it at the start, and from time to time. */
export async function verifyStreams(ctx: Context): Promise<void> {
  for (const project of ctx.projects)
    for (const stream of project.streams ?? []) await verifyStream(ctx, project, stream);
}

async function verifyStream(ctx: Context, project: Project, stream: SignalStream): Promise<void> {
  const { store, secrets, clock, log, sendNow } = ctx;
  const key = streamKey(secrets, project, stream);
  const now = clock();
  const began = await store.receivers.takeVerification(key, now, now + TRY_EVERY);
  if (began === null) return;
  // Each try sends the same token.
  const message = verificationMessage(ctx, stream, { id: `ssf_${key.slice(0, 22)}`, at: began });
  const outcome = await sendNow(project, receiverOf(stream), message);
  if (outcome === null) return;
  const about = { project: project.id, stream: stream.id };
  if (outcome.at === 'sent') {
    await store.receivers.verified(key, clock());
    log.info('stream-verified', about);
    return;
  }
  if (outcome.at === 'dead') await store.receivers.putOffVerification(key, clock() + REFUSED_EVERY);
  log.warn('stream-unverified', { ...about, reason: outcome.reason, ...outcome.trouble });
}
