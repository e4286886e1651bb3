// Owns an app with a project that takes reports, and how reports of each kind are made and sent. Not what they do.
import { createHmac } from 'node:crypto';
import type { TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { startApp, PUBLIC_URL, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { sql } from '../../kit/sql.ts';
import { SECRET } from '../../kit/webhook.ts';

export const OTHER = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

export interface Reported {
  readonly status: number;
  readonly body: { readonly applied?: boolean; readonly code?: string };
}

export interface Sending {
  readonly secret?: string;
  /** When it was signed; default: now. */
  readonly signedAt?: number;
  readonly type?: string;
}

export async function startReports(t: TestContext, { project, ...rest }: TestAppOptions = {}) {
  const app = await startApp({ project: { reports: { secret: SECRET }, ...project }, ...rest });
  t.after(() => app.close());
  const post = async (
    path: string,
    body: Buffer,
    { secret = SECRET, signedAt = app.clock(), type = 'application/json' }: Sending,
  ): Promise<Reported> => {
    // Standard Webhooks' own package signs text; the octets of a mail are signed as they are.
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const stamp = String(Math.floor(signedAt / 1000));
    const text = body.toString('utf8');
    const signature = Buffer.from(text).equals(body)
      ? new Webhook(secret).sign('rep_1', new Date(signedAt), text)
      : `v1,${createHmac('sha256', key).update(`rep_1.${stamp}.`).update(body).digest('base64')}`;
    return answerOf(
      await app.app.request(PUBLIC_URL + path, {
        method: 'POST',
        headers: {
          'content-type': type,
          'webhook-id': 'rep_1',
          'webhook-timestamp': stamp,
          'webhook-signature': signature,
        },
        body: new Uint8Array(body),
      }),
    );
  };
  return {
    app,
    report: (body: unknown, how: Sending = {}) => post('/v1/delivery-reports', Buffer.from(JSON.stringify(body)), how),
    mail: (text: string | Buffer, how: Sending = {}) =>
      post('/v1/delivery-reports/mail', Buffer.from(text), { type: 'message/rfc822', ...how }),
  };
}

export async function answerOf(answer: Response): Promise<Reported> {
  return { status: answer.status, body: (await answer.json()) as Reported['body'] };
}

/** Begins a change and sends its code. Returns the change and the id of the message. */
export async function begun(app: TestApp, value: string, sub = 'ann') {
  const person = app.person(sub, strongSignIn());
  const change = await person.begin({ kind: value.startsWith('+') ? 'phone' : 'email', value, then: 'add' });
  const delivery = async () =>
    (await person.send<{ delivery: string }>('GET', `/v1/changes/${change.id}`)).body.delivery;
  return { person, change, delivery, message: await messageTo(app, value) };
}

/** The id of the newest message to an address, whatever became of it. */
export async function messageTo(app: TestApp, to: string): Promise<string> {
  const rows = await sql<{ id: string }>(
    app.databaseUrl,
    `select id from outbox where recipient = '${to}' order by created_at desc, id desc`,
  );
  return rows[0]?.id ?? '';
}

/** How many messages came to an address. */
export function cameTo(app: TestApp, to: string): number {
  return app.inbox.messages(to).length;
}

export const bounced = (message: string, status = '5.1.1') => ({ type: 'message.bounced', data: { message, status } });
export const complained = (message: string) => ({ type: 'message.complained', data: { message } });

/** A delivery status notification as Postfix writes it (RFC 3464). */
export function notification(message: string, { status = '5.1.1', action = 'failed', by = 'header' } = {}): string {
  return [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="6F8A02.1795687200/mx.example.net"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--6F8A02.1795687200/mx.example.net',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '<gone@away.example>: host mail.away.example said: 550 5.1.1 user unknown',
    '',
    '--6F8A02.1795687200/mx.example.net',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    ...(by === 'envelope' ? [`Original-Envelope-Id: ${message}`] : []),
    'Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; gone@away.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 user unknown',
    '',
    '--6F8A02.1795687200/mx.example.net',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Example <no-reply@example.com>',
    ...(by === 'header' ? [`Message-ID: <${message}@example.com>`] : []),
    ...(by === 'entity' ? ['Message-ID: <0102018-a@ses.example>', `X-Entity-Ref-ID: ${message}`] : []),
    'Subject: Your code',
    '',
    '--6F8A02.1795687200/mx.example.net--',
    '',
  ].join('\r\n');
}

/** A complaint of a mailbox provider (RFC 5965). */
export function feedback(message: string, type = 'abuse'): string {
  return [
    'From: <abuse@mailbox.example>',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--part',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    '',
    '--part',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: <${message}@example.com>`,
    'Subject: Your code',
    '',
    'text',
    '--part--',
  ].join('\n');
}
