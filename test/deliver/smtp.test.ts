import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { connect, createServer as createTlsServer } from 'node:tls';
import test, { type TestContext } from 'node:test';
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import { causeOf } from '../../server/deliver/channels/cause.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { SMTP_WAITS, type SmtpWaits } from '../../server/deliver/channels/smtp/transport.ts';
import { certificates, codeIn, linkIn } from '../kit/inbox.ts';
import { render } from '../kit/languages.ts';
import { createLines, letter, outgoing, rendered } from './letters.ts';
import type { InboxOptions } from '../../demo/inbox-message.ts';
import type { MailProvider } from '../../server/ports/project.ts';
import type { Channel } from '../../server/ports/delivery.ts';

const FROM = 'Example <no-reply@example.com>';
/** Short, so that a server that hangs is found out soon. */
const HASTY: SmtpWaits = { connection: 300, greeting: 300, socket: 300, whole: 2000 };

interface Setup {
  readonly inbox: Inbox;
  readonly smtp: Channel;
}

async function setup(
  t: TestContext,
  options: InboxOptions = {},
  more: { waits?: SmtpWaits; ca?: string; url?: (inbox: Inbox) => string } = {},
): Promise<Setup> {
  const inbox = await startInbox(options);
  const provider: MailProvider = { id: 'main', url: more.url?.(inbox) ?? inbox.smtpUrl, from: FROM };
  const smtp = createSmtp(provider, {
    log: createLines(),
    waits: more.waits ?? SMTP_WAITS,
    ...(more.ca === undefined ? {} : { ca: more.ca }),
  });
  t.after(async () => {
    await smtp.close();
    await inbox.close();
  });
  return { inbox, smtp };
}

test('a mail arrives as text and HTML, from the project, to the stored address alone (V3, R-052)', async (t) => {
  const { inbox, smtp } = await setup(t);
  const mail = render(letter('email', 'both', { outgoing: outgoing('email', { to: 'New.One@example.org' }) }));
  assert.partialDeepStrictEqual(await smtp.send(mail), { at: 'sent', ref: '<msg_1@example.com>' });
  const got = await inbox.waitFor('New.One@example.org');
  assert.deepEqual(got.envelope, { from: 'no-reply@example.com', to: ['New.One@example.org'], secure: false });
  assert.equal(got.subject, '123456 is your Example code');
  assert.equal(got.headers['message-id'], '<msg_1@example.com>');
  assert.equal(got.headers['auto-submitted'], 'auto-generated');
  assert.equal(got.headers['content-language'], 'en');
  assert.equal(got.headers['from'], 'Example <no-reply@example.com>');
  assert.equal(got.headers['to'], 'New.One@example.org');
  assert.match(got.headers['content-type'] ?? '', /^multipart\/alternative/);
  assert.equal(codeIn(got), '123456');
  assert.equal(linkIn(got), 'https://app.example.com/settings?tab=contacts&t=prf_1.abc-DEF_123');
  assert.match(got.html ?? '', /123456/);
});

test('an Arabic mail survives the wire', async (t) => {
  const { inbox, smtp } = await setup(t);
  const mail = render(letter('email', 'both', { outgoing: outgoing('email', { locale: 'ar' }) }));
  await smtp.send(mail);
  const [got] = inbox.messages();
  assert.equal(got?.subject, mail.subject);
  assert.equal(got?.text.trim(), mail.text.trim());
  assert.equal(got?.html?.trim(), mail.html?.trim());
});

test('sent twice, a mail has the same Message-ID and the same boundary of its parts (F17)', async (t) => {
  const { inbox, smtp } = await setup(t);
  await smtp.send(rendered('email'));
  await smtp.send(rendered('email'));
  assert.deepEqual(
    inbox.messages().map((m) => m.headers['message-id']),
    ['<msg_1@example.com>', '<msg_1@example.com>'],
  );
  const [first, second] = inbox.messages().map((m) => m.headers['content-type']);
  assert.match(first ?? '', /boundary=/);
  assert.equal(second, first);
});

for (const to of [
  'a@example.org,b@example.org',
  'a@example.org;b@example.org',
  'a@example.org b@example.org',
  'Ann <a@example.org>',
  '<a@example.org>',
  '"a@evil.test x"@example.org',
  'a@example.org\r\nRCPT TO:<b@example.org>',
  ' a@example.org',
  'group:a@example.org;',
  '',
])
  test(`${JSON.stringify(to)} is no address: nothing leaves`, async (t) => {
    const { inbox, smtp } = await setup(t);
    assert.partialDeepStrictEqual(await smtp.send(rendered('email', { to })), { at: 'dead', reason: 'address' });
    assert.equal(inbox.attempts('email'), 0);
  });

test('no line end in a subject adds a header (V5, R-056)', async (t) => {
  const { inbox, smtp } = await setup(t);
  await smtp.send(rendered('email', { subject: 'Hi\r\nBcc: eve@evil.test\r\n\r\nbody\0' }));
  const [got] = inbox.messages();
  assert.equal(inbox.messages().length, 1);
  assert.equal(got?.subject, 'Hi Bcc: eve@evil.test body');
  assert.equal(got?.headers['bcc'], undefined);
});

test('a mail travels over TLS, to a certificate that is verified', async (t) => {
  const { ca, tls } = certificates();
  const { inbox, smtp } = await setup(t, { tls }, { ca });
  assert.equal((await smtp.send(rendered('email'))).at, 'sent');
  assert.equal(inbox.messages()[0]?.envelope.secure, true);
});

test('a certificate of an unknown authority is not trusted (R-108, F17)', async (t) => {
  const { inbox, smtp } = await setup(t, { tls: certificates().tls });
  assert.deepEqual(await smtp.send(rendered('email')), {
    at: 'retry',
    reason: 'smtp-tls',
    after: null,
    untaken: true,
    trouble: { host: 'localhost', cause: 'the certificate is of an unknown authority' },
  });
  assert.equal(inbox.messages().length, 0);
});

test('a certificate of another host is called that, and a port without TLS (R-108)', async (t) => {
  const { ca, tls } = certificates();
  const server = createTlsServer(tls).listen(0, '127.0.0.1');
  const plain = createServer((socket) => socket.end('220 hello\r\n')).listen(0, '127.0.0.1');
  await Promise.all([server, plain].map((one) => new Promise((listening) => one.once('listening', listening))));
  t.after(() => [server, plain].forEach((one) => one.close()));
  const failing = (to: Server, servername: string) =>
    new Promise<unknown>((failed) =>
      connect({ port: (to.address() as AddressInfo).port, host: '127.0.0.1', servername, ca }).on('error', failed),
    );
  assert.deepEqual(causeOf(await failing(server, 'mail.example.com')), {
    isTls: true,
    words: 'the certificate is for another host',
  });
  assert.equal(causeOf(await failing(plain, 'localhost')).isTls, true);
});

test('a refused connection and a refused login name host and cause', async (t) => {
  const { inbox } = await setup(t, { login: { user: 'u', pass: 'p' } });
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  for (const [url, reason, trouble] of [
    [`smtp://127.0.0.1:${port}?tls=never`, 'smtp-network', { host: '127.0.0.1', cause: 'ECONNREFUSED' }],
    [
      inbox.smtpUrl.replace('u:p@', 'u:guess@'),
      'smtp-login',
      { host: '127.0.0.1', cause: 'the server refused the login (535)' },
    ],
  ] as const) {
    const smtp = createSmtp({ id: 'x', url, from: FROM }, { log: createLines() });
    t.after(() => smtp.close());
    assert.partialDeepStrictEqual(await smtp.send(rendered('email')), { at: 'retry', reason, trouble });
  }
});

for (const [from, header] of [
  ['"Acme, Inc." <no-reply@acme.example>', '"Acme, Inc." <no-reply@acme.example>'],
  ['Acme, Inc. <no-reply@acme.example>', '"Acme, Inc." <no-reply@acme.example>'],
  ['"Say \\"hi\\"" <no-reply@acme.example>', '"Say \\"hi\\"" <no-reply@acme.example>'],
  ['<no-reply@acme.example>', 'no-reply@acme.example'],
  ['no-reply@acme.example', 'no-reply@acme.example'],
] as const)
  test(`mails come from ${from}`, async (t) => {
    const inbox = await startInbox();
    const smtp = createSmtp({ id: 'x', url: inbox.smtpUrl, from }, { log: createLines() });
    t.after(async () => {
      await smtp.close();
      await inbox.close();
    });
    assert.equal((await smtp.send(rendered('email'))).at, 'sent');
    const [mail] = inbox.messages();
    assert.equal(mail?.headers['from'], header);
    assert.equal(mail?.envelope.from, 'no-reply@acme.example');
  });

test('a server without STARTTLS gets nothing: TLS is required by default (R-108, F17)', async (t) => {
  const { inbox, smtp } = await setup(t, {}, { url: ({ smtpUrl }) => smtpUrl.replace('?tls=never', '') });
  assert.partialDeepStrictEqual(await smtp.send(rendered('email')), { at: 'retry', reason: 'smtp-tls', after: null });
  assert.equal(inbox.attempts('email'), 0);
});

test('a server that asks for a login gets it; a wrong one is the operator’s to mend, not the address’s fault', async (t) => {
  const login = { user: 'bff@example.com', pass: 'p@ss:word/1' };
  const { inbox, smtp } = await setup(t, { login });
  assert.equal((await smtp.send(rendered('email'))).at, 'sent');
  const wrong = createSmtp(
    { id: 'wrong', url: inbox.smtpUrl.replace(encodeURIComponent(login.pass), 'guess'), from: FROM },
    { log: createLines() },
  );
  t.after(() => wrong.close());
  assert.partialDeepStrictEqual(await wrong.send(rendered('email')), {
    at: 'retry',
    reason: 'smtp-login',
    after: null,
  });
});

for (const [mode, expected] of [
  ['refuse', { at: 'retry', reason: 'smtp-421', after: null }],
  ['reject', { at: 'dead', reason: 'smtp-550' }],
  ['hang', { at: 'retry', reason: 'smtp-timeout', after: null }],
] as const)
  test(`a mail server that does "${mode}" is judged ${expected.at} (F17)`, async (t) => {
    const { inbox, smtp } = await setup(t, {}, { waits: HASTY });
    inbox.setFault('email', mode);
    assert.partialDeepStrictEqual(await smtp.send(rendered('email')), expected);
    assert.equal(inbox.messages().length, 0);
    inbox.setFault('email', 'ok');
    assert.equal((await smtp.send(rendered('email'))).at, 'sent');
  });

test('a fault that begins on an open connection is met there too (F17)', async (t) => {
  const { inbox, smtp } = await setup(t, {}, { waits: HASTY });
  assert.equal((await smtp.send(rendered('email'))).at, 'sent');
  inbox.setFault('email', 'refuse');
  assert.partialDeepStrictEqual(await smtp.send(rendered('email')), { at: 'retry', reason: 'smtp-451', after: null });
  inbox.setFault('email', 'hang');
  assert.equal((await smtp.send(rendered('email'))).at, 'retry');
});

test('a slow server is waited for (F17)', async (t) => {
  const { inbox, smtp } = await setup(t, { slowMs: 150 });
  inbox.setFault('email', 'slow');
  assert.equal((await smtp.send(rendered('email'))).at, 'sent');
});

test('a server that drops the line after the message is tried again later, and has one copy from this attempt (F17)', async (t) => {
  const { inbox, smtp } = await setup(t);
  inbox.setFault('email', 'drop-after-data');
  assert.equal((await smtp.send(rendered('email'))).at, 'retry');
  assert.equal(inbox.messages().length, 1);
  inbox.setFault('email', 'ok');
  assert.equal((await smtp.send(rendered('email'))).at, 'sent');
  assert.equal(new Set(inbox.messages().map((m) => m.headers['message-id'])).size, 1);
});

test('nobody at the port: tried again (F17)', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  const smtp = createSmtp({ id: 'x', url: `smtp://127.0.0.1:${port}?tls=never`, from: FROM }, { log: createLines() });
  t.after(() => smtp.close());
  assert.partialDeepStrictEqual(await smtp.send(rendered('email')), {
    at: 'retry',
    reason: 'smtp-network',
    after: null,
  });
});

test('a server that trickles its answer is cut off before the lease is over (F17)', async (t) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    const drip = setInterval(() => socket.write('2'), 20);
    socket.on('close', () => clearInterval(drip));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const waits = { connection: 600_000, greeting: 600_000, socket: 600_000, whole: 300 };
  const smtp = createSmtp(
    { id: 'x', url: `smtp://127.0.0.1:${port}?tls=never`, from: FROM },
    { log: createLines(), waits },
  );
  t.after(async () => {
    await smtp.close();
    server.close();
  });
  assert.partialDeepStrictEqual(await smtp.send(rendered('email')), {
    at: 'retry',
    reason: 'smtp-timeout',
    after: null,
  });
});

for (const [why, provider] of [
  ['tls=never beyond this machine', { url: 'smtp://mail.example.com?tls=never', from: FROM }],
  ['a URL of something else', { url: 'https://mail.example.com', from: FROM }],
  ['a sender that is no address', { url: 'smtp://mail.example.com', from: 'Example' }],
  ['a sender with two addresses', { url: 'smtp://mail.example.com', from: 'a@example.com, b@example.com' }],
] as const)
  test(`a mail provider with ${why} cannot be made`, () => {
    assert.throws(() => createSmtp({ id: 'x', ...provider }, { log: createLines() }), /mail provider x/);
  });

test('no word of the other side and no secret reaches the log or the reason', async (t) => {
  const inbox = await startInbox();
  const lines = createLines();
  const smtp = createSmtp({ id: 'main', url: inbox.smtpUrl, from: FROM }, { log: lines, waits: HASTY });
  t.after(async () => {
    await smtp.close();
    await inbox.close();
  });
  const results = [];
  for (const mode of ['refuse', 'reject', 'hang', 'drop-after-data'] as const) {
    inbox.setFault('email', mode);
    results.push(await smtp.send(render(letter('email', 'both'))));
  }
  assert.doesNotMatch(JSON.stringify([lines.lines, results]), /123456|abc-DEF|new@example|no such user|try later/);
});

test('a server that can report is given the id of the message, and asked to give back no text', async (t) => {
  const commands: string[] = [];
  const server = createServer((socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let isText = false;
    say('220 mx');
    socket.on('data', (data) => {
      const text = String(data);
      if (isText) isText = !text.endsWith('\r\n.\r\n');
      else commands.push(text.trim());
      if (text.startsWith('EHLO')) return void say('250-mx\r\n250 DSN');
      if (text.startsWith('DATA')) isText = true;
      say(isText ? '354 go on' : text.startsWith('QUIT') ? '221 bye' : '250 ok');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${port}?tls=never`;
  const smtp = createSmtp({ id: 'main', url, from: 'no-reply@example.com' }, { log: createLines() });
  t.after(async () => {
    await smtp.close();
    server.close();
  });
  const message = rendered('email', { id: 'msg_AAAAAAAAAAAAAAAAAAAAAA' });
  assert.equal((await smtp.send(message)).at, 'sent');
  assert.ok(
    commands.includes('MAIL FROM:<no-reply@example.com> RET=HDRS ENVID=msg_AAAAAAAAAAAAAAAAAAAAAA'),
    commands.join('; '),
  );
});
