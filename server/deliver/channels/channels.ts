// Owns the open channels: one for each project and provider, opened when it is first needed. Not what is sent through them.
import type { Lane } from '../../core/effects.ts';
import type { Channel } from '../../ports/delivery.ts';
import type { Log } from '../../ports/log.ts';
import type { CallMetrics } from '../../ports/metrics.ts';
import type { Project } from '../../ports/project.ts';
import type { Clock } from '../../ports/result.ts';
import type { Tracing } from '../../ports/tracing.ts';
import { createDirectoryChannel } from './directory/channel.ts';
import { createFailover } from './failover.ts';
import { mailFallback, smsFallback } from './fallback-provider.ts';
import { receiverIn, type Configured } from './receivers.ts';
import { createSms } from './sms/sms.ts';
import { tracedChannel } from './traced-channel.ts';
import { createSmtp } from './smtp/smtp.ts';

/** All channels of the server. */
export interface Channels {
  /**
   * Returns the channel to the project's provider with this id, or to the project's first provider when the id is null;
   * undefined when the project has no such provider. Ids of webhooks and streams: receivers.ts.
   * @throws when the provider cannot be created
   */
  of(project: Project, lane: Lane, providerId: string | null): Channel | undefined;
  close(): Promise<void>;
}

/** What the channels need. */
export interface ChannelsParts {
  readonly clock: Clock;
  readonly log: Log;
  /** PEM of a private authority for SMTP servers, SMS providers and webhooks, instead of the public ones. */
  readonly ca?: string;
  /** Without a slash at its end. */
  readonly publicUrl?: string;
  /** Private address ranges in which SMS providers and webhooks may be, such as `10.1.0.0/16`. */
  readonly outboundAllow?: readonly string[];
  readonly tracing?: Tracing | undefined;
  /** Counts the requests to directories. */
  readonly metrics?: CallMetrics | undefined;
}

/** Opens no channel yet. */
export function createChannels(parts: ChannelsParts): Channels {
  const channels = new Map<string, Channel>();
  return {
    of(project, lane, providerId) {
      const configured = configuredIn(project, lane, providerId, parts);
      if (configured === undefined) return undefined;
      const key = JSON.stringify([project.id, lane, configured.id]);
      const channel = channels.get(key) ?? opened(configured, { project: project.id, kind: lane }, parts);
      channels.set(key, channel);
      return channel;
    },
    async close() {
      await Promise.all([...channels.values()].map((channel) => channel.close()));
      channels.clear();
    },
  };
}

function opened(
  { id, url, open, fallback }: Configured,
  of: { readonly project: string; readonly kind: Lane },
  { clock, log, tracing }: ChannelsParts,
): Channel {
  const first = tracedChannel(open(), url, tracing);
  if (fallback === undefined) return first;
  const second = tracedChannel(fallback.open(), fallback.url, tracing);
  return createFailover(first, second, { clock, log, described: { ...of, provider: id } });
}

function configuredIn(
  project: Project,
  lane: Lane,
  providerId: string | null,
  { clock, log, ca, publicUrl, outboundAllow: allow = [], tracing, metrics }: ChannelsParts,
): Configured | undefined {
  const trust = ca === undefined ? {} : { ca };
  switch (lane) {
    case 'email': {
      const provider = findProvider(project.mail, providerId);
      return provider && withFallback(provider, mailFallback, (one) => createSmtp(one, { log, ...trust }));
    }
    case 'phone': {
      const provider = findProvider(project.sms, providerId);
      return (
        provider && withFallback(provider, smsFallback, (one) => createSms(one, { clock, publicUrl, allow, ...trust }))
      );
    }
    case 'directory': {
      const directory = (project.directories ?? []).find(({ id }) => id === providerId);
      const options = { clock, allow, observer: { tracing, metrics }, ...trust };
      return (
        directory && { id: directory.id, url: directory.url, open: () => createDirectoryChannel(directory, options) }
      );
    }
    case 'hook':
      return receiverIn(project, providerId ?? '0', { clock, allow, ...trust });
  }
}

function findProvider<P extends { readonly id: string }>(providers: readonly P[], id: string | null): P | undefined {
  return id === null ? providers[0] : providers.find((provider) => provider.id === id);
}

function withFallback<P extends { readonly id: string; readonly url: string }>(
  provider: P,
  fallbackOf: (provider: P) => P | null,
  open: (provider: P) => Channel,
): Configured {
  const fallback = fallbackOf(provider);
  return {
    id: provider.id,
    url: provider.url,
    open: () => open(provider),
    ...(fallback === null ? {} : { fallback: { url: fallback.url, open: () => open(fallback) } }),
  };
}
