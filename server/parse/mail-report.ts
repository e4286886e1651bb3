// Owns how the mail of another mail server about a mail of ours is read: a delivery status notification (RFC 3464) or a complaint (RFC
// 5965). Not who may send it on to us (tokens/), nor what it does: service/delivery-reports.ts.
import { MESSAGE_ID, meaningOfStatus, messageIn, type StatusMeaning } from '../core/delivery-report.ts';
import type { ReadMailReport } from '../ports/delivery-reports.ts';
import { partsOf, readEntity, readFields, typeOf, type MimeEntity } from './mime-parts.ts';

const STATUS_TYPES: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
const FEEDBACK_TYPE = 'message/feedback-report';
/** What the third part of a report is: the mail that came back, or its headers. */
const RETURNED_TYPES: readonly string[] = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
];
/** The kinds of feedback by which a recipient says that a mail was not wanted. */
const COMPLAINTS: readonly string[] = ['abuse', 'fraud', 'opt-out', 'virus'];

/** The address in a report is not read: an attacker can write such a mail, but the id of a message is known to its recipient alone. */
export const readMailReport: ReadMailReport = (text) => {
  const mail = readEntity(text);
  if (typeOf(mail) !== 'multipart/report') return 'no-report';
  const parts = partsOf(mail);
  const status = parts.find((part) => STATUS_TYPES.includes(typeOf(part)));
  const feedback = parts.find((part) => typeOf(part) === FEEDBACK_TYPE);
  const meaning = status ? meaningOfNotification(status) : feedback ? meaningOfFeedback(feedback) : null;
  if (meaning === null) return 'no-report';
  const message = envelopeIdIn(status) ?? idInReturned(parts);
  return message === null ? 'no-message-id' : { message, ...meaning, ref: null };
};

/** Our id as the envelope had it (RFC 3461 §4.4), which a server gives back as it is. */
function envelopeIdIn(status: MimeEntity | undefined): string | null {
  const given = status && readFields(blocksOf(status.body)[0] ?? '').get('original-envelope-id');
  return given !== undefined && MESSAGE_ID.test(given) ? given : null;
}

/** Our id in the headers of the mail that came back. */
function idInReturned(parts: readonly MimeEntity[]): string | null {
  const returned = parts.find((part) => RETURNED_TYPES.includes(typeOf(part)));
  return returned === undefined ? null : messageIn(readEntity(returned.body).headers);
}

/** A mail of ours has one recipient. Where it was passed on to several, it counts as delivered once one of them has it. */
function meaningOfNotification({ body }: MimeEntity): StatusMeaning | null {
  const recipients = blocksOf(body)
    .slice(1)
    .map(readFields)
    .filter((fields) => fields.has('action'));
  const meanings = recipients.map((fields): StatusMeaning => {
    if (!/^failed\b/i.test(fields.get('action') ?? '')) return { fate: 'passing', ofAddress: false };
    // A server that gives up after days of trying says so with the code of the last try, of class 4.
    const { ofAddress } = meaningOfStatus(fields.get('status') ?? '');
    return { fate: 'failed', ofAddress };
  });
  return (
    meanings.find(({ fate }) => fate === 'passing') ??
    meanings.find(({ ofAddress }) => !ofAddress) ??
    meanings[0] ??
    null
  );
}

function meaningOfFeedback({ body }: MimeEntity): StatusMeaning {
  const kind = /^[\w-]+/.exec(readFields(body).get('feedback-type') ?? '')?.[0].toLowerCase() ?? '';
  return { fate: COMPLAINTS.includes(kind) ? 'complained' : 'passing', ofAddress: false };
}

/** The blocks of fields between empty lines: of the mail first, then of each recipient. */
function blocksOf(body: string): readonly string[] {
  return body.split(/\r?\n[ \t]*\r?\n/).filter((block) => block.trim() !== '');
}
