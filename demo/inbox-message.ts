// Owns the types of the demo's inbox: messages, faults, options. Not how messages arrive: inbox-mail.ts, inbox-sms.ts.

/** A mailbox or a phone. */
export type InboxChannel = 'email' | 'sms';

/**
 * What the next sender meets. `refuse`: not now (421, 500). `reject`: never (550, 400 with Twilio's 21211). `hang`: no
 * answer. `slow`: an answer after `slowMs`. `drop-after-data`: the message is accepted, but its answer is lost.
 */
export const FAULT_MODES = ['ok', 'refuse', 'hang', 'reject', 'slow', 'drop-after-data'] as const;

/** `limit`: 429 with Retry-After. `page`: 200 with HTML. `failed`: 201 with the status "failed". */
export const SMS_FAULT_MODES = [...FAULT_MODES, 'limit', 'page', 'failed'] as const;

/** A fault of either channel. */
export type FaultMode = (typeof SMS_FAULT_MODES)[number];

/** A message that arrived. A mail to several recipients is one message for each. */
export interface InboxMessage {
  readonly id: string;
  readonly channel: InboxChannel;
  /** The recipient of the envelope. */
  readonly to: string;
  readonly from: string;
  /** How it reached the phone; undefined: as an SMS. */
  readonly phoneChannel?: 'whatsapp' | 'voice';
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** RFC 3339. */
  readonly at: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes on the wire, as UTF-8. */
  readonly raw: string;
  /** All recipients of the envelope, and whether the message came over TLS. */
  readonly envelope: { readonly from: string; readonly to: readonly string[]; readonly secure: boolean };
}

/** How the servers of the inbox are set up; everything has a default. */
export interface InboxOptions {
  readonly mailPort?: number;
  readonly smsPort?: number;
  /** PEM; without it the SMTP server speaks no TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** The credentials of SMTP AUTH; without them a sender need not sign in. */
  readonly login?: { readonly user: string; readonly pass: string };
  /** How long `slow` takes, ms. */
  readonly slowMs?: number;
  /** The Retry-After of `limit`, seconds. */
  readonly retryAfter?: number;
  /** Judges the age of a signed request; epoch ms. */
  readonly clock?: () => number;
}

/** The default of `slowMs`. */
export const SLOW_MS = 3000;

/** What a server uses of the inbox. */
export interface Arrivals {
  readonly options: InboxOptions;
  /** The fault for the next sender; counts an attempt. */
  mode(): FaultMode;
  /** Keeps a message, and tells the listeners. */
  take(message: Omit<InboxMessage, 'id' | 'at'>): void;
}
