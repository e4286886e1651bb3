// Owns many open event streams: one for each change that waits, how soon each hears of its proof, and what /v1/me takes beside.
// Not the changes: generator.ts.
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './http.ts';
import { Client } from './http.ts';
import { ask, prove, Tally, type Prepared } from './window.ts';

/** Times in ms. */
export interface StreamFigures {
  /** From the answer of a proof to the event in its stream; 0 when the event was there first. */
  readonly notified: Float64Array;
  /** Of /v1/me beside, one after another. */
  readonly me: Float64Array;
  /** Streams of changes that wait which had ended by then. */
  readonly ended: number;
}

export interface OpenStreams {
  /** Streams that gave their first event. */
  readonly count: number;
  /** Proves so many of the changes. */
  use(proofs: number): Promise<StreamFigures>;
  close(): void;
}

interface Change {
  readonly user: number;
  readonly begun: Answer;
}

/** How many are being opened at a time, and the longest wait for their first event, ms. */
const AT_ONCE = 50;
const OPEN_WITHIN = 30_000;
const NOTIFIED_WITHIN = 30_000;
/** The event of a change that is done. */
const DONE = '"state":"done"';

interface Stream {
  readonly socket: Socket;
  readonly opened: Promise<boolean>;
  /** When the event came that the change is done. */
  readonly done: Promise<number>;
}

function openStream(to: Prepared, { user, begun }: Change): Stream {
  const socket = connect({ port: to.port, host: '127.0.0.1' });
  let text = '';
  const opened = new Promise<boolean>((resolve) => {
    socket.setEncoding('utf8').on('data', (data: string) => {
      text = (text + data).slice(-8000);
      if (text.includes('event: change')) resolve(true);
    });
    socket.on('error', () => undefined).on('close', () => resolve(false));
  });
  const done = new Promise<number>((resolve) => {
    socket.on('data', () => text.includes(DONE) && resolve(performance.now()));
  });
  socket.write(to.flow.events?.(user, begun) ?? '');
  return { socket, opened, done };
}

export async function openStreams(to: Prepared, changes: readonly Change[]): Promise<OpenStreams> {
  const streams: (Stream & Change)[] = [];
  let count = 0;
  for (let i = 0; i < changes.length; i += AT_ONCE) {
    const some = changes.slice(i, i + AT_ONCE).map((change) => ({ ...openStream(to, change), ...change }));
    streams.push(...some);
    const all = await Promise.all(some.map(({ opened }) => Promise.race([opened, pause(OPEN_WITHIN, false)])));
    count += all.filter(Boolean).length;
  }
  return {
    count,
    use: (proofs) => use(to, streams, proofs),
    close: () => streams.forEach(({ socket }) => socket.destroy()),
  };
}

async function use(to: Prepared, streams: readonly (Stream & Change)[], proofs: number): Promise<StreamFigures> {
  const tally = new Tally();
  const [client, other] = [new Client(to.port), new Client(to.port)];
  const [notified, me]: [number[], number[]] = [[], []];
  const over = { is: false };
  const beside = (async () => {
    while (!over.is) {
      const [answer, took] = await ask(other, to.flow.me?.(streams[0]?.user ?? 0) ?? '');
      if (answer?.status !== 200) throw new Error(`/v1/me: ${answer?.status ?? 'lost'}`);
      me.push(took);
      await pause(5);
    }
  })();
  for (const { user, begun, done } of streams.slice(-proofs)) {
    await prove(to, client, user, { begun, tally });
    const answered = performance.now();
    const at = await Promise.race([done, pause(NOTIFIED_WITHIN, Infinity)]);
    notified.push(Math.max(0, at - answered));
  }
  over.is = true;
  await beside;
  client.close();
  other.close();
  // The server ends a stream whose change is done.
  const ended = streams.slice(0, -proofs).filter(({ socket }) => socket.destroyed).length;
  return { notified: Float64Array.from(notified), me: Float64Array.from(me), ended };
}
