// Owns which reports are believed, and in which forms they come.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { createTwilioCallbacks } from '../../../server/tokens/twilio-callbacks.ts';
import { PUBLIC_URL } from '../../kit/app.ts';
import { MINUTE } from '../../kit/clock.ts';
import { sql } from '../../kit/sql.ts';
import { answerOf, begun, bounced, cameTo, feedback, notification, OTHER, startReports } from './kit.ts';

const GONE = 'gone@away.example';

test('a report that is not signed, by another secret, or too old has no effect (R-160)', async (t) => {
  const { app, report, mail } = await startReports(t);
  const { message, delivery } = await begun(app, GONE);
  for (const how of [
    { secret: OTHER },
    { signedAt: app.clock() - 6 * MINUTE },
    { signedAt: app.clock() + 6 * MINUTE },
  ]) {
    assert.deepEqual([(await report(bounced(message), how)).body.code], ['token-invalid']);
    assert.deepEqual([(await mail(notification(message), how)).body.code], ['token-invalid']);
  }
  const unsigned = await app.app.request(`${PUBLIC_URL}/v1/delivery-reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(bounced(message)),
  });
  assert.equal(unsigned.status, 401);
  assert.equal(await delivery(), 'sent');
});

test('a message that does not exist and one that was reported before get the same answer (R-164)', async (t) => {
  const { app, report } = await startReports(t);
  const { message } = await begun(app, GONE);
  await report(bounced(message));
  const known = await report(bounced(message));
  const unknown = await report(bounced('msg_AAAAAAAAAAAAAAAAAAAAAA'));
  assert.deepEqual(unknown, known);
});

test('without a secret there are no such routes', async (t) => {
  const { app, report, mail } = await startReports(t, { project: { reports: null } });
  const { message } = await begun(app, GONE);
  assert.equal((await report(bounced(message))).status, 404);
  assert.equal((await mail(notification(message))).status, 404);
  const twilio = await app.app.request(`${PUBLIC_URL}/v1/delivery-reports/twilio?message=${message}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'MessageStatus=failed',
  });
  assert.equal(twilio.status, 404);
});

test('a body that says nothing clear is refused', async (t) => {
  const { report, mail } = await startReports(t);
  for (const body of [
    { type: 'message.bounced', data: { message: 'msg_AAAAAAAAAAAAAAAAAAAAAA' } },
    { type: 'message.bounced', data: { message: 'msg_AAAAAAAAAAAAAAAAAAAAAA', status: '5.1.1', permanent: true } },
    { type: 'message.lost', data: { message: 'msg_AAAAAAAAAAAAAAAAAAAAAA' } },
    { type: 'message.complained', data: { message: 'ann@old.example' } },
    { notificationType: 'Bounce', mail: { messageId: '0102018' }, bounce: { bounceType: 'Permanent' } },
    [],
  ])
    assert.deepEqual([(await report(body)).body.code], ['body-invalid'], JSON.stringify(body));
  for (const text of ['', 'Subject: hello\n\nhello', notification('nothing'), 'Content-Type: multipart/report\n\n--\n'])
    assert.deepEqual([(await mail(text)).body.code], ['body-invalid']);
  assert.equal((await mail('x'.repeat(256 * 1024 + 1))).status, 413);
  assert.equal((await mail(notification('msg_AAAAAAAAAAAAAAAAAAAAAA'), { type: 'text/plain' })).status, 415);
});

for (const by of ['header', 'envelope', 'entity'] as const)
  test(`a notification of a mail server is matched by its ${by}`, async (t) => {
    const { app, mail } = await startReports(t);
    const { message, delivery } = await begun(app, GONE);
    assert.deepEqual((await mail(notification(message, { by }))).body, { applied: true });
    assert.equal(await delivery(), 'failed');
    assert.equal((await sql(app.databaseUrl, 'select * from suppressions')).length, 1);
  });

test('only a notification of a failure counts, and one that gives up after days stops no later message', async (t) => {
  const { app, mail } = await startReports(t);
  const { message, delivery } = await begun(app, GONE);
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded'])
    assert.deepEqual((await mail(notification(message, { action, status: '5.1.1' }))).body, { applied: false });
  assert.equal(await delivery(), 'sent');
  assert.deepEqual((await mail(notification(message, { status: '4.4.7 (expired)' }))).body, { applied: true });
  assert.equal(await delivery(), 'failed');
  assert.deepEqual(await sql(app.databaseUrl, 'select * from suppressions'), []);
});

test('a notification with octets that are no UTF-8 is read', async (t) => {
  const { app, mail } = await startReports(t);
  const { message } = await begun(app, GONE);
  const text = Buffer.from(notification(message).replace('user unknown', 'Empfänger unbekannt'), 'latin1');
  assert.deepEqual((await mail(text)).body, { applied: true });
});

test('a forged notification cannot name another address than that of its message (R-162)', async (t) => {
  const { app, mail } = await startReports(t);
  const own = await begun(app, 'mallory@evil.example', 'mallory');
  const forged = notification(own.message).replaceAll('gone@away.example', 'ann@old.example');
  assert.deepEqual((await mail(forged)).body, { applied: true });
  const rows = await sql<{ key: string }>(app.databaseUrl, 'select key from suppressions');
  assert.deepEqual(rows, [{ key: 'mallory@evil.example' }]);
});

test('a complaint by mail counts, and "not spam" does not', async (t) => {
  const { app, mail } = await startReports(t);
  const { message } = await begun(app, GONE);
  assert.deepEqual((await mail(feedback(message, 'not-spam'))).body, { applied: false });
  assert.deepEqual((await mail(feedback(message))).body, { applied: true });
  await begun(app, GONE, 'ben');
  assert.equal(cameTo(app, GONE), 1);
});

test('reports of Amazon SES count, by the headers of the mail that it was given', async (t) => {
  const { app, report } = await startReports(t);
  const { message, delivery } = await begun(app, GONE);
  const mail = {
    timestamp: '2026-11-20T10:00:00.000Z',
    messageId: '0102018a-000000',
    source: 'no-reply@example.com',
    destination: [GONE],
    headers: [
      { name: 'Message-ID', value: `<${message}@example.com>` },
      { name: 'From', value: 'Example <no-reply@example.com>' },
    ],
    commonHeaders: { messageId: `<${message}@example.com>`, subject: 'Your code' },
  };
  const bounce = (bounceType: string, bounceSubType: string) => ({
    notificationType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: GONE, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1' }],
      timestamp: '2026-11-20T10:00:01.000Z',
      feedbackId: '0102018a-1',
    },
    mail,
  });
  assert.deepEqual((await report(bounce('Transient', 'MailboxFull'))).body, { applied: false });
  assert.deepEqual((await report({ eventType: 'Delivery', mail, delivery: {} })).body, { applied: false });
  const { headers: _, ...common } = mail;
  assert.deepEqual((await report({ ...bounce('Permanent', 'General'), mail: common })).body, { applied: true });
  assert.equal(await delivery(), 'failed');
  const second = await begun(app, 'two@away.example');
  const complaint = { ...mail, headers: [{ name: 'X-Entity-Ref-ID', value: second.message }] };
  assert.deepEqual(
    (await report({ notificationType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' }, mail: complaint }))
      .body,
    { applied: true },
  );
});

test('the signature of Twilio is that of its documentation', () => {
  const callbacks = createTwilioCallbacks([
    {
      id: 'shop',
      sms: [{ id: 'sms', url: 'twilio://AC1:12345@api.twilio.com', from: '+1', secret: null, reports: 'on' }],
    },
  ]);
  const fields = Object.entries({
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  });
  const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  assert.deepEqual(callbacks.projectsOf({ url, fields, signature }), ['shop']);
  assert.deepEqual(callbacks.projectsOf({ url: url.replace('=2', '=3'), fields, signature }), []);
  assert.deepEqual(callbacks.projectsOf({ url, fields: fields.slice(1), signature }), []);
  assert.deepEqual(callbacks.projectsOf({ url, fields, signature: '' }), []);
});

test('an SMS asks Twilio for a callback, and its failure counts for the SMS that it names', async (t) => {
  const { app, post } = await startTwilio(t);
  const number = '+358401234567';
  const { message, delivery } = await begun(app, number);
  const sms = app.inbox.messages(number)[0];
  const callback = new URLSearchParams(sms?.raw).get('StatusCallback');
  assert.equal(callback, `${PUBLIC_URL}/v1/delivery-reports/twilio?message=${message}`);
  const [{ provider_ref: sid }] = (await sql<{ provider_ref: string }>(
    app.databaseUrl,
    `select provider_ref from outbox where id = '${message}'`,
  )) as [{ provider_ref: string }];
  const failed = { MessageSid: sid, MessageStatus: 'undelivered', ErrorCode: '30005', To: number };
  assert.equal((await post(message, failed, { token: 'wrong' })).status, 401);
  assert.equal((await post(message, failed, { host: 'https://evil.example' })).status, 401);
  assert.deepEqual((await post(message, { ...failed, MessageStatus: 'delivered' })).body, { applied: false });
  assert.deepEqual((await post(message, { ...failed, MessageSid: 'SM0' })).body, { applied: false });
  assert.equal(await delivery(), 'sent');
  assert.deepEqual((await post(message, failed)).body, { applied: true });
  assert.deepEqual((await post(message, failed)).body, { applied: false }, 'the same for ever');
  assert.equal(await delivery(), 'failed');
  await begun(app, number, 'ben');
  assert.equal(cameTo(app, number), 1);
});

test('a phone that is switched off loses its SMS alone', async (t) => {
  const { app, post } = await startTwilio(t);
  const number = '+358401234567';
  const { message } = await begun(app, number);
  assert.deepEqual((await post(message, { MessageStatus: 'undelivered', ErrorCode: '30003' })).body, { applied: true });
  await begun(app, number, 'ben');
  assert.equal(cameTo(app, number), 2);
});

async function startTwilio(t: Parameters<typeof startReports>[0]) {
  const { app } = await startReports(t, {
    providers: ({ smsUrl }) => ({
      sms: [{ id: 'sms', url: smsUrl, from: '+358405550100', secret: null, reports: 'on' }],
    }),
  });
  const token = decodeURIComponent(new URL(app.inbox.smsUrl).password);
  const post = async (
    message: string,
    fields: Record<string, string>,
    how: { readonly token?: string; readonly host?: string } = {},
  ) => {
    const path = `/v1/delivery-reports/twilio?message=${message}`;
    const text = Object.keys(fields)
      .sort()
      .reduce((sum, name) => sum + name + fields[name], (how.host ?? PUBLIC_URL) + path);
    const signature = createHmac('sha1', how.token ?? token)
      .update(text)
      .digest('base64');
    return answerOf(
      await app.app.request(PUBLIC_URL + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': signature,
          ...(how.host === undefined ? {} : { 'x-forwarded-host': new URL(how.host).host }),
        },
        body: new URLSearchParams(fields).toString(),
      }),
    );
  };
  return { app, post };
}
