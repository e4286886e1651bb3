// Owns one open channel per project and provider, made when first needed. Not what goes through them.
import type { Kind } from '../../shared/contact.ts';
import type { Channel, Clock, Log, Project } from '../ports.ts';
import { createSms } from './sms.ts';
import { createSmtp } from './smtp.ts';

export interface Channels {
  /** The project's provider of that id, its first when null; undefined when there is none. */
  of(project: Project, kind: Kind, providerId: string | null): Channel | undefined;
  close(): Promise<void>;
}

/** `ca`: PEM of a private authority for SMTP servers, instead of the public ones. */
export function createChannels(parts: { readonly clock: Clock; readonly log: Log; readonly ca?: string }): Channels {
  const { clock, log, ca } = parts;
  const open = new Map<string, Channel>();
  const make = (project: Project, kind: Kind, providerId: string | null): [string, () => Channel] | undefined => {
    switch (kind) {
      case 'email': {
        const provider = providerId === null ? project.mail[0] : project.mail.find((p) => p.id === providerId);
        return provider && [provider.id, () => createSmtp(provider, ca === undefined ? { log } : { log, ca })];
      }
      case 'phone': {
        const provider = providerId === null ? project.sms[0] : project.sms.find((p) => p.id === providerId);
        return provider && [provider.id, () => createSms(provider, { clock })];
      }
    }
  };
  return {
    of(project, kind, providerId) {
      const made = make(project, kind, providerId);
      if (made === undefined) return undefined;
      const key = JSON.stringify([project.id, kind, made[0]]);
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
