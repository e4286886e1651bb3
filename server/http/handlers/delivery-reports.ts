// Owns the handlers of providers' reports: who signed one, and what it is read as. Not how a signature is checked (tokens/), nor what a
// report does: service/delivery-reports.ts.
import type { AppliedReportBody } from '../../../shared/wire/delivery-reports.ts';
import { MESSAGE_ID, type DeliveryReport } from '../../core/delivery-report.ts';
import { applyDeliveryReport } from '../../service/delivery-reports.ts';
import type { AppParts, Ctx } from '../context.ts';
import { FORM_TYPE, invalid } from '../middleware/body.ts';
import { refuse } from '../problem.ts';
import { DELIVERY_REPORTS } from '../routes/delivery-reports.ts';
import type { Handlers } from '../routes/handler.ts';
import { incomingRequest } from '../caller.ts';
import { isSes, ownReport, sesReport, twilioReport } from './delivery-report-meaning.ts';

const MAIL_TYPE = /^message\/rfc822(?:\s*;|$)/i;

/** Makes the handlers. */
export function deliveryReportRoutes({
  ctx,
  publicUrl,
  reports: { signed, twilio, readMail },
}: Pick<AppParts, 'ctx' | 'publicUrl' | 'reports'>): Pick<Handlers, 'deliveryReport' | 'mailReport' | 'twilioReport'> {
  const applied = async (c: Ctx, projects: readonly string[], report: DeliveryReport): Promise<Response> => {
    const [project] = projects;
    if (project !== undefined) c.set('project', project);
    const isApplied = await applyDeliveryReport(ctx, { projects, report, request: incomingRequest(c) });
    return c.json({ applied: isApplied } satisfies AppliedReportBody);
  };
  const signerOf = (c: Ctx, body: string | Uint8Array): string | null =>
    signed.projectOf(
      {
        id: c.req.header('webhook-id'),
        timestamp: c.req.header('webhook-timestamp'),
        signature: c.req.header('webhook-signature'),
      },
      body,
    );
  return {
    async deliveryReport(c) {
      if (!signed.isOn) return refuse(c, { code: 'not-found' });
      const project = signerOf(c, await c.req.text());
      if (project === null) return refuse(c, UNSIGNED);
      const body = c.req.valid('json');
      const report = isSes(body) ? sesReport(body) : ownReport(body);
      if (report === null) return refuse(c, invalid('mail.headers', NAMELESS));
      return applied(c, [project], report);
    },
    async mailReport(c) {
      if (!signed.isOn) return refuse(c, { code: 'not-found' });
      if (!MAIL_TYPE.test(c.req.header('Content-Type') ?? '')) return refuse(c, { code: 'unsupported-media' });
      const text = await c.req.text();
      const project = signerOf(c, Buffer.from(text, 'latin1'));
      if (project === null) return refuse(c, UNSIGNED);
      const report = readMail(text);
      if (report === 'no-report')
        return refuse(c, invalid('', 'is neither a delivery status notification nor a complaint'));
      if (report === 'no-message-id') return refuse(c, invalid('', NAMELESS));
      return applied(c, [project], report);
    },
    async twilioReport(c) {
      if (!twilio.isOn) return refuse(c, { code: 'not-found' });
      if (!FORM_TYPE.test(c.req.header('Content-Type') ?? '')) return refuse(c, { code: 'unsupported-media' });
      const message = c.req.query('message') ?? '';
      // No other URL was given to Twilio, and the host of a request is never believed.
      const url = `${publicUrl}${DELIVERY_REPORTS.twilioReport.path}?message=${message}`;
      const fields = [...new URLSearchParams(await c.req.text())];
      const signature = c.req.header('X-Twilio-Signature') ?? '';
      const projects = MESSAGE_ID.test(message) ? twilio.projectsOf({ url, fields, signature }) : [];
      if (projects.length === 0) return refuse(c, { code: 'token-invalid', detail: 'needs the signature of Twilio' });
      return applied(c, projects, twilioReport(message, new Map(fields)));
    },
  };
}

const UNSIGNED = {
  code: 'token-invalid',
  detail: 'needs a signature (Standard Webhooks) of the last 5 minutes',
} as const;
const NAMELESS = 'names no message of this server: its headers have neither X-Entity-Ref-ID nor Message-ID of the mail';
