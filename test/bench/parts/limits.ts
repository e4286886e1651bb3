// Owns the limits of the machine that all else is measured against: Hono with jose and no database, and nodemailer alone. Not the
// request path: path.ts.
import { join } from 'node:path';
import { MAIL_WARM, WARM, type Bench } from '../bench.ts';
import { startChild } from '../child.ts';
import { flushTime } from '../servers/slow-disk.ts';
import { changesPerSecond, measureRunning, say, startContestant } from '../contest.ts';

const PART = 'Limits of this machine';
const CONNECTIONS = 32;

/** What a limit is, for the parts that follow. */
export interface Limits {
  /** Changes a second without a database. */
  readonly changes: number;
  /** Mails a second of nodemailer alone, by connections. */
  readonly mails: Readonly<Record<5 | 20, number>>;
}

let measuredLimits: Promise<Limits> | null = null;

/** Measured once a bench. */
export function limitsOf(bench: Bench): Promise<Limits> {
  measuredLimits ??= measureLimits(bench);
  return measuredLimits;
}

async function measureLimits(bench: Bench): Promise<Limits> {
  const floor = await startContestant(
    bench,
    { name: 'floor', mails: false, database: 'sqlite' },
    { connections: CONNECTIONS, seconds: WARM },
  );
  const target = { ...floor.target, name: 'nothing' as const };
  const how = { connections: CONNECTIONS, seconds: bench.options.seconds };
  const one = await measureRunning(bench, { ...floor, target }, how);
  await floor.stop();
  say('Hono and jose without a database', one);
  bench.add({
    part: PART,
    figure: 'changes of Hono and jose without a database',
    unit: '1/s',
    floor: changesPerSecond(one),
  });
  bench.add({ part: PART, figure: 'one flush of the disk, median', unit: 'ms', floor: flushTime() });
  bench.add({ part: PART, figure: 'CPU time of the generator', unit: '% of a core', floor: one.cpu * 100 });
  bench.add({ part: PART, figure: 'loop delay of the generator, p99', unit: 'ms', floor: one.loop });
  return { changes: changesPerSecond(one), mails: { 5: await mailLimit(bench, 5), 20: await mailLimit(bench, 20) } };
}

async function mailLimit(bench: Bench, connections: 5 | 20): Promise<number> {
  const mailer = await startChild(join(import.meta.dirname, '../servers/mailer.ts'));
  await bench.sink.reset();
  const seconds = Math.min(10, bench.options.seconds);
  const { sent, took, cpu } = await mailer.call<{ sent: number; took: number; cpu: number }>('send', {
    port: bench.sink.port,
    connections,
    warm: MAIL_WARM,
    seconds,
  });
  await mailer.stop();
  const rate = sent / took;
  bench.add({
    part: PART,
    figure: `mails of nodemailer alone, ${connections} connections`,
    unit: '1/s',
    floor: rate,
    note: `${(cpu / sent).toFixed(2)} ms of CPU each`,
  });
  return rate;
}

export async function limitsPart(bench: Bench): Promise<void> {
  await limitsOf(bench);
}
