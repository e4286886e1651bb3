// Owns how an operator tries a receiver of events: a test event to a webhook, a verification event to a stream, by the channel of
// all events. Not how it is sent (server/deliver/channels), nor which receivers there are: receivers.ts.
import { receiverOf, verificationClaims } from '../../core/signals.ts';
import { testEventBody } from '../../core/test-event.ts';
import type { RenderedMessage, SendNow, SendOutcome } from '../../ports/delivery.ts';
import type { Project, SignalStream } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';
import { streamKey } from './receivers.ts';

/** What a try needs. */
export type TryContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock' | 'publicUrl'> & {
  readonly sendNow: SendNow;
};

/**
 * Sends the event and waits for the answer. Nothing is stored, but that a stream is verified. `id`: of the event, by which a receiver
 * knows a repeated one. Null: there is no such receiver.
 */
export async function tryReceiver(
  ctx: TryContext,
  project: Project,
  receiver: string,
  id = ctx.secrets.id('msg'),
): Promise<SendOutcome | null> {
  const { store, secrets, clock, sendNow } = ctx;
  const stream = project.streams?.find((one) => receiverOf(one) === receiver);
  if (stream === undefined) return sendNow(project, receiver, messageOf(id, testEventBody(project.id, clock())));
  const outcome = await sendNow(project, receiver, verificationMessage(ctx, stream, { id, at: clock() }));
  if (outcome?.at === 'sent') await store.receivers.verified(streamKey(secrets, project, stream), clock());
  return outcome;
}

/** Returns the message by which a stream is verified. `id`: of the token. `at`: when the verification began, epoch ms. */
export function verificationMessage(
  { secrets, publicUrl }: Pick<TryContext, 'secrets' | 'publicUrl'>,
  { audience, id: stream }: SignalStream,
  { id, at }: { readonly id: string; readonly at: number },
): RenderedMessage {
  return messageOf(id, secrets.signSet(verificationClaims({ publicUrl, audience, id, at }, stream)));
}

function messageOf(id: string, text: string): RenderedMessage {
  return { id, to: '', subject: null, text, html: null, lang: 'en' };
}
