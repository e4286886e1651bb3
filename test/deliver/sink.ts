// Owns a real mail server in a test's hand, and a courier that sends changes to many addresses through it.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { SMTP_WAITS, type SmtpWaits } from '../../server/deliver/channels/smtp/transport.ts';
import type { TestClock } from '../kit/clock.ts';
import { put, setup, type Setup } from './courier.ts';
import { change, createLines, proof } from './letters.ts';
import type { Change } from '../../server/core/change.ts';
import type { Channel } from '../../server/ports/delivery.ts';

export interface Sink {
  readonly url: string;
  /** Recipients of taken mails, in their order, and Message-IDs. */
  readonly taken: string[];
  readonly ids: string[];
  /** Most mails that were on their way at once. */
  readonly most: number;
  readonly connections: number;
}

/** How a recipient is answered; `null` = not at all. */
type Answer = (to: string) => string | null;

interface SinkOptions {
  readonly rcpt?: Answer;
  /** Whether the connection is dropped after the text. */
  readonly drops?: (id: string) => boolean;
  /** Each text is answered when this has happened. */
  readonly opened?: Promise<void>;
}

export async function startSink(
  t: TestContext,
  { rcpt = () => '250 ok', drops = () => false, opened }: SinkOptions = {},
) {
  const state = { taken: [] as string[], ids: [] as string[], most: 0, connections: 0, url: '' };
  let now = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    state.connections += 1;
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.write('220 sink\r\n');
    let to = '';
    let text: string | null = null;
    let rest = '';
    const finish = async (mail: string) => {
      const id = /^message-id: <([^@]+)@/im.exec(mail)?.[1] ?? '';
      now += 1;
      state.most = Math.max(state.most, now);
      await opened;
      now -= 1;
      if (drops(id)) return socket.destroy();
      state.taken.push(to);
      state.ids.push(id);
      return socket.write('250 taken\r\n');
    };
    socket.on('data', (data) => {
      rest += data.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (text !== null) {
          if (line !== '.') text += `${line}\r\n`;
          else {
            void finish(text);
            text = null;
          }
          continue;
        }
        if (/^DATA/i.test(line)) {
          text = '';
          socket.write('354 go on\r\n');
        } else if (/^RCPT/i.test(line)) {
          to = /<(.*)>/.exec(line)?.[1] ?? '';
          const answer = rcpt(to);
          if (answer !== null) socket.write(`${answer}\r\n`);
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  state.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?tls=never`;
  return state as Sink;
}

/** Changes to addresses of their own, and messages about them. */
export function toMany(names: readonly string[]): readonly Change[] {
  return names.map((name) => {
    const value = `${name}@example.org`;
    const address = { kind: 'email', value, key: value } as const;
    return change('email', 'code', {
      id: `chg_${name}`,
      address,
      proofs: [proof(1, 'email', 'code', { id: `prf_${name}`, address })],
    });
  });
}

export function started(t: TestContext, names: readonly string[], channel: Channel, patience = 30): Setup {
  const made = setup({ changes: toMany(names), channels: () => channel, patience });
  t.after(async () => {
    await made.courier.stop(0);
    await channel.close();
  });
  for (const name of names) putCode(made, name);
  return made;
}

/** A mail may be late on a busy machine and lose its place. With a clock that runs it is tried again. */
export function runClock(t: TestContext, clock: TestClock): void {
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    clock.pass(Math.floor(now - last));
    last = now;
  }, 50);
  t.after(() => clearInterval(ticking));
}

/** A code for the change to that address. */
export const putCode = ({ outbox }: Pick<Setup, 'outbox'>, name: string): void =>
  put(outbox, { id: `msg_${name}`, change: `chg_${name}`, proof: `prf_${name}`, to: `${name}@example.org` });

export const smtp = (url: string, connections?: number, waits: SmtpWaits = SMTP_WAITS): Channel =>
  createSmtp({ id: 'main', url, from: 'no-reply@example.com', connections }, { log: createLines(), waits });
