// Owns what a report of a provider about a message means: whether the message arrived, and whether its address gets no more. Not how
// a report is read (parse/, http/), nor what is stored of it: service/delivery-reports.ts.
import type { PhoneChannel } from '../../shared/contact.ts';
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
 * Reads a code such as `5.1.1`. Only class 5 is for good. It is about the address where it names a mailbox or a domain that is not
 * there (x.0, x.1, x.2.0, x.2.1, x.4); a full mailbox, a message that is too long and a refusal of the sender are not.
 */
export function meaningOfStatus(status: string): StatusMeaning {
  const [, kind, subject = '', detail = ''] = /^([245])\.(\d{1,3})\.(\d{1,3})(?:\s|$)/.exec(status.trim()) ?? [];
  if (kind !== '5') return { fate: 'passing', ofAddress: false };
  const ofAddress = ['0', '1', '4'].includes(subject) || (subject === '2' && ['0', '1'].includes(detail));
  return { fate: 'failed', ofAddress };
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
