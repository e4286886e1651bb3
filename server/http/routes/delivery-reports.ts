// Owns the routes to which providers report what became of messages. Not what a report does: service/delivery-reports.ts.
import { appliedReport } from './answers/delivery-reports.ts';
import { deliveryReportBody, twilioFields } from './delivery-report-body.ts';
import { json, type Route } from './route.ts';

const applied = { 200: json('Whether it changed anything', appliedReport) };

export const DELIVERY_REPORTS = {
  deliveryReport: {
    method: 'POST',
    path: '/v1/delivery-reports',
    priority: 'list',
    what: 'What became of a message, in our form or that of Amazon SES; signed as Standard Webhooks (REPORTS_SECRET)',
    // The signature is the credential.
    caller: 'anyone',
    body: deliveryReportBody,
    bodyMax: 64 * 1024,
    answers: applied,
    problems: ['token-invalid', 'not-found'],
  },
  mailReport: {
    method: 'POST',
    path: '/v1/delivery-reports/mail',
    priority: 'list',
    what: 'The mail of a mail server about a mail that came back (RFC 3464) or was not wanted (RFC 5965), as it is; signed in the same way',
    caller: 'anyone',
    octets: 'message/rfc822',
    bodyMax: 256 * 1024,
    answers: applied,
    problems: ['token-invalid', 'not-found', 'unsupported-media'],
  },
  twilioReport: {
    method: 'POST',
    path: '/v1/delivery-reports/twilio',
    priority: 'list',
    what: 'The status callback of Twilio, signed by the token of the account (SMS_REPORTS)',
    caller: 'anyone',
    query: { message: { type: 'string', required: true } },
    form: twilioFields,
    answers: applied,
    problems: ['token-invalid', 'not-found', 'unsupported-media'],
  },
} as const satisfies Record<string, Route>;
