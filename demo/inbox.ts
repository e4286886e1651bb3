// Owns the mailbox and the phone that all messages arrive in, for the demo's panel and for tests. Not how messages arrive:
// inbox-mail.ts and inbox-sms.ts, which are real servers with faults on demand.
import type { Arrivals, FaultMode, InboxChannel, InboxMessage, InboxOptions } from './inbox-message.ts';
import { FAULT_MODES, SMS_FAULT_MODES } from './inbox-message.ts';
import { startMailServer } from './inbox-mail.ts';
import { startSmsServer } from './inbox-sms.ts';

/** Chooses a message: the address that it went to, or a test of the message. */
type Match = string | ((message: InboxMessage) => boolean);

/** A running inbox. */
export interface Inbox {
  /** For the server's SMTP_URL. */
  readonly smtpUrl: string;
  /** For the server's SMS_URL: Twilio's API. */
  readonly smsUrl: string;
  /** For the server's SMS_URL: a signed JSON POST, with its secret. */
  readonly genericUrl: string;
  readonly genericSecret: string;
  /** Newest first. */
  messages(to?: string): readonly InboxMessage[];
  clear(): void;
  /** The channel behaves so until the next call. Throws where the channel has no such fault. */
  setFault(channel: InboxChannel, mode: FaultMode): void;
  /** The newest message that matches and is there already, else the first to arrive; rejects after `ms`. */
  waitFor(match: Match, ms?: number): Promise<InboxMessage>;
  /** Returns a function that ends the subscription. */
  subscribe(listener: (message: InboxMessage) => void): () => void;
  /** How many times a sender asked the server to accept a message, whatever the answer was. */
  attempts(channel: InboxChannel): number;
  close(): Promise<void>;
}

/** Older messages are forgotten. */
const MESSAGES_KEPT = 200;

/** Starts an SMTP server and an SMS provider on 127.0.0.1. */
export async function startInbox(options: InboxOptions = {}): Promise<Inbox> {
  const store = new MessageStore();
  const modes: Record<InboxChannel, FaultMode> = { email: 'ok', sms: 'ok' };
  const attempts: Record<InboxChannel, number> = { email: 0, sms: 0 };
  const arrivals = (channel: InboxChannel): Arrivals => ({
    options,
    mode() {
      attempts[channel] += 1;
      return modes[channel];
    },
    take: (message) => store.add(message),
  });
  const mail = await startMailServer(arrivals('email'), () => modes.email);
  const sms = await startSmsServer(arrivals('sms'));
  return {
    smtpUrl: mail.url,
    smsUrl: sms.url,
    genericUrl: sms.genericUrl,
    genericSecret: sms.genericSecret,
    messages: (to) => store.messages.filter((message) => to === undefined || message.to === to),
    clear() {
      store.messages.length = 0;
      attempts.email = attempts.sms = 0;
    },
    setFault(channel, mode) {
      const known: readonly string[] = channel === 'email' ? FAULT_MODES : SMS_FAULT_MODES;
      if (!known.includes(mode)) throw new RangeError(`${channel} has no fault named ${mode}`);
      modes[channel] = mode;
    },
    attempts: (channel) => attempts[channel],
    waitFor: (match, ms = 60_000) => store.waitFor(match, ms),
    subscribe: (listener) => store.subscribe(listener),
    async close() {
      store.endWaits();
      await Promise.all([mail.close(), sms.close()]);
    },
  };
}

/** The messages of both channels, and those who wait for one. */
class MessageStore {
  /** Newest first. */
  readonly messages: InboxMessage[] = [];
  readonly #listeners = new Set<(message: InboxMessage) => void>();
  /** Each ends a wait with an error. */
  readonly #waits = new Set<() => void>();
  #count = 0;

  add(arrived: Omit<InboxMessage, 'id' | 'at'>): void {
    const message = { ...arrived, id: `in-${++this.#count}`, at: new Date().toISOString() };
    this.messages.unshift(message);
    this.messages.length = Math.min(this.messages.length, MESSAGES_KEPT);
    for (const listener of this.#listeners) listener(message);
  }

  subscribe(listener: (message: InboxMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  waitFor(match: Match, ms: number): Promise<InboxMessage> {
    const matches = typeof match === 'string' ? (message: InboxMessage) => message.to === match : match;
    const present = this.messages.find(matches);
    if (present) return Promise.resolve(present);
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.#waits.delete(close);
        unsubscribe();
        settle();
      };
      const what = typeof match === 'string' ? ` for ${match}` : '';
      const close = () => end(() => reject(new Error('the inbox was closed')));
      const timer = setTimeout(() => end(() => reject(new Error(`no message${what} within ${ms} ms`))), ms);
      const unsubscribe = this.subscribe((message) => matches(message) && end(() => resolve(message)));
      this.#waits.add(close);
    });
  }

  endWaits(): void {
    for (const end of this.#waits) end();
  }
}
