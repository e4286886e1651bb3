// Owns the mailbox and the phone that everything arrives in, for the demo's panel and for tests. How mail and SMS get
// here is inbox-mail.ts and inbox-sms.ts: real servers, with faults on demand.
import { startMailServer } from './inbox-mail.ts';
import { startSmsServer } from './inbox-sms.ts';

export type InboxChannel = 'email' | 'sms';

/**
 * What the next sender meets. `refuse`: not now (421, 500). `reject`: never (550, 400 with Twilio's 21211). `hang`: no
 * answer. `slow`: an answer after `slowMs`. `drop-after-data`: the message is taken, its answer is lost.
 */
export const FAULT_MODES = ['ok', 'refuse', 'hang', 'reject', 'slow', 'drop-after-data'] as const;
/** `limit`: 429 with Retry-After. `page`: 200 with HTML. `failed`: 201 that says it failed. */
export const SMS_FAULT_MODES = [...FAULT_MODES, 'limit', 'page', 'failed'] as const;
export type FaultMode = (typeof SMS_FAULT_MODES)[number];

export interface InboxMessage {
  readonly id: string;
  readonly channel: InboxChannel;
  /** Whom the envelope named: one message a recipient. */
  readonly to: string;
  readonly from: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** RFC 3339. */
  readonly at: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came over the wire. */
  readonly raw: string;
  /** Everybody the envelope named, and whether it came over TLS. */
  readonly envelope: { readonly from: string; readonly to: readonly string[]; readonly secure: boolean };
}

export interface InboxOptions {
  readonly mailPort?: number;
  readonly smsPort?: number;
  /** PEM; without it the SMTP server speaks no TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** What SMTP AUTH asks for; without it nobody has to sign in. */
  readonly login?: { readonly user: string; readonly pass: string };
  /** How long `slow` takes, ms; and the Retry-After of `limit`, s. */
  readonly slowMs?: number;
  readonly retryAfter?: number;
  /** Judges the age of a signed request. */
  readonly clock?: () => number;
}

/** What both servers need of the inbox. */
export interface Arrivals {
  readonly options: InboxOptions;
  mode(): FaultMode;
  take(message: Omit<InboxMessage, 'id' | 'at'>): void;
}

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
