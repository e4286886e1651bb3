// Owns what an inbox of the demo holds, and the faults that it can be told to show. Not how messages arrive: inbox-mail.ts, inbox-sms.ts.
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
