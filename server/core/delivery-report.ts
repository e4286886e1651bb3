// Owns what a report of a provider about a message means: whether the message arrived, and whether its address gets no more. Not how
// a report is read (parse/, http/), nor what is stored of it: service/delivery-reports.ts.
import type { Kind, PhoneChannel } from '../../shared/contact.ts';
import { DAY } from '../../shared/duration.ts';

/**
 * What became of a message. `failed`: it did not arrive, and it is not tried again. `complained`: it arrived, and its recipient has
 * reported it as unwanted. `passing`: it arrived, or it is still tried.
 */
export type ReportedFate = 'failed' | 'complained' | 'passing';

/** What a provider tells about one message of ours. */
export interface DeliveryReport {
  /** `msg_…` */
  readonly message: string;
  readonly fate: ReportedFate;
  /** With `failed`: whether every other message to the address would fail too. */
  readonly ofAddress: boolean;
  /** The provider's own id of the message; null = the report has none. */
  readonly ref: string | null;
}

/** What gets no more messages: a landline takes no SMS, but it takes calls. */
export type SuppressedChannel = 'email' | PhoneChannel;

/** The kind of the addresses that a channel reaches. */
export function kindOfChannel(channel: SuppressedChannel): Kind {
  return channel === 'email' ? 'email' : 'phone';
}

/** Why no message goes to an address. */
export type SuppressionCause = 'bounced' | 'complained';

/** How long no message goes to such an address, ms. SES kept addresses on its list for as long: a mailbox that was full or closed by mistake works again. */
export const SUPPRESSED_FOR = 14 * DAY;

/** How long after it was sent a message may be reported, ms. Servers give up after five days at most (RFC 5321 §4.5.4.1). */
export const REPORTABLE_FOR = 7 * DAY;

/** The ids of messages, for readers of reports. */
export const MESSAGE_ID = /^msg_[\w-]{16,64}$/;

/** What a code of RFC 3463 tells of a message that was not delivered. */
export type StatusMeaning = Pick<DeliveryReport, 'fate' | 'ofAddress'>;

/**
 * Codes that say that the recipient's address takes no mail (RFC 3463, and the registry of IANA for x.1.10): the mailbox or its domain is
 * not there, is written wrongly, has moved, takes no mail at all, or is closed.
 */
const OF_ADDRESS: readonly string[] = ['1.1', '1.2', '1.3', '1.6', '1.10', '2.0', '2.1'];

/**
 * Reads a code such as `5.1.1`. Only class 5 is for good. Every other code of it fails the message alone: one about the sender, the
 * network, a loop or a full mailbox, one that gives up after a time, and 5.0.0, which names no reason.
 */
export function meaningOfStatus(status: string): StatusMeaning {
  const [, kind, detail = ''] = /^([245])\.(\d{1,3}\.\d{1,3})(?:\s|$)/.exec(status.trim()) ?? [];
  if (kind !== '5') return { fate: 'passing', ofAddress: false };
  return { fate: 'failed', ofAddress: OF_ADDRESS.includes(detail) };
}

/** Returns our id of a message, from the headers of a mail of ours by their names in lower case; null when they name none. */
export function messageIn(headers: Pick<ReadonlyMap<string, string>, 'get'>): string | null {
  // A service that sends for us may have written a Message-ID of its own.
  const ids = [headers.get('x-entity-ref-id'), /^<([^@>]+)@/.exec(headers.get('message-id') ?? '')?.[1]];
  return ids.find((id) => id !== undefined && MESSAGE_ID.test(id)) ?? null;
}

/** Returns why no more messages go to the address of a report; null when they still do. */
export function causeOf({ fate, ofAddress }: StatusMeaning): SuppressionCause | null {
  switch (fate) {
    case 'failed':
      return ofAddress ? 'bounced' : null;
    case 'complained':
      return 'complained';
    case 'passing':
      return null;
  }
}
