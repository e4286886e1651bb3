// Owns one open channel per project and provider, made when first needed. Not what goes through them.
import type { Log } from '../../ports/log.ts';
import type { Lane } from '../../core/effects.ts';
import { createSms } from './sms.ts';
import { createSmtp } from './smtp.ts';
import type { Project } from '../../ports/project.ts';
import type { Channel } from '../../ports/delivery.ts';
import type { Clock } from '../../ports/result.ts';
import { createWebhook } from './webhook.ts';

export interface Channels {
  /**
   * The project's provider of that id, its first when null; undefined when there is none. A webhook's id is its place
   * among the project's.
   */
  of(project: Project, lane: Lane, providerId: string | null): Channel | undefined;
  close(): Promise<void>;
}

export interface ChannelsParts {
  readonly clock: Clock;
  readonly log: Log;
  /** PEM of a private authority for SMTP servers, SMS providers and webhooks, instead of the public ones. */
  readonly ca?: string;
  /** Private ranges that SMS providers and webhooks may lie in: `10.1.0.0/16`. */
  readonly outboundAllow?: readonly string[];
}

export function createChannels({ clock, log, ca, outboundAllow = [] }: ChannelsParts): Channels {
  const open = new Map<string, Channel>();
  const trust = ca === undefined ? {} : { ca };
  const make = (project: Project, lane: Lane, providerId: string | null): [string, () => Channel] | undefined => {
    switch (lane) {
      case 'email': {
        const provider = providerId === null ? project.mail[0] : project.mail.find((p) => p.id === providerId);
        return provider && [provider.id, () => createSmtp(provider, { log, ...trust })];
      }
      case 'phone': {
        const provider = providerId === null ? project.sms[0] : project.sms.find((p) => p.id === providerId);
        return provider && [provider.id, () => createSms(provider, { clock, allow: outboundAllow, ...trust })];
      }
      case 'hook': {
        const place = providerId ?? '0';
        const webhook = /^\d{1,4}$/.test(place) ? project.webhooks[Number(place)] : undefined;
        return webhook && [place, () => createWebhook(webhook, { clock, allow: outboundAllow, ...trust })];
      }
    }
  };
  return {
    of(project, lane, providerId) {
      const made = make(project, lane, providerId);
      if (made === undefined) return undefined;
      const key = JSON.stringify([project.id, lane, made[0]]);
      const channel = open.get(key) ?? made[1]();
      open.set(key, channel);
      return channel;
    },
    async close() {
      await Promise.all([...open.values()].map((channel) => channel.close()));
      open.clear();
    },
  };
}
