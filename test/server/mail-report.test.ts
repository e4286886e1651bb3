// Owns what is read of a mail that says that a mail of ours came back: of real forms, and of hostile ones. Not who sends it on:
// test/http/delivery-reports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMailReport } from '../../server/parse/mail-report.ts';
import { feedback, notification } from '../http/delivery-reports/kit.ts';

const ID = 'msg_AZpY0mXv1qS8r2dJk3LwXA';

/** As Exchange writes it: the whole mail comes back, and the boundary is quoted with other parameters around it. */
const EXCHANGE = `From: <postmaster@corp.example>
Content-Type: multipart/report; boundary="_000_9B095B5ADSN=_01DC5A"; report-type=delivery-status
X-Auto-Response-Suppress: All

--_000_9B095B5ADSN=_01DC5A
Content-Type: multipart/alternative; differences=Content-Type; boundary="_003_inner"

--_003_inner
Content-Type: text/plain; charset="us-ascii"

Delivery has failed to these recipients
--_003_inner--

--_000_9B095B5ADSN=_01DC5A
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0.corp.example

Final-recipient: RFC822;gone@corp.example
Action: failed
Status: 5.4.1
Diagnostic-code: smtp;550 5.4.1 Recipient address rejected: Access denied

--_000_9B095B5ADSN=_01DC5A
Content-Type: message/rfc822

Received: from x
Message-ID:
 <${ID}@example.com>
Subject: code

--_3D_inside
text
--_000_9B095B5ADSN=_01DC5A--
`;

test('what Exchange sends is read, with a folded Message-ID', () => {
  // 5.4.1 is about the network between the servers, whatever Exchange means by it.
  const right = { message: ID, fate: 'failed', ofAddress: false, ref: null };
  assert.deepEqual(readMailReport(EXCHANGE), right);
  assert.deepEqual(readMailReport(EXCHANGE.replaceAll('\n', '\r\n')), right);
});

test('of several recipients one who got it is enough, and one reason that is not the address', () => {
  const of = (...recipients: readonly [action: string, status: string][]) =>
    readMailReport(
      notification(ID).replace(
        /Final-Recipient[\s\S]*?Diagnostic-Code.*\r\n/,
        recipients
          .map(([action, status]) => `Final-Recipient: rfc822; a\r\nAction: ${action}\r\nStatus: ${status}\r\n`)
          .join('\r\n'),
      ),
    );
  assert.partialDeepStrictEqual(of(['failed', '5.1.1'], ['failed', '5.1.1']), { fate: 'failed', ofAddress: true });
  assert.partialDeepStrictEqual(of(['failed', '5.1.1'], ['failed', '5.2.2']), { fate: 'failed', ofAddress: false });
  assert.partialDeepStrictEqual(of(['failed', '5.1.1'], ['relayed', '2.1.9']), { fate: 'passing' });
  assert.equal(of(), 'no-report');
});

test('a report that names no message of ours, or is no report, tells nothing', () => {
  assert.equal(readMailReport(notification('0102018a-1@ses.example')), 'no-message-id');
  assert.equal(readMailReport(feedback('msg_short')), 'no-message-id');
  assert.equal(
    readMailReport('Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: text/plain\n\n--x--'),
    'no-report',
  );
});

test('no mail, however it is written, makes the reader fail', () => {
  const long = 200_000;
  const head = 'Content-Type: multipart/report; boundary=x\n\n';
  for (const text of [
    '\n'.repeat(long),
    '\r'.repeat(long),
    `${' \n'.repeat(long / 2)}:`,
    'a:b\n '.repeat(long / 5),
    `Content-Type: multipart/report${'; '.repeat(long / 2)}`,
    `Content-Type: multipart/report; boundary="${'x'.repeat(long)}`,
    head + '--x\n'.repeat(long / 4),
    `${head}--x\nContent-Type: message/delivery-status\n\n${'\n \t\n'.repeat(long / 4)}`,
    `${head}--x\nContent-Type: message/delivery-status\n\n${'Action: failed\n\n'.repeat(long / 16)}`,
    `${head}--x\nContent-Type: message/delivery-status\n\n\n__proto__: x\nAction: failed\n`,
  ])
    assert.ok(['no-report', 'no-message-id'].includes(readMailReport(text) as string));
});
