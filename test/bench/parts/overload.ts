// Owns the figures of a server that is asked for more than it can do: what is refused and how soon, how long codes and proofs take,
// what memory it takes, and how late its event loop is. Not the closed loop of a server that keeps up: path.ts.
import type { Bench } from '../bench.ts';
import { startContestant, type Running } from '../contest.ts';
import type { Job } from '../load/generator.ts';
import type { Load } from '../load/window.ts';
import { residentOf } from '../machine.ts';
import type { Counted, Times } from '../preload.ts';
import type { Row } from '../report.ts';
import { WARM } from '../bench.ts';
import type { DatabaseKind } from '../servers/prefilled.ts';
import { median, percentile } from '../stats.ts';

const PART = 'Overload';
const MANY = 500;
const CROWD = 2000;
const CONNECTIONS = 32;
/** Begins a second are never asked for faster. */
const RATE_MAX = 3000;
/** A refused client of the many asks again after 100 ms, and one of the crowd after 1 s: the Retry-After says 1 to 3 s. */
const AGAIN = { many: 100, crowd: 1000 } as const;

export async function overloadPart(bench: Bench): Promise<void> {
  for (const database of bench.options.databases) {
    await twice(bench, database);
    await proofsAmong(bench, database);
    await crowd(bench, database);
  }
}

async function withServer(
  bench: Bench,
  database: DatabaseKind,
  use: (running: Running, job: Omit<Job, 'connections'>) => Promise<void>,
): Promise<void> {
  const who = { name: 'ours', mails: true, database } as const;
  await bench.sink.reset();
  const how = { connections: CONNECTIONS, seconds: 1, counts: true, mailConnections: 20 };
  const running = await startContestant(bench, who, how);
  const { target } = running;
  try {
    await use(running, { target, from: 1, users: bench.prefilled.users, feed: bench.sink.feed });
  } finally {
    await running.stop();
  }
}

function adder(bench: Bench, database: DatabaseKind, what: string) {
  return (figure: string, unit: string, ours: number, rest: Pick<Row, 'target' | 'note'> = {}): void =>
    bench.add({ part: PART, figure: `${database}, ${what}: ${figure}`, unit, ours, ...rest });
}

type Add = ReturnType<typeof adder>;

/** What the server itself saw of the time in which it was asked for too much. */
function addServer(add: Add, { loop, answers }: Counted): void {
  const of = (name: string): Times => answers[name] ?? { count: 0, p50: 0, p99: 0, max: 0 };
  const shed = of('begin 503');
  const inside = 'from the arrival of the head at the event loop';
  add('a 503 inside the server, p99', 'ms', shed.p99, {
    target: '50',
    note: `${shed.count} of them, p50 ${shed.p50.toFixed(1)} ms, slowest ${shed.max.toFixed(0)} ms, ${inside}`,
  });
  const begun = of('begin 201');
  add('a begin inside the server, p99', 'ms', begun.p99, {
    note: `${begun.count} of them, p50 ${begun.p50.toFixed(0)} ms`,
  });
  add('event loop of the server, p99', 'ms', loop.p99, {
    target: '50',
    note: `of it ${loop.own.toFixed(0)} ms by the server's own work; longest ${loop.max.toFixed(0)} ms`,
  });
}

/** How soon clients of a closed loop had their refusals. */
function addShed(add: Add, loads: readonly Load[]): void {
  const allOf = (times: (load: Load) => Float64Array): Float64Array =>
    Float64Array.from(loads.flatMap((load) => [...times(load)]));
  const [all, onOpen] = [allOf(({ shed }) => shed), allOf(({ shedOnOpen }) => shedOnOpen)];
  const count = (times: Float64Array): string => `p50 ${median(times).toFixed(1)} ms, of ${times.length}`;
  const loop = Math.max(...loads.map((load) => load.loop));
  add('503 for the client on an open connection, p99', 'ms', percentile(onOpen, 0.99), {
    target: '50',
    note: `${count(onOpen)}; with the wait for the event loop of both sides, p99 of the generator's ${loop.toFixed(0)} ms`,
  });
  add('503 for the client, p99', 'ms', percentile(all, 0.99), {
    note: `${count(all)}; also with the wait until a new connection is open`,
  });
}

/** What was neither a success nor a 503. */
function othersOf({ refused }: Load): string {
  return Object.entries(refused)
    .filter(([why]) => !why.endsWith(' 503'))
    .map(([why, count]) => `, ${count} × ${why}`)
    .join('');
}

/** Begins at twice the rate that a closed loop of the same server reached just before. */
async function twice(bench: Bench, database: DatabaseKind): Promise<void> {
  const { generator, options } = bench;
  await withServer(bench, database, async (running, job) => {
    await generator.call('prepare', { ...job, connections: CONNECTIONS } satisfies Job);
    await generator.call('beginFor', WARM);
    const closed = await generator.call<Load>('beginFor', Math.min(5, options.seconds));
    const rate = Math.min(RATE_MAX, Math.max(10, Math.round((2 * closed.begins.length) / closed.seconds)));
    await running.figures<Counted>();
    const load = await generator.call<Load>('openLoop', { rate, seconds: options.seconds, proves: false });
    const counted = await running.figures<Counted>();
    const lost = load.refused['code lost'] ?? 0;
    const add = adder(bench, database, 'begins at twice the closed loop');
    add('answer of the begin to acceptance of its code, p99', 'ms', percentile(load.delays, 0.99), {
      target: '1000 (3000)',
      note: `${rate} begins/s asked, of ${load.delays.length} codes, p50 ${median(load.delays).toFixed(0)} ms, ${lost} not within a minute${othersOf(load)}`,
    });
    add('refused by 503', '%', (load.shed.length / Math.max(1, load.begins.length + load.shed.length)) * 100);
    add('503 for the client, p99', 'ms', percentile(load.shed, 0.99), { note: 'from when it was to be sent' });
    addServer(add, counted);
    add('loop of the generator, p99', 'ms', load.loop, { note: `${(load.cpu * 100).toFixed(0)} % of a core` });
  });
}

/** Proofs of one user after another while many clients begin. */
async function proofsAmong(bench: Bench, database: DatabaseKind): Promise<void> {
  const { generator, options } = bench;
  await withServer(bench, database, async (running, job) => {
    await generator.call('prepare', { ...job, feed: null, connections: MANY, again: AGAIN.many } satisfies Job);
    const seconds = Math.max(4, options.seconds);
    const load = await generator.call<Load>('proofsAmong', seconds);
    const counted = await running.figures<Counted>();
    const add = adder(bench, database, `while ${MANY} clients begin`);
    const inside = counted.answers['prove 200'];
    add('a proof, p99', 'ms', percentile(load.proofs, 0.99), {
      target: '150 (1000)',
      note: `p50 ${median(load.proofs).toFixed(0)} ms, of ${load.proofs.length}; inside the server p50 ${inside?.p50.toFixed(0)} ms, p99 ${inside?.p99.toFixed(0)} ms${othersOf(load)}`,
    });
    addShed(add, [load]);
    addServer(add, counted);
  });
}

/** Two waves of begins on very many connections. */
async function crowd(bench: Bench, database: DatabaseKind): Promise<void> {
  const { generator, options } = bench;
  await withServer(bench, database, async (running, job) => {
    await generator.call('prepare', { ...job, feed: null, connections: CROWD, again: AGAIN.crowd } satisfies Job);
    const before = residentOf(running.pid);
    const waves: Load[] = [];
    const memory: number[] = [];
    for (let wave = 0; wave < 2; wave += 1) {
      waves.push(await generator.call<Load>('beginFor', options.seconds));
      memory.push(residentOf(running.pid));
    }
    const counted = await running.figures<Counted>();
    const add = adder(bench, database, `${CROWD} connections`);
    const all = waves.flatMap(({ begins, shed }) => [...begins, ...shed]);
    const lost = waves.reduce((sum, { refused }) => sum + (refused['begin lost'] ?? 0), 0);
    add('connections reset', 'times', lost, {
      target: '0',
      note: `of ${all.length} requests${waves.map(othersOf).join('')}`,
    });
    add('slowest answer', 'ms', percentile(Float64Array.from(all), 1));
    add('memory after the second wave', 'MB', memory[1] ?? 0, {
      note: `${before.toFixed(0)} MB before, ${memory[0]?.toFixed(0)} MB after the first`,
    });
    addShed(add, waves);
    addServer(add, counted);
  });
}
