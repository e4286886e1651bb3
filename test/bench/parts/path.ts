// Owns the figures of the request path: complete changes a second of ours, of the floor and of better-auth, by turns in one run.
// Not one measurement: ../contest.ts.
import type { Bench } from '../bench.ts';
import { changesPerSecond, measure, say, type Contestant, type Measured } from '../contest.ts';
import { limitsOf } from './limits.ts';
import { median, percentile } from '../stats.ts';
import type { Row } from '../report.ts';

const PART = 'Request path';
/** The connections at which everything is compared. */
const MAIN = 32;
/** Requests of which percentiles are, all rounds together: a window goes on for them, but no longer than so many seconds. */
const REQUESTS = { least: 10_000, most: 60 };

type Key = 'ours' | 'oursMails' | 'floor' | 'floorMails' | 'betterAuth' | 'betterAuthMails';

const CONTESTANTS: Readonly<Record<Key, Omit<Contestant, 'database'>>> = {
  ours: { name: 'ours', mails: false },
  floor: { name: 'floor', mails: false },
  betterAuth: { name: 'better-auth', mails: false },
  oursMails: { name: 'ours', mails: true },
  floorMails: { name: 'floor', mails: true },
  betterAuthMails: { name: 'better-auth', mails: true },
};

export type Results = ReadonlyMap<Key, readonly Measured[]>;

export async function pathPart(bench: Bench): Promise<void> {
  const { changes: limit } = await limitsOf(bench);
  for (const connections of bench.options.connections) {
    const keys: readonly Key[] =
      connections === MAIN
        ? ['ours', 'floor', 'betterAuth', 'oursMails', 'floorMails', 'betterAuthMails']
        : ['ours', 'floor', 'betterAuth'];
    const sqlite = await byTurns(bench, { keys, connections, database: 'sqlite' });
    rowsOf(bench, sqlite, { part: PART, connections, limit });
    if (sqlite.has('oursMails')) mailRows(bench, sqlite, connections);
    if (!bench.options.databases.includes('postgres')) continue;
    const ours: readonly Key[] = connections === MAIN ? ['ours', 'oursMails'] : ['ours'];
    const postgres = await byTurns(bench, { keys: ours, connections, database: 'postgres' });
    postgresRows(bench, { sqlite, postgres, connections });
  }
}

export interface Turns {
  readonly keys: readonly Key[];
  readonly connections: number;
  readonly database: Contestant['database'];
  /** Also in the environment of each server. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Measures each contestant once a round. */
export async function byTurns(bench: Bench, { keys, connections, database, env = {} }: Turns): Promise<Results> {
  const { rounds, seconds } = bench.options;
  const results = new Map<Key, Measured[]>();
  const present = keys.filter((key) => bench.hasBetterAuth || CONTESTANTS[key].name !== 'better-auth');
  for (let round = 0; round < rounds; round += 1)
    for (let i = 0; i < present.length; i += 1) {
      // Each begins a round in turn, so that a machine that slows down slows none of them more.
      const key = present[(round + i) % present.length] as Key;
      const least = bench.isQuick ? {} : { least: { least: Math.ceil(REQUESTS.least / rounds), most: REQUESTS.most } };
      const one = await measure(bench, { ...CONTESTANTS[key], database }, { connections, seconds, env, ...least });
      results.set(key, [...(results.get(key) ?? []), one]);
      say(`${database} ${connections} connections, round ${round + 1}, ${key}`, one);
    }
  return results;
}

/** The median of the rounds. */
function of(results: Results, key: Key, figure: (one: Measured) => number): number | undefined {
  const all = results.get(key);
  return all === undefined ? undefined : median(all.map(figure));
}

/** A percentile of all rounds together. */
function timesOf(results: Results, key: Key, what: 'begins' | 'proofs', part: number): number | undefined {
  const all = results.get(key);
  return all === undefined
    ? undefined
    : percentile(
        all.flatMap((one) => [...one[what]]),
        part,
      );
}

interface Where {
  /** Title of the table. */
  readonly part: string;
  readonly connections: number;
  /** Changes a second without a database, where they were measured beside. */
  readonly limit?: number;
}

const over = (a?: number, b?: number): number => (a ?? NaN) / (b ?? NaN);

/** Ours beside both peers, where they were measured. */
function beside(values: {
  readonly ours?: number | undefined;
  readonly floor?: number | undefined;
  readonly betterAuth?: number | undefined;
}) {
  const { ours, floor, betterAuth } = values;
  return {
    ...(ours === undefined ? {} : { ours }),
    ...(floor === undefined ? {} : { floor }),
    ...(betterAuth === undefined ? {} : { betterAuth }),
  };
}

/** The rows of ours beside both peers, while nothing delivers. */
export function rowsOf(bench: Bench, results: Results, { part, connections, limit }: Where): void {
  const row = (figure: string, unit: string, rest: Partial<Row>): void =>
    bench.add({ part, figure: `${figure}, ${connections} connections`, unit, ...rest });
  const three = (get: (key: Key) => number | undefined) =>
    beside({ ours: get('ours'), floor: get('floor'), betterAuth: get('betterAuth') });

  const rates = three((key) => of(results, key, changesPerSecond));
  const others = [
    `${over(rates.ours, rates.betterAuth).toFixed(1)} × better-auth`,
    ...(limit === undefined ? [] : [`${over(rates.ours, limit).toFixed(2)} × Hono and jose without a database`]),
  ].join(', ');
  const targets = connections === MAIN ? { target: '1.2 (0.6) × floor, 6 (3) × better-auth' } : {};
  row('complete changes, messages queued', '1/s', {
    ...rates,
    ratio: { value: over(rates.ours, rates.floor), of: '× floor' },
    note: others,
    ...targets,
  });
  row(
    'CPU time of the server a change',
    'ms',
    three((key) => of(results, key, (one) => one.cpuEach)),
  );
  for (const [what, name] of [
    ['begins', 'begin'],
    ['proofs', 'prove'],
  ] as const)
    for (const rank of [0.5, 0.99]) {
      const times = three((key) => timesOf(results, key, what, rank));
      const counts = (['ours', 'floor', 'betterAuth'] as const).map((key) =>
        (results.get(key) ?? []).reduce((sum, one) => sum + one[what].length, 0),
      );
      row(`${name}, p${rank * 100}`, 'ms', {
        ...times,
        ratio: { value: over(times.ours, times.floor), of: '× floor' },
        ...(rank === 0.99 && connections === MAIN ? { target: '1 (2) × floor' } : {}),
        note: `of ${counts.join(', ')}`,
      });
    }
  row(
    'generator: CPU',
    'cores',
    three((key) => of(results, key, (one) => one.cpu)),
  );
  row(
    'generator: delay of its loop, p99',
    'ms',
    three((key) => of(results, key, (one) => one.loop)),
  );
  const refused = [...(results.get('ours') ?? [])].flatMap((one) => Object.entries(one.refused));
  row('refused or lost, all rounds', 'answers', { ours: refused.reduce((sum, [, count]) => sum + count, 0) });
}

function mailRows(bench: Bench, results: Results, connections: number): void {
  const row = (figure: string, unit: string, rest: Partial<Row>): void =>
    bench.add({ part: PART, figure: `${figure}, ${connections} connections`, unit, ...rest });
  const three = (get: (key: Key) => number | undefined) =>
    beside({ ours: get('oursMails'), floor: get('floorMails'), betterAuth: get('betterAuthMails') });
  const rates = three((key) => of(results, key, changesPerSecond));
  const alone = of(results, 'ours', changesPerSecond);
  row('complete changes, while mail goes out', '1/s', {
    ...rates,
    ratio: { value: over(rates.ours, alone), of: '× messages queued' },
    target: '0.6 (0.3) × messages queued',
    note: 'ours: three mails a change; peers: one',
  });
  row(
    'CPU time a change, while mail goes out',
    'ms',
    three((key) => of(results, key, (one) => one.cpuEach)),
  );
  row(
    'mails accepted meanwhile',
    '1/s',
    three((key) => of(results, key, (one) => one.accepted / one.seconds)),
  );
  row(
    'mails queued at the end',
    'messages',
    three((key) => of(results, key, (one) => one.queued)),
  );
}

interface Both {
  readonly sqlite: Results;
  readonly postgres: Results;
  readonly connections: number;
}

function postgresRows(bench: Bench, { sqlite, postgres, connections }: Both): void {
  for (const [key, name] of [
    ['ours', 'messages queued'],
    ['oursMails', 'while mail goes out'],
  ] as const) {
    if (!postgres.has(key)) continue;
    const [ours, there] = [postgres, sqlite].map((results) => of(results, key, changesPerSecond));
    bench.add({
      part: PART,
      figure: `PostgreSQL: complete changes, ${name}, ${connections} connections`,
      unit: '1/s',
      ...beside({ ours }),
      ratio: { value: over(ours, there), of: '× SQLite' },
      ...(connections === MAIN ? { target: '0.7 (0.4) × SQLite' } : {}),
    });
  }
}
