// Owns the mailbox and the phone that everything arrives in, for the demo's panel and for tests. How mail and SMS get
// here is inbox-mail.ts and inbox-sms.ts: real servers, with faults on demand.
import type { InboxChannel, FaultMode, InboxMessage, InboxOptions, Arrivals } from './inbox-message.ts';
import { FAULT_MODES, SMS_FAULT_MODES } from './inbox-message.ts';
import { startMailServer } from './inbox-mail.ts';
import { startSmsServer } from './inbox-sms.ts';

export interface Inbox {
  /** For SMTP_URL, SMS_URL, and the URL and secret of the signed POST. */
  readonly smtpUrl: string;
  readonly smsUrl: string;
  readonly genericUrl: string;
  readonly genericSecret: string;
  /** Newest first. */
  messages(to?: string): readonly InboxMessage[];
  clear(): void;
  /** Holds until told otherwise. */
  faults(channel: InboxChannel, mode: FaultMode): void;
  /** The newest that fits and is there already, else the first to arrive; rejects after `ms`. */
  waitFor(wanted: string | ((message: InboxMessage) => boolean), ms?: number): Promise<InboxMessage>;
  /** Answers how to stop listening. */
  subscribe(heard: (message: InboxMessage) => void): () => void;
  /** How many times a sender reached the server and asked it to take a message, whatever came of it. */
  attempts(channel: InboxChannel): number;
  close(): Promise<void>;
}

const KEPT = 200;

export async function startInbox(options: InboxOptions = {}): Promise<Inbox> {
  const messages: InboxMessage[] = [];
  const listeners = new Set<(message: InboxMessage) => void>();
  const modes: Record<InboxChannel, FaultMode> = { email: 'ok', sms: 'ok' };
  const attempts: Record<InboxChannel, number> = { email: 0, sms: 0 };
  const waiting = new Set<() => void>();
  let count = 0;

  const arrivals = (channel: InboxChannel): Arrivals => ({
    options,
    mode() {
      attempts[channel] += 1;
      return modes[channel];
    },
    take(arrived) {
      const message = { ...arrived, id: `in-${++count}`, at: new Date().toISOString() };
      messages.unshift(message);
      messages.length = Math.min(messages.length, KEPT);
      for (const heard of listeners) heard(message);
    },
  });
  const mail = await startMailServer(arrivals('email'), () => modes.email);
  const sms = await startSmsServer(arrivals('sms'));

  const inbox: Inbox = {
    smtpUrl: mail.url,
    smsUrl: sms.url,
    genericUrl: sms.genericUrl,
    genericSecret: sms.genericSecret,
    messages: (to) => messages.filter((m) => to === undefined || m.to === to),
    clear() {
      messages.length = 0;
      attempts.email = attempts.sms = 0;
    },
    faults(channel, mode) {
      const known: readonly string[] = channel === 'email' ? FAULT_MODES : SMS_FAULT_MODES;
      if (!known.includes(mode)) throw new RangeError(`${channel} has no fault named ${mode}`);
      modes[channel] = mode;
    },
    attempts: (channel) => attempts[channel],
    waitFor(wanted, ms = 5000) {
      const fits = typeof wanted === 'string' ? (m: InboxMessage) => m.to === wanted : wanted;
      const there = messages.find(fits);
      if (there) return Promise.resolve(there);
      return new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(close);
          stop();
          settle();
        };
        const what = typeof wanted === 'string' ? ` for ${wanted}` : '';
        const close = () => end(() => reject(new Error('the inbox was closed')));
        const timer = setTimeout(() => end(() => reject(new Error(`no message${what} within ${ms} ms`))), ms);
        const stop = inbox.subscribe((m) => fits(m) && end(() => resolve(m)));
        waiting.add(close);
      });
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async close() {
      for (const end of waiting) end();
      await Promise.all([mail.close(), sms.close()]);
    },
  };
  return inbox;
}
