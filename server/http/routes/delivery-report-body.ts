// Owns the schemas of the bodies of providers' reports. Not what a report means: handlers/delivery-report-meaning.ts.
import { z } from 'zod';
import { MESSAGE_ID } from '../../core/delivery-report.ts';
import { REPORT_TYPES, type DeliveryReportBody } from '../../../shared/wire/delivery-reports.ts';

const own = z
  .strictObject({
    type: z.enum(REPORT_TYPES),
    timestamp: z.iso.datetime({ offset: true }).exactOptional(),
    data: z.strictObject({
      message: z.string().regex(MESSAGE_ID, 'must be the id of a message: msg_…'),
      status: z
        .string()
        .regex(/^[245]\.\d{1,3}\.\d{1,3}$/, 'must be a code of RFC 3463, such as 5.1.1')
        .exactOptional(),
      permanent: z.boolean().exactOptional(),
    }),
  })
  .refine(
    ({ type, data: { status, permanent } }) =>
      type === 'message.bounced'
        ? (status === undefined) !== (permanent === undefined)
        : status === undefined && permanent === undefined,
    'message.bounced needs status or permanent, and no other type has them',
  ) satisfies z.ZodType<DeliveryReportBody>;

const kind = z.enum(['Bounce', 'Complaint', 'Delivery', 'DeliveryDelay', 'Reject', 'Send', 'Open', 'Click']);

/** As Amazon SES writes it. Only what is read here has a schema. */
const ses = z
  .looseObject({
    notificationType: kind.exactOptional(),
    eventType: kind.exactOptional(),
    mail: z.looseObject({
      headers: z
        .array(z.looseObject({ name: z.string().max(200), value: z.string().max(5000) }))
        .max(200)
        .exactOptional(),
      commonHeaders: z.looseObject({ messageId: z.string().max(1000).exactOptional() }).exactOptional(),
    }),
    bounce: z
      .looseObject({ bounceType: z.string().max(50), bounceSubType: z.string().max(50).exactOptional() })
      .exactOptional(),
    complaint: z.looseObject({ complaintFeedbackType: z.string().max(50).nullable().exactOptional() }).exactOptional(),
  })
  .refine(
    ({ notificationType, eventType }) => (notificationType ?? eventType) !== undefined,
    'needs notificationType or eventType',
  );

/** The body of Amazon SES. */
export type SesReport = z.output<typeof ses>;

/** `POST /v1/delivery-reports`. */
export const deliveryReportBody = z.union([own, ses]);

/** The fields of Twilio's callback that are read. It has more. */
export const twilioFields = z.looseObject({
  MessageSid: z.string(),
  MessageStatus: z.string(),
  ErrorCode: z.string().exactOptional(),
});
