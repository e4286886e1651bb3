// Owns the figures of a database that has grown: one million users with three changes each, and ten million users. Not the rows:
// servers/grown.ts.
import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { changesPerSecond, type Measured, measureRunning, say, startContestant } from '../contest.ts';
import { residentOf } from '../machine.ts';
import { grownFile, removeUsed, type Size } from '../servers/grown.ts';
import { median } from '../stats.ts';

const PART = 'Growth, SQLite';
const NAMES = { million: '1 M users, 3 changes each', 'ten-million': '10 M users' } as const;
const CONNECTIONS = 32;
const STARTS = 5;
/** Before memory is read, ms. */
const REST = 10_000;

interface Grown {
  readonly name: string;
  readonly start: number;
  readonly memory: number;
  readonly all: readonly Measured[];
}

export async function growthPart(bench: Bench): Promise<void> {
  const empty = await bench.prefilled.fresh('sqlite');
  const places = [{ name: 'no other users', url: empty.url }];
  const sizes: readonly Size[] = bench.options.tenMillion ? ['million', 'ten-million'] : ['million'];
  for (const size of sizes) {
    const file = await grownFile(bench, size);
    if (file === null) process.stdout.write(`${size}: there is too little room for it; its figures are left out.\n`);
    else places.push({ name: NAMES[size] + (bench.isQuick ? ' / 50' : ''), url: `sqlite:${file}` });
  }
  const grown: Grown[] = [];
  for (const place of places) grown.push({ name: place.name, ...(await idle(bench, place.url)), all: [] });
  const measured = await byTurns(bench, places);
  rowsOf(
    bench,
    grown.map((one, i) => ({ ...one, all: measured[i] ?? [] })),
  );
  await empty.remove();
  for (const { url } of places.slice(1)) removeUsed(url.slice('sqlite:'.length));
}

/** Start to listening, median, ms; resident memory at rest, MB. */
async function idle(bench: Bench, url: string): Promise<{ readonly start: number; readonly memory: number }> {
  const times: number[] = [];
  let memory = NaN;
  for (let i = 0; i < STARTS; i += 1) {
    const server = await bench.ours.start({ database: url, smtpPort: bench.sink.port });
    times.push(server.took);
    if (i === STARTS - 1) {
      await pause(REST);
      memory = residentOf(server.pid);
    }
    await server.stop();
  }
  return { start: median(times), memory };
}

/** Each round takes users whom no round before took, for the files stay. */
async function byTurns(
  bench: Bench,
  places: readonly { readonly name: string; readonly url: string }[],
): Promise<readonly (readonly Measured[])[]> {
  const { rounds, seconds } = bench.options;
  const all = places.map((): Measured[] => []);
  const share = Math.floor(bench.prefilled.users / rounds);
  for (let round = 0; round < rounds; round += 1)
    for (let i = 0; i < places.length; i += 1) {
      const at = (round + i) % places.length;
      const { name = '', url = '' } = places[at] ?? {};
      const how = {
        connections: CONNECTIONS,
        seconds: Math.min(seconds, share / 800),
        url,
        from: 1 + round * share,
        users: share,
      };
      readWhole(url.slice('sqlite:'.length));
      const running = await startContestant(bench, { name: 'ours', mails: false, database: 'sqlite' }, how);
      const one = await measureRunning(bench, running, how).finally(() => running.stop());
      all[at]?.push(one);
      say(`${name}, round ${round + 1}`, one);
    }
  return all;
}

/** Octets of one read. */
const PIECE = 16 * 2 ** 20;

/**
 * Reads the file once, so that the system holds it in memory as far as it has room, whatever was measured before. Otherwise the
 * figure would say how fast the disk gives pages that no server has asked for yet.
 */
function readWhole(path: string): void {
  const file = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(PIECE);
  while (readSync(file, piece) > 0) continue;
  closeSync(file);
}

function rowsOf(bench: Bench, grown: readonly Grown[]): void {
  const rate = ({ all }: Grown): number => median(all.map(changesPerSecond));
  const p50 = ({ all }: Grown, what: 'begins' | 'proofs'): number => median(all.flatMap((one) => [...one[what]]));
  const [empty] = grown;
  if (empty === undefined) return;
  for (const one of grown) {
    const row = (figure: string, unit: string, of: (one: Grown) => number, target = ''): void =>
      bench.add({
        part: PART,
        figure: `${one.name}: ${figure}`,
        unit,
        ours: of(one),
        ratio: { value: of(one) / of(empty), of: '× empty' },
        target,
      });
    row('complete changes, messages queued', '1/s', rate, '1 (0.8) × empty');
    row('begin, p50', 'ms', (it) => p50(it, 'begins'));
    row('prove, p50', 'ms', (it) => p50(it, 'proofs'));
    row('start to listening', 'ms', ({ start }) => start, '250 (400) ms');
    row('resident memory, idle', 'MB', ({ memory }) => memory, '120 (150) MB');
  }
}
