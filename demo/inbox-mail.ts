// Owns a real SMTP server that takes mail for everybody, and how it misbehaves on demand. Not where mail is kept (inbox.ts).
import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Arrivals, FaultMode } from './inbox-message.ts';
const SLOW = 3000;

export interface MailServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `look` reads the fault without counting an attempt. */
export async function startMailServer(arrivals: Arrivals, look: () => FaultMode): Promise<MailServer> {
  const { tls, login, slowMs = SLOW, mailPort = 0 } = arrivals.options;
  const timers = new Set<NodeJS.Timeout>();
  /** By the port they come from, to be cut. */
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    ...tls,
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
        const finish = async () => {
          const kept = await keep(Buffer.concat(chunks), session).catch(() => false);
          if (!kept) done(answer(554, 'not a mail'));
          else if (mode === 'drop-after-data') sockets.get(session.remotePort)?.destroy();
          else done();
        };
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

  async function keep(bytes: Buffer, session: SMTPServerSession): Promise<boolean> {
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
    return true;
  }

  server.server.on('connection', (socket) => {
    const from = socket.remotePort ?? 0;
    sockets.set(from, socket);
    socket.on('close', () => sockets.delete(from));
  });

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
      for (const socket of sockets.values()) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
