// Owns how the text of a mail goes over the line. Not what the text is: mime-text.test.ts.
import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import test from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import { MailSource } from '../../server/deliver/channels/smtp/mail-source.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import type { Transport } from '../../server/deliver/channels/smtp/transport.ts';
import { createLines, rendered } from './letters.ts';

const FROM = 'Example <no-reply@example.com>';

test('a mail whose lines begin with dots arrives whole, and the next mail on the connection too', async (t) => {
  const inbox = await startInbox();
  const smtp = createSmtp({ id: 'main', url: inbox.smtpUrl, from: FROM, connections: 1 }, { log: createLines() });
  t.after(async () => {
    await smtp.close();
    await inbox.close();
  });
  const text = '.\n..\n.\r\nQUIT\n.word\n.';
  for (const id of ['msg_1', 'msg_2'])
    assert.equal((await smtp.send(rendered('email', { id, text, html: null }))).at, 'sent');
  assert.deepEqual(
    inbox.messages().map((mail) => mail.text.trimEnd()),
    [text, text].map((one) => one.replaceAll('\r\n', '\n')),
  );
});

test('the text goes out in one write with its end, and only once the server asks for it', async () => {
  const writes: unknown[] = [];
  const mail = new MailSource({
    from: 'a@a.example',
    to: 'b@b.example',
    messageId: '<1@a.example>',
    envelopeId: '1',
    text: 'A: b\r\n\r\n.',
  });
  assert.deepEqual([mail.begunAt, mail.isRead], [null, false]);
  const transport = {
    send(
      { message }: { message: { createReadStream(): { pipe(to: object): void; readableDidRead: boolean } } },
      done: Done,
    ) {
      const source = message.createReadStream();
      assert.deepEqual([typeof mail.begunAt, mail.isRead, source.readableDidRead], ['number', false, false]);
      source.pipe({ push: (chunk: Buffer | null) => writes.push(chunk?.toString() ?? null) });
      assert.deepEqual([mail.isRead, source.readableDidRead], [true, true]);
      done(null, {});
    },
  };
  await mail.send(transport as unknown as Transport, new AbortController().signal);
  assert.deepEqual(writes, ['A: b\r\n\r\n..\r\n.\r\n', null]);
});

type Done = (error: null, info: object) => void;

test('a mail goes over another connection when the pooled one was closed before the server asked for the text', async (t) => {
  const mails: string[] = [];
  let begun = 0;
  const serve = (socket: Socket): void => {
    let data: string | null = null;
    socket.setEncoding('latin1').on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (chunk: string) => {
      if (data !== null) {
        data += chunk;
        if (!data.endsWith('\r\n.\r\n')) return;
        mails.push(data);
        data = null;
        socket.write('250 taken\r\n');
      } else if (chunk.startsWith('MAIL') && ++begun === 2) socket.destroy();
      else if (chunk.startsWith('DATA')) {
        data = '';
        socket.write('354 go on\r\n');
      } else socket.write('250 fine\r\n');
    });
  };
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const smtp = createSmtp(
    { id: 'main', url: `smtp://127.0.0.1:${port}?tls=never`, from: FROM, connections: 1 },
    { log: createLines() },
  );
  t.after(async () => {
    await smtp.close();
    server.close();
  });
  assert.equal((await smtp.send(rendered('email', { id: 'msg_1' }))).at, 'sent');
  assert.equal((await smtp.send(rendered('email', { id: 'msg_2' }))).at, 'sent');
  assert.deepEqual(
    mails.map((mail) => /Message-ID: <(\w+)@/.exec(mail)?.[1]),
    ['msg_1', 'msg_2'],
  );
  assert.equal(begun, 3);
});
