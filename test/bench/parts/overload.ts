// Owns the figures of a server that is asked for more than it can do: what is refused and how soon, how long codes and proofs take,
// and how late the server's event loop is. Not the closed loop of a server that keeps up: path.ts.
import type { Bench } from '../bench.ts';
import { startContestant, type Running } from '../contest.ts';
import type { Load } from '../load/window.ts';
import type { Counted } from '../preload.ts';
import { median, percentile } from '../stats.ts';

const PART = 'Overload';
const MANY = 500;
const PROOFS = 200;
const CONNECTIONS = 32;
/** Begins a second are never asked for faster. */
const RATE_MAX = 3000;

export async function overloadPart(bench: Bench): Promise<void> {
  await twice(bench);
  await proofAmongBegins(bench);
}

function start(bench: Bench, connections: number): Promise<Running> {
  const who = { name: 'ours', mails: true, database: 'sqlite' } as const;
  return startContestant(bench, who, { connections, seconds: 1, counts: true, mailConnections: 20 });
}

/** Begins at twice the rate that a closed loop of the same server reached just before. */
async function twice(bench: Bench): Promise<void> {
  const { generator, sink, options, prefilled } = bench;
  await sink.reset();
  const running = await start(bench, CONNECTIONS);
  try {
    const job = { target: running.target, connections: CONNECTIONS, from: 1, users: prefilled.users, feed: sink.feed };
    await generator.call('prepare', job);
    const closed = await generator.call<Load>('beginFor', Math.min(5, options.seconds));
    const rate = Math.min(RATE_MAX, Math.max(10, Math.round((2 * closed.begins.length) / closed.seconds)));
    await running.figures<Counted>();
    const load = await generator.call<Load>('openLoop', { rate, seconds: options.seconds, proves: false });
    const { loop } = await running.figures<Counted>();
    const shed = load.shed.length / (load.begins.length + load.shed.length);
    const lost = load.refused['code lost'] ?? 0;
    const note = `${rate} begins/s asked, of ${load.delays.length} codes, p50 ${median(load.delays).toFixed(0)} ms, ${lost} not within a minute`;
    const add = (figure: string, unit: string, ours: number, rest: object = {}): void =>
      bench.add({ part: PART, figure: `begins at twice the closed loop: ${figure}`, unit, ours, ...rest });
    add('answer of the begin to acceptance of its code, p99', 'ms', percentile(load.delays, 0.99), {
      target: '1000 (3000)',
      note,
    });
    add('refused by 503', '%', shed * 100);
    add('slowest 503', 'ms', percentile(load.shed, 1), { target: '50' });
    add('503, p99', 'ms', percentile(load.shed, 0.99));
    add('event loop of the server, p99', 'ms', loop.p99, { target: '50', note: `longest ${loop.max.toFixed(0)} ms` });
    add('loop of the generator, p99', 'ms', load.loop);
  } finally {
    await running.stop();
  }
}

/** Proofs of one user after another while 500 clients begin in a closed loop. */
async function proofAmongBegins(bench: Bench): Promise<void> {
  const { generator, options, prefilled, sink } = bench;
  await sink.reset();
  const running = await start(bench, MANY);
  try {
    const job = { target: running.target, connections: MANY, from: 1, users: prefilled.users, feed: null };
    await generator.call('prepare', job);
    await running.figures<Counted>();
    const load = await generator.call<Load>('proofAmong', { proofs: PROOFS, seconds: options.seconds });
    const { loop } = await running.figures<Counted>();
    const refused = Object.entries(load.refused).map(([why, count]) => `, ${count} × ${why}`);
    bench.add({
      part: PART,
      figure: `a proof while ${MANY} clients begin, p99`,
      unit: 'ms',
      ours: percentile(load.proofs, 0.99),
      target: '150 (1000)',
      note: `p50 ${median(load.proofs).toFixed(0)} ms, of ${load.proofs.length}${refused.join('')}`,
    });
    const figure = `event loop of the server while ${MANY} clients begin, p99`;
    bench.add({ part: PART, figure, unit: 'ms', ours: loop.p99, target: '50' });
  } finally {
    await running.stop();
  }
}
