// Owns a real SMTP server that accepts mail for every address, and its faults on demand. Not where mail is kept: inbox.ts.
import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server';
import { SLOW_MS } from './inbox-message.ts';
import type { Arrivals, FaultMode, InboxOptions } from './inbox-message.ts';

/** A running SMTP server. */
export interface MailServer {
  /** For the server's SMTP_URL. */
  readonly url: string;
  close(): Promise<void>;
}

/** `currentMode` reads the fault without counting an attempt. */
export async function startMailServer(arrivals: Arrivals, currentMode: () => FaultMode): Promise<MailServer> {
  const { tls, login, mailPort = 0 } = arrivals.options;
  const timers = new Set<NodeJS.Timeout>();
  /** By the sender's port, so that a connection can be cut. */
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    ...connectionOptions(arrivals.options),
    ...commandHandlers(arrivals, currentMode),
    onData: dataHandler(arrivals, currentMode, { timers, sockets }),
  });
  server.on('error', () => undefined); // Some tests are about a sender that hangs up in the middle.
  server.server.on('connection', (socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('close', () => sockets.delete(port));
  });
  await new Promise<void>((done, fail) => {
    server.server.once('error', fail);
    server.listen(mailPort, '127.0.0.1', done);
  });
  const { port } = server.server.address() as AddressInfo;
  const credentials = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : '';
  return {
    url: tls ? `smtp://${credentials}localhost:${port}` : `smtp://${credentials}127.0.0.1:${port}?tls=never`,
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets.values()) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

function connectionOptions({ tls, login }: InboxOptions): SMTPServerOptions {
  return {
    ...tls,
    disabledCommands: [...(tls ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    authOptional: login === undefined,
    allowInsecureAuth: tls === undefined,
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: false,
  };
}

/** The commands before the message itself. */
function commandHandlers(arrivals: Arrivals, currentMode: () => FaultMode): SMTPServerOptions {
  const { login } = arrivals.options;
  return {
    onAuth({ username, password }, _session, done) {
      if (login && username === login.user && password === login.pass) done(null, { user: username });
      else done(smtpError(535, 'wrong user or password'));
    },
    onConnect(_session, done) {
      const mode = currentMode();
      if (mode === 'refuse') done(smtpError(421, 'try later'));
      else if (mode !== 'hang') done();
    },
    onMailFrom(_address, _session, done) {
      const mode = arrivals.mode();
      if (mode === 'refuse') done(smtpError(451, 'try later'));
      // A pooled connection has passed onConnect before the fault was set: it hangs here.
      else if (mode !== 'hang') done();
    },
    onRcptTo(_address, _session, done) {
      done(currentMode() === 'reject' ? smtpError(550, 'no such user') : null);
    },
  };
}

/** What has to be ended when the server closes. */
interface OpenHandles {
  readonly timers: Set<NodeJS.Timeout>;
  readonly sockets: Map<number, Socket>;
}

function dataHandler(
  arrivals: Arrivals,
  currentMode: () => FaultMode,
  { timers, sockets }: OpenHandles,
): NonNullable<SMTPServerOptions['onData']> {
  return (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const mode = currentMode();
      const finish = async () => {
        const isMail = await keepMail(Buffer.concat(chunks), session, arrivals).then(
          () => true,
          () => false,
        );
        if (!isMail) done(smtpError(554, 'not a mail'));
        else if (mode === 'drop-after-data') sockets.get(session.remotePort)?.destroy();
        else done();
      };
      if (mode !== 'slow') return void finish();
      const timer = setTimeout(() => {
        timers.delete(timer);
        void finish();
      }, arrivals.options.slowMs ?? SLOW_MS);
      timers.add(timer);
    });
  };
}

async function keepMail(bytes: Buffer, session: SMTPServerSession, arrivals: Arrivals): Promise<void> {
  const mail = await PostalMime.parse(bytes);
  const { mailFrom, rcptTo } = session.envelope;
  const recipients = rcptTo.map(({ address }) => address);
  for (const to of recipients)
    arrivals.take({
      channel: 'email',
      to,
      from: mail.from?.address ?? '',
      subject: mail.subject ?? null,
      text: mail.text ?? '',
      html: mail.html ?? null,
      headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
      raw: bytes.toString('utf8'),
      envelope: { from: mailFrom ? mailFrom.address : '', to: recipients, secure: session.secure },
    });
}

function smtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
