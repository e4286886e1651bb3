// Owns the providers and receivers of a project as an admin sees them: each of the settings, with what waits for it and whether it is
// down. Not the messages: admin-messages.ts, webhook-calls.ts.
import type { Lane } from '../../core/effects.ts';
import { routeOf } from '../../core/send-order.ts';
import { receiverOf } from '../../core/signals.ts';
import type { ProviderDown } from '../../ports/breakers.ts';
import type { QueuedMessages } from '../../ports/outbox-care.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';

/** A provider with its queue. */
export interface ProviderQueue extends Omit<QueuedMessages, 'provider' | 'oldestAt'> {
  /** As the settings name it; of a webhook, its place in the settings. */
  readonly provider: string;
  /** Null when the settings have it no more. */
  readonly url: string | null;
  /** When the oldest was made, epoch ms; null when none waits. */
  readonly oldestAt: number | null;
  readonly down: ProviderDown | null;
}

interface Known {
  readonly lane: Lane;
  readonly id: string;
  readonly url: string;
  /** The names by which messages know it; null: the first provider of the project. */
  readonly names: readonly (string | null)[];
}

/** Returns the providers of these ways of delivery; of the receivers of events, only those for which events wait or that are down. */
export async function providerQueues(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  project: Project,
  lanes: readonly Lane[],
): Promise<readonly ProviderQueue[]> {
  const now = clock();
  const queue = (await store.outboxCare.queue(project.id, now)).filter(({ lane }) => lanes.includes(lane));
  const down = await store.breakers.providersDown(project.id, now);
  const known = knownProviders(project).filter(({ lane }) => lanes.includes(lane));
  const isOf =
    ({ lane, names }: Known) =>
    (one: QueuedMessages): boolean =>
      one.lane === lane && names.includes(one.provider);
  const gone = queue.filter((one) => !known.some((provider) => isOf(provider)(one)));
  const listed = known.map((provider): ProviderQueue => {
    const { lane, id, url, names } = provider;
    const states = names.flatMap(
      (name) => down.get(routeOf({ kind: lane, project: project.id, providerId: name })) ?? [],
    );
    return { ...summed(queue.filter(isOf(provider))), lane, provider: id, url, down: states[0] ?? null };
  });
  return [
    ...listed.filter((one) => one.lane !== 'hook' || one.waiting > 0 || one.down !== null),
    ...gone.map(({ provider, ...one }) => ({ ...one, provider: provider ?? '', url: null, down: null })),
  ];
}

function knownProviders({ mail, sms, directories = [], webhooks, streams = [] }: Project): readonly Known[] {
  const firstIsDefault = (lane: Lane) => (one: { readonly id: string; readonly url: string }, i: number) => ({
    lane,
    id: one.id,
    url: one.url,
    names: i === 0 ? [one.id, null] : [one.id],
  });
  const named = (lane: Lane, id: string, url: string): Known => ({ lane, id, url, names: [id] });
  return [
    ...mail.map(firstIsDefault('email')),
    ...sms.map(firstIsDefault('phone')),
    ...directories.map(({ id, url }) => named('directory', id, url)),
    ...webhooks.map(({ url }, i) => named('hook', String(i), url)),
    ...streams.map((stream) => named('hook', receiverOf(stream), stream.endpoint)),
  ];
}

function summed(
  parts: readonly QueuedMessages[],
): Pick<ProviderQueue, 'waiting' | 'due' | 'retrying' | 'reason' | 'oldestAt'> {
  const sum = (of: 'waiting' | 'due' | 'retrying'): number => parts.reduce((total, part) => total + part[of], 0);
  const oldest = parts.map(({ oldestAt }) => oldestAt);
  return {
    waiting: sum('waiting'),
    due: sum('due'),
    retrying: sum('retrying'),
    reason: parts.find(({ reason }) => reason !== null)?.reason ?? null,
    oldestAt: oldest.length === 0 ? null : Math.min(...oldest),
  };
}
