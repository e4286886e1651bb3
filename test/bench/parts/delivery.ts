// Owns the figures of delivery: messages a second, how soon a code is accepted, what slow and hanging mail servers do to the others,
// and complete changes by real mail. Not the request path without mail: path.ts.
import { setTimeout as pause } from 'node:timers/promises';
import { MAIL_WARM, type Bench } from '../bench.ts';
import {
  changesPerSecond,
  measure,
  say,
  startContestant,
  type Contestant,
  type How,
  type Running,
} from '../contest.ts';
import type { Load } from '../load/window.ts';
import type { DatabaseKind } from '../servers/prefilled.ts';
import type { SinkCounts, SinkMode } from '../sink.ts';
import { median, percentile } from '../stats.ts';
import { limitsOf } from './limits.ts';

const PART = 'Delivery';
const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
/** Changes that are begun before delivery starts; each has a code and a notice. */
const BEGUN = { full: 6000, quick: 600 };
/** Seconds that a slow mail server needs for what is queued, as far as it alone decides. */
const SLOW_SECONDS = { full: 15, quick: 5 };
/** Longest wait until all is delivered, ms. */
const DELIVER_MAX = 60_000;
const CONNECTIONS = 32;

export async function deliveryPart(bench: Bench): Promise<void> {
  const limits = await limitsOf(bench);
  for (const database of bench.options.databases) {
    if (bench.ours.knowsNoDeliver)
      for (const connections of [5, 20] as const) {
        const rate = await drainRate(bench, database, { connections, mode: { kind: 'ok' } });
        const [ratio, target] = [
          { value: rate / limits.mails[connections], of: '× nodemailer' },
          '0.9 (0.6) × nodemailer',
        ];
        add(bench, `messages, ${NAMES[database]}, ${connections} connections`, '1/s', { ours: rate, ratio, target });
      }
    for (const rate of [5, 20, 100]) await delays(bench, database, rate);
    await hanging(bench, database);
    await byMail(bench, database, limits);
  }
  if (!bench.ours.knowsNoDeliver) return;
  const slow = await drainRate(bench, 'sqlite', { connections: 20, mode: { kind: 'slow', delay: 100 }, most: 200 });
  add(bench, 'messages to a provider that takes 100 ms, 20 connections', '1/s', { ours: slow, target: '190 (170)' });
  const tenth = await drainRate(bench, 'sqlite', { connections: 20, mode: { kind: 'tenth', delay: 5000 }, most: 40 });
  add(bench, 'messages to a provider that takes 5 s for every tenth, 20 connections', '1/s', {
    ours: tenth,
    note: 'the provider alone would allow 40',
  });
}

type Figures = Omit<Parameters<Bench['add']>[0], 'part' | 'figure' | 'unit'>;

function add(bench: Bench, figure: string, unit: string, rest: Figures): void {
  bench.add({ part: PART, figure, unit, ...rest });
  process.stdout.write(`${figure}: ${rest.ours?.toFixed(1) ?? '–'} ${unit}${rest.note ? `, ${rest.note}` : ''}\n`);
}

/** A server of ours with so many connections to the sink. */
function start(
  bench: Bench,
  who: Omit<Contestant, 'name'>,
  how: Omit<How, 'connections' | 'seconds'>,
): Promise<Running> {
  return startContestant(bench, { name: 'ours', ...who }, { connections: CONNECTIONS, seconds: 1, ...how });
}

interface Provider {
  readonly connections: number;
  readonly mode: SinkMode;
  /** Messages a second that its connections and its slowness allow. */
  readonly most?: number;
}

/**
 * Messages a second: many are queued while nothing delivers, then a server that delivers starts. They are counted when
 * the code is warm, as those of nodemailer alone are.
 */
async function drainRate(bench: Bench, database: DatabaseKind, provider: Provider): Promise<number> {
  const { generator, sink, prefilled } = bench;
  const { connections, mode, most = Infinity } = provider;
  const place = await prefilled.fresh(database);
  const size = bench.isQuick ? 'quick' : 'full';
  // Each has a code and a notice.
  const many = Math.min(BEGUN[size], (most * SLOW_SECONDS[size]) / 2);
  try {
    const queueing = await start(bench, { mails: false, database }, { mailConnections: connections, url: place.url });
    await generator.call('prepare', {
      target: queueing.target,
      connections: CONNECTIONS,
      from: 1,
      users: many + CONNECTIONS,
      feed: null,
    });
    await generator.call<Load>('beginMany', many);
    await queueing.stop();
    await sink.reset(mode);
    const delivering = await start(bench, { mails: true, database }, { mailConnections: connections, url: place.url });
    const total = (await delivering.queued(0, 0)) + (await sink.counts()).accepted;
    const until = performance.now() + DELIVER_MAX;
    const reach = async (isReached: (counts: SinkCounts) => boolean): Promise<SinkCounts> => {
      let counts = await sink.counts();
      while (performance.now() < until && !isReached(counts)) {
        await pause(100);
        counts = await sink.counts();
      }
      return counts;
    };
    const warm = await reach(({ accepted, first, last }) => accepted > 0 && last - first >= MAIL_WARM);
    const end = await reach(({ accepted }) => accepted >= total);
    await delivering.stop();
    await sink.reset();
    return (end.accepted - warm.accepted) / ((end.last - warm.last) / 1000);
  } finally {
    await place.remove();
  }
}

/** From the answer of a begin to the acceptance of its code, while changes come at a fixed rate. */
async function delays(bench: Bench, database: DatabaseKind, rate: number): Promise<void> {
  const { generator, sink, options } = bench;
  await sink.reset();
  const running = await start(bench, { mails: true, database }, { mailConnections: 20 });
  // At least three hundred codes, but for a quick look.
  const seconds = bench.isQuick ? options.seconds : Math.max(options.seconds, 300 / rate);
  const users = Math.ceil(rate * seconds) + 1;
  try {
    await generator.call('prepare', { target: running.target, connections: 8, from: 1, users, feed: sink.feed });
    const load = await generator.call<Load>('openLoop', { rate, seconds, proves: true });
    const figure = `answer of the begin to acceptance, ${NAMES[database]}, ${rate} changes/s`;
    const note = `of ${load.delays.length}, p99 ${percentile(load.delays, 0.99).toFixed(0)} ms${refusals(load)}`;
    add(bench, `${figure}, p50`, 'ms', {
      ours: median(load.delays),
      note,
      ...(rate === 20 ? { target: '20 (60), p99 100 (300)' } : {}),
    });
  } finally {
    await running.stop();
  }
}

const refusals = (load: Load): string =>
  Object.entries(load.refused)
    .map(([why, count]) => `, ${count} × ${why}`)
    .join('');

/** A hundred codes at once, of which ten go to recipients that get no answer. */
async function hanging(bench: Bench, database: DatabaseKind): Promise<void> {
  const { generator, sink } = bench;
  await sink.reset();
  const running = await start(bench, { mails: true, database }, { mailConnections: 20 });
  try {
    const target = { ...running.target, hangEvery: 10 };
    await generator.call('prepare', {
      target,
      connections: CONNECTIONS,
      from: 1,
      users: 100 + CONNECTIONS,
      feed: sink.feed,
    });
    const load = await generator.call<Load>('beginMany', 100);
    const note = `p50 ${median(load.delays).toFixed(0)} ms, of ${load.delays.length}${refusals(load)}`;
    const ours = percentile(load.delays, 0.99);
    add(bench, `codes to good recipients while 10 of 100 hang, ${NAMES[database]}, p99`, 'ms', {
      ours,
      target: '1000 (5000)',
      note,
    });
  } finally {
    await running.stop();
  }
}

/** Every code is read from the mail; the limit is what Hono and nodemailer alone would leave. */
async function byMail(
  bench: Bench,
  database: DatabaseKind,
  limits: Awaited<ReturnType<typeof limitsOf>>,
): Promise<void> {
  await bench.sink.reset();
  const who = { name: 'ours', mails: true, database } as const;
  const { seconds } = bench.options;
  const one = await measure(bench, who, { connections: CONNECTIONS, seconds, byMail: true, mailConnections: 20 });
  say(`${database}, codes from real mail`, one);
  const limit = 1 / (1 / limits.changes + 3 / limits.mails[20]);
  const ours = changesPerSecond(one);
  const peer =
    database === 'sqlite' && bench.hasBetterAuth
      ? await measure(bench, { name: 'better-auth', mails: true, database }, { connections: CONNECTIONS, seconds })
      : null;
  if (peer !== null) say('better-auth, one mail a change, which no request waits for', peer);
  add(bench, `complete changes by real mail, ${NAMES[database]}`, '1/s', {
    ours,
    ...(peer === null ? {} : { betterAuth: changesPerSecond(peer) }),
    ratio: { value: ours / limit, of: `× limit of ${limit.toFixed(0)}` },
    target: '0.8 (0.5) × limit',
    note: `three mails a change, ${one.queued} queued at the end`,
  });
}
