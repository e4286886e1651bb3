// Owns the receivers of a project's events as an operator sees them: webhooks and streams, and whether they work. Not calls to
// them: try-receiver.ts.
import { receiverOf } from '../../core/signals.ts';
import type { Project, SignalStream } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';

/** A receiver. The URL is not shown, because its path is a secret at many services. */
export interface ReceiverView {
  /** The place of a webhook in the project's list, as text; `stream:` and the id of a stream. */
  readonly id: string;
  readonly kind: 'webhook' | 'stream';
  readonly host: string;
  /** The types of events that it receives; null: all. */
  readonly events: readonly string[] | null;
  /** Since when a webhook is disabled, epoch ms; null: it is not. */
  readonly disabledAt: number | null;
  /** `aud` of a stream; null for a webhook. */
  readonly audience: string | null;
  /** When a stream took its first event, epoch ms; null: not yet, or it is a webhook. */
  readonly verifiedAt: number | null;
}

type Parts = Pick<ServiceContext, 'store' | 'secrets'>;

/** Returns the receivers, webhooks first, in the order of the settings. */
export async function listReceivers({ store, secrets }: Parts, project: Project): Promise<readonly ReceiverView[]> {
  const { webhooks, streams = [] } = project;
  const disabled = await store.receivers.disabledWebhooks();
  const verified = await store.receivers.verifiedStreams(streams.map((one) => streamKey(secrets, project, one)));
  return [
    ...webhooks.map(({ url, subscribe = null }, i): ReceiverView => ({
      id: String(i),
      kind: 'webhook',
      host: new URL(url).host,
      events: subscribe,
      disabledAt: disabled.get(secrets.hash(url)) ?? null,
      audience: null,
      verifiedAt: null,
    })),
    ...streams.map((stream): ReceiverView => ({
      id: receiverOf(stream),
      kind: 'stream',
      host: new URL(stream.endpoint).host,
      events: stream.events,
      disabledAt: null,
      audience: stream.audience,
      verifiedAt: verified.get(streamKey(secrets, project, stream)) ?? null,
    })),
  ];
}

/** Returns the name under which it is stored that a stream is verified. A stream with another endpoint is verified again. */
export function streamKey(
  secrets: Pick<ServiceContext['secrets'], 'hash'>,
  { id }: Pick<Project, 'id'>,
  { audience, endpoint }: Pick<SignalStream, 'audience' | 'endpoint'>,
): string {
  return secrets.hash(JSON.stringify([id, audience, endpoint]));
}
