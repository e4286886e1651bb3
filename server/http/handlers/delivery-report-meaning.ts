// Owns what the report of each provider means for a message of ours. Not who signed it (delivery-reports.ts), nor what it does:
// service/delivery-reports.ts.
import type { DeliveryReportBody } from '../../../shared/wire/delivery-reports.ts';
import { meaningOfStatus, messageIn, type DeliveryReport, type StatusMeaning } from '../../core/delivery-report.ts';
import type { SesReport } from '../routes/delivery-report-body.ts';

const PASSING: StatusMeaning = { fate: 'passing', ofAddress: false };
const COMPLAINED: StatusMeaning = { fate: 'complained', ofAddress: false };

/** Whether a body has the form of Amazon SES. Our own form has no `mail`. */
export function isSes(body: DeliveryReportBody | SesReport): body is SesReport {
  return 'mail' in body;
}

/** Returns the report of our own form. */
export function ownReport({ type, data: { message, status, permanent } }: DeliveryReportBody): DeliveryReport {
  switch (type) {
    case 'message.delivered':
      return { message, ...PASSING, ref: null };
    case 'message.complained':
      return { message, ...COMPLAINED, ref: null };
    case 'message.bounced': {
      const bySwitch: StatusMeaning = permanent === true ? { fate: 'failed', ofAddress: true } : PASSING;
      return { message, ...(status === undefined ? bySwitch : meaningOfStatus(status)), ref: null };
    }
  }
}

/** Subtypes of permanent bounces at Amazon SES that are about the address; the others are about the content or the sender. */
const SES_OF_ADDRESS: readonly string[] = ['General', 'NoEmail', 'Suppressed', 'OnAccountSuppressionList'];

/** Returns the report of Amazon SES; null when it does not name our message, as without "include original headers". */
export function sesReport({ notificationType, eventType, mail, bounce, complaint }: SesReport): DeliveryReport | null {
  const headers = new Map((mail.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]));
  const common = mail.commonHeaders?.messageId;
  const message = messageIn(headers) ?? (common === undefined ? null : messageIn(new Map([['message-id', common]])));
  if (message === null) return null;
  switch (notificationType ?? eventType) {
    case 'Bounce': {
      const ofAddress = SES_OF_ADDRESS.includes(bounce?.bounceSubType ?? '');
      const meaning: StatusMeaning = bounce?.bounceType === 'Permanent' ? { fate: 'failed', ofAddress } : PASSING;
      return { message, ...meaning, ref: null };
    }
    case 'Complaint':
      return { message, ...(complaint?.complaintFeedbackType === 'not-spam' ? PASSING : COMPLAINED), ref: null };
    default:
      return { message, ...PASSING, ref: null };
  }
}

/** Errors of Twilio that are about the number: blocked for all SMS, unknown, a landline. A phone that is switched off is not. */
const TWILIO_OF_ADDRESS: readonly string[] = ['30004', '30005', '30006'];
/** The recipient has answered STOP. */
const TWILIO_STOPPED = '21610';

/** Returns the report of Twilio's status callback. `fields`: of its form. */
export function twilioReport(message: string, fields: ReadonlyMap<string, string>): DeliveryReport {
  const status = fields.get('MessageStatus') ?? '';
  const error = fields.get('ErrorCode') ?? '';
  const ref = fields.get('MessageSid') ?? null;
  if (status !== 'failed' && status !== 'undelivered') return { message, ...PASSING, ref };
  return { message, fate: 'failed', ofAddress: [...TWILIO_OF_ADDRESS, TWILIO_STOPPED].includes(error), ref };
}
