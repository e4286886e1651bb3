// Owns one measurement of the request path: a server of one contestant, fresh, under the closed loop for one window. Not the order
// of contestants: parts/path.ts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client as Postgres } from 'pg';
import { CHANGES_MAX, WARM, type Bench } from './bench.ts';
import type { Job, Least } from './load/generator.ts';
import type { Load } from './load/window.ts';
import type { Target } from './load/flows.ts';
import { cpuOf, residentOf } from './machine.ts';
import { median } from './stats.ts';
import { startPeer, type PeerName } from './servers/peers.ts';
import type { DatabaseKind } from './servers/prefilled.ts';

export interface Contestant {
  readonly name: 'ours' | PeerName;
  /** Whether a mail goes for each change; of ours: whether it delivers. */
  readonly mails: boolean;
  readonly database: DatabaseKind;
}

export interface Measured extends Load {
  /** CPU time of the server with all its threads, ms a change. */
  readonly cpuEach: number;
  /** Resident memory at the end, MB. */
  readonly memory: number;
  /** Messages that the sink accepted in the window, and those that are queued at its end. */
  readonly accepted: number;
  readonly queued: number;
}

export interface How {
  readonly connections: number;
  readonly seconds: number;
  /** When the window goes on beyond its seconds. */
  readonly least?: Least;
  /** Codes come from the mail. */
  readonly byMail?: boolean;
  /** Flags of Node for ours. */
  readonly flags?: readonly string[];
  readonly mailConnections?: number;
  /** Ours counts its statements. */
  readonly counts?: boolean;
  /** Also in the environment of the server. */
  readonly env?: Readonly<Record<string, string>>;
  /** Of ours; default: a fresh one with users. */
  readonly url?: string;
  /** The users who may be taken; default: all from 1. */
  readonly from?: number;
  readonly users?: number;
}

/** What the load is sent to, and what is known of it. */
export interface Running {
  readonly target: Target;
  readonly pid: number;
  /** Messages that wait, after so many begins and so many accepted messages. */
  queued(begins: number, accepted: number): Promise<number>;
  /** Accounts whose address is the new one. */
  changed(): Promise<number>;
  /** Of ours with `counts`: what the preload counted. */
  figures<T>(): Promise<T>;
  stop(): Promise<void>;
}

export async function startContestant(bench: Bench, who: Contestant, how: How): Promise<Running> {
  return who.name === 'ours' ? startOurs(bench, who, how) : startOther(bench, { ...who, name: who.name }, how);
}

async function startOurs({ ours, prefilled, sink, generator }: Bench, who: Contestant, how: How): Promise<Running> {
  const { flags = [], counts = false, mailConnections, url, env = {} } = how;
  const database = url === undefined ? await prefilled.fresh(who.database) : { url, remove: () => Promise.resolve() };
  const server = await ours.start({
    database: database.url,
    smtpPort: sink.port,
    delivers: who.mails,
    flags,
    counts,
    env,
    ...(mailConnections === undefined ? {} : { mailConnections }),
  });
  return {
    pid: server.pid,
    figures: server.figures,
    target: {
      name: 'ours',
      port: server.port,
      privateKey: ours.signIn.privateKey,
      secret: ours.secretKeys,
      database: database.url,
    },
    queued: () => count(database.url, QUEUED),
    changed: () => count(database.url, CHANGED.ours),
    async stop() {
      // It reads this database too.
      await generator.call('end');
      await server.stop();
      await database.remove();
    },
  };
}

/** How many users a window may need, with its warm-up. One that goes on for a number of changes is no faster than others. */
function usersFor(name: Target['name'], { seconds, least }: Pick<How, 'seconds' | 'least'>): number {
  return CHANGES_MAX[name] * WARM + Math.max(CHANGES_MAX[name] * seconds, least?.least ?? 0);
}

const PEER_SECRET = 'a-secret-of-the-bench-that-both-sides-know-4711';

async function startOther(
  bench: Bench,
  { name, mails }: Contestant & { readonly name: PeerName },
  how: How,
): Promise<Running> {
  const { ours, sink } = bench;
  const file = join(ours.folder, `${name}.db`);
  const { jwks, privateKey } = ours.signIn;
  const smtpPort = mails ? sink.port : null;
  const users = usersFor(name, how);
  const peer = await startPeer(name, { file, users, jwks, secret: PEER_SECRET, smtpPort }, how.env ?? {});
  return {
    pid: peer.pid,
    figures: () => Promise.reject(new Error('a peer counts nothing')),
    target: { name, port: peer.port, privateKey, secret: PEER_SECRET },
    queued: (begins, accepted) => Promise.resolve(mails ? begins - accepted : 0),
    changed: () => count(`sqlite:${file}`, CHANGED[name]),
    async stop() {
      await peer.stop();
      for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    },
  };
}

/** Counts the messages of ours that wait. */
export const QUEUED = `select count(*) as n from outbox where state = 'queued'`;
const CHANGED = {
  ours: `select count(*) as n from contacts where value like '%@new.example'`,
  floor: `select count(*) as n from contacts where email like '%@new.example'`,
  'better-auth': `select count(*) as n from user where email like '%@new.example'`,
} as const;

/** `text` selects one number as `n`. */
export async function count(url: string, text: string): Promise<number> {
  if (url.startsWith('sqlite:')) {
    const database = new Sqlite(url.slice('sqlite:'.length), { readonly: true });
    const { n } = database.prepare<[], { n: number }>(text).get() ?? { n: 0 };
    database.close();
    return n;
  }
  const client = new Postgres({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: string }>(text);
  await client.end();
  return Number(rows[0]?.n);
}

/** From a fresh server to its end. */
export async function measure(bench: Bench, who: Contestant, how: How): Promise<Measured> {
  const running = await startContestant(bench, who, how);
  try {
    return await measureRunning(bench, running, how);
  } finally {
    await running.stop();
  }
}

/** One window on a server that runs, after its warm-up. Users are taken from 1. */
export async function measureRunning(bench: Bench, running: Running, how: How): Promise<Measured> {
  const { generator, sink } = bench;
  const { target, pid } = running;
  const feed = how.byMail ? sink.feed : null;
  const { from = 1, users = usersFor(target.name, how) } = how;
  // Where nothing is written, a user may come again.
  const job: Job = { target, connections: how.connections, from, users, feed, reuses: target.name === 'nothing' };
  await generator.call('prepare', job);
  const [before, none] = [await running.changed(), await sink.counts()];
  const warm = await generator.call<Load>('closedLoop', WARM);
  const [cpu, sent] = [cpuOf(pid), await sink.counts()];
  const load = await generator.call<Load>('closedLoop', how.seconds, how.least);
  const took = cpuOf(pid) - cpu;
  const after = await sink.counts();
  const changed = (await running.changed()) - before;
  if (target.name !== 'nothing' && changed !== warm.changes + load.changes)
    throw new Error(`${target.name} answered ${warm.changes + load.changes} changes and made ${changed}`);
  const cpuEach = took / Math.max(1, load.changes);
  await generator.call('end');
  return {
    ...load,
    cpuEach,
    memory: residentOf(pid),
    accepted: after.accepted - sent.accepted,
    queued: await running.queued(warm.begins.length + load.begins.length, after.accepted - none.accepted),
  };
}

/** A line of one measurement, while the bench runs. */
export function say(what: string, one: Measured): void {
  const refused = Object.entries(one.refused).map(([why, count]) => `, ${count} × ${why}`);
  process.stdout.write(
    `${what}: ${(one.changes / one.seconds).toFixed(1)} changes/s, begin p50 ${median(one.begins).toFixed(1)} ms, ` +
      `prove p50 ${median(one.proofs).toFixed(1)} ms, CPU ${one.cpuEach.toFixed(2)} ms a change, ` +
      `${one.accepted} mails, ${one.queued} queued; generator CPU ${(one.cpu * 100).toFixed(0)} %, ` +
      `loop ${one.loop.toFixed(0)} ms${refused.join('')}\n`,
  );
}

export const changesPerSecond = (one: Measured): number => one.changes / one.seconds;
