// Owns an SMTP server that costs little CPU, as a process of its own: it takes messages, counts them, and tells when each was
// accepted and which code it holds. Not the inbox of the tests, which parses messages fully: demo/inbox.ts.
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { answerCalls } from './child.ts';

/** How a message is answered. `slow`: each after `delay` ms. `tenth`: every tenth after `delay` ms. */
export type SinkMode = { readonly kind: 'ok' } | { readonly kind: 'slow' | 'tenth'; readonly delay: number };

/** Messages accepted so far, and when the first and the last of them were, epoch ms. */
export interface SinkCounts {
  readonly accepted: number;
  readonly first: number;
  readonly last: number;
  readonly connections: number;
  readonly most: number;
}

const now = (): number => performance.timeOrigin + performance.now();
const END = '\r\n.\r\n';
/** A recipient that gets no answer. */
const HANGS = /^hang/;
/** A code stands alone on a line; it may be the first one after the header. */
const CODE = /\r\n(\d{6})\r\n/;

let mode: SinkMode = { kind: 'ok' };
let [accepted, first, last, seen, most] = [0, 0, 0, 0, 0];
const sockets = new Set<Socket>();
const readers = new Set<Socket>();

function accept(to: readonly string[], data: string): void {
  accepted += 1;
  last = now();
  if (accepted === 1) first = last;
  if (readers.size === 0) return;
  const code = CODE.exec(data)?.[1] ?? '-';
  const lines = to.map((recipient) => `${last.toFixed(3)} ${recipient} ${code}\n`).join('');
  for (const reader of readers) reader.write(lines);
}

/** How long this message waits for its answer, ms. */
function delay(): number {
  seen += 1;
  switch (mode.kind) {
    case 'ok':
      return 0;
    case 'slow':
      return mode.delay;
    case 'tenth':
      return seen % 10 === 0 ? mode.delay : 0;
  }
}

/** One session: every command of RFC 5321 that a client needs, one answer each. */
function serve(socket: Socket): void {
  let received = '';
  let inData = false;
  let to: string[] = [];
  sockets.add(socket);
  most = Math.max(most, sockets.size);
  const say = (line: string): void => void (socket.writable && socket.write(`${line}\r\n`));
  const message = (data: string): void => {
    const recipients = to;
    to = [];
    const wait = delay();
    const end = (): void => {
      // Who is no longer there got no answer: the message was not accepted.
      if (!socket.writable) return;
      accept(recipients, data);
      say('250 2.0.0 accepted');
    };
    if (wait === 0) end();
    else setTimeout(end, wait);
  };
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    switch (verb) {
      case 'EHLO':
        return say('250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES');
      case 'HELO':
        return say('250 sink');
      case 'MAIL':
        to = [];
        return say('250 2.1.0 sender');
      case 'RCPT':
        if (HANGS.test(address)) return;
        to.push(address);
        return say('250 2.1.5 recipient');
      case 'DATA':
        if (to.length === 0) return say('503 5.5.1 no recipient');
        inData = true;
        return say('354 go on');
      case 'RSET':
        to = [];
        return say('250 2.0.0 reset');
      case 'NOOP':
        return say('250 2.0.0 well');
      case 'QUIT':
        say('221 2.0.0 bye');
        return void socket.end();
      default:
        return say('502 5.5.2 unknown command');
    }
  };
  const step = (): boolean => {
    const mark = inData ? END : '\r\n';
    // The end of data may begin with the line break of its last line, which is the one before the dot.
    const at = received.indexOf(mark);
    if (at < 0) return false;
    const part = received.slice(0, inData ? at + 2 : at);
    received = received.slice(at + mark.length);
    if (inData) {
      inData = false;
      message(part);
    } else command(part);
    return true;
  };
  socket.setNoDelay(true).setEncoding('latin1');
  socket.on('data', (text: string) => {
    received += text;
    while (step());
  });
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  say('220 sink ESMTP');
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((done) => server.listen({ port: 0, host: '127.0.0.1', backlog: 511 }, done));
  return (server.address() as AddressInfo).port;
};
const [port, feed] = await Promise.all([
  listen(createServer(serve)),
  listen(
    createServer((socket) => {
      readers.add(socket.setNoDelay(true));
      socket.on('error', () => undefined).on('close', () => readers.delete(socket));
    }),
  ),
]);

answerCalls({
  ports: () => ({ port, feed }),
  counts: (): SinkCounts => ({ accepted, first, last, connections: sockets.size, most }),
  reset: (next: SinkMode) => {
    mode = next;
    [accepted, first, last, seen, most] = [0, 0, 0, 0, sockets.size];
  },
});
