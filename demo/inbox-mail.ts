// Owns a real SMTP server that takes mail for everybody, and how it misbehaves on demand. Not where mail is kept (inbox.ts).
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Arrivals, FaultMode } from './inbox.ts';

const SLOW = 3000;

export interface MailServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `look` reads the fault without counting an attempt. */
export async function startMailServer(arrivals: Arrivals, look: () => FaultMode): Promise<MailServer> {
  const { tls, login, slowMs = SLOW, mailPort = 0 } = arrivals.options;
  const timers = new Set<NodeJS.Timeout>();
  const server = new SMTPServer({
    ...(tls ?? {}),
    disabledCommands: [...(tls ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    authOptional: login === undefined,
    allowInsecureAuth: tls === undefined,
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (login && username === login.user && password === login.pass) done(null, { user: username });
      else done(answer(535, 'wrong user or password'));
    },
    onConnect(_session, done) {
      const mode = look();
      if (mode === 'refuse') done(answer(421, 'try later'));
      else if (mode !== 'hang') done();
    },
    onMailFrom(_address, _session, done) {
      const mode = arrivals.mode();
      if (mode === 'refuse') done(answer(451, 'try later'));
      // A pooled connection is past its greeting: there it hangs here.
      else if (mode !== 'hang') done();
    },
    onRcptTo(_address, _session, done) {
      done(look() === 'reject' ? answer(550, 'no such user') : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mode = look();
        const finish = () =>
          keep(Buffer.concat(chunks), session).then(
            () => (mode === 'drop-after-data' ? drop(session) : done()),
            () => done(answer(554, 'not a mail')),
          );
        if (mode !== 'slow') return void finish();
        const timer = setTimeout(() => {
          timers.delete(timer);
          void finish();
        }, slowMs);
        timers.add(timer);
      });
    },
  });
  server.on('error', () => undefined); // A sender that hangs up in the middle is what some tests are about.

  async function keep(bytes: Buffer, session: SMTPServerSession): Promise<void> {
    const mail = await PostalMime.parse(bytes);
    const { mailFrom, rcptTo } = session.envelope;
    const to = rcptTo.map((r) => r.address);
    for (const recipient of to)
      arrivals.take({
        channel: 'email',
        to: recipient,
        from: mail.from?.address ?? '',
        subject: mail.subject ?? null,
        text: mail.text ?? '',
        html: mail.html ?? null,
        headers: Object.fromEntries(mail.headers.map((h) => [h.key, h.value])),
        raw: bytes.toString('utf8'),
        envelope: { from: mailFrom ? mailFrom.address : '', to, secure: session.secure },
      });
  }

  function drop(session: SMTPServerSession): void {
    for (const connection of server.connections)
      if (connection.session?.id === session.id) connection._socket.destroy();
  }

  await new Promise<void>((done, fail) => {
    server.server.once('error', fail);
    server.listen(mailPort, '127.0.0.1', done);
  });
  const { port } = server.server.address() as AddressInfo;
  const who = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : '';
  return {
    url: tls ? `smtp://${who}localhost:${port}` : `smtp://${who}127.0.0.1:${port}?tls=never`,
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const connection of server.connections) connection._socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
