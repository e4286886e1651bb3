// Owns the one command of the bench: which parts run, the table, the files. Not the figures: parts/.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench, readOptions, type Bench } from './bench.ts';
import { changesPerSecond, measure, say } from './contest.ts';
import { machine } from './machine.ts';
import { countsPart } from './parts/counts.ts';
import { deliveryPart } from './parts/delivery.ts';
import { diskPart } from './parts/disk.ts';
import { eventsPart } from './parts/events.ts';
import { footprintPart } from './parts/footprint.ts';
import { growthPart } from './parts/growth.ts';
import { limitsPart } from './parts/limits.ts';
import { overloadPart } from './parts/overload.ts';
import { pathPart } from './parts/path.ts';
import { streamsPart } from './parts/streams.ts';
import { todayPart } from './parts/today.ts';
import { walksPart } from './parts/walks.ts';
import { busyByPart, readProfile } from './profile.ts';
import { printRows, shown, writeJson, writePage, type Row } from './report.ts';

/** In the order in which they run. */
const PARTS: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  limits: limitsPart,
  path: pathPart,
  disk: diskPart,
  counts: countsPart,
  delivery: deliveryPart,
  events: eventsPart,
  overload: overloadPart,
  streams: streamsPart,
  walks: walksPart,
  growth: growthPart,
  footprint: footprintPart,
  today: todayPart,
};

/** From its sources, whose files name the parts. */
const SOURCES = join(import.meta.dirname, '../../server/cli/cli.ts');
const PROFILED = [
  ['ours', 'ours', false],
  ['floor', 'floor', false],
  ['delivers', 'ours', true],
] as const;

const options = readOptions();
const names = options.only ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(1);
}

const rows: Row[] = [];
const profiled = options.profile && options.server === null ? { ...options, server: SOURCES } : options;
const bench = await openBench(profiled, (row) => rows.push(row));
const on = machine();
process.stdout.write(`${on.date}, ${on.cores} × ${on.processor}, ${on.memory} GB, Node ${on.node}\n`);
try {
  if (options.profile) await profile();
  else
    for (const name of names) {
      const before = rows.length;
      await PARTS[name]?.(bench);
      printRows(name, rows.slice(before));
      writeJson(options.json, on, rows);
    }
} finally {
  await bench.close();
}
if (!options.profile) process.stdout.write(`\nThe figures are in ${options.json}\n`);
if (options.markdown) process.stdout.write(`The tables are in ${await writePage(on, rows)}\n`);
process.exit();

/**
 * Ours under the closed loop with V8's profiler, messages queued and while it delivers, and the floor beside: how long the main thread
 * of each is busy for one change, by part.
 */
async function profile(): Promise<void> {
  const { seconds, databases } = options;
  const database = databases[0] ?? 'sqlite';
  const columns = new Map<'ours' | 'floor' | 'delivers', ReadonlyMap<string, number>>();
  for (const [column, name, mails] of PROFILED) {
    const folder = mkdtempSync(join(tmpdir(), 'contact-change-profile-'));
    const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
    // The floor is a module of ours, so its flags come by the environment.
    const how = name === 'ours' ? { flags } : { env: { NODE_OPTIONS: flags.join(' ') } };
    const one = await measure(bench, { name, mails, database }, { connections: 32, seconds, ...how });
    say(column, one);
    const files = readdirSync(folder).map((file) => join(folder, file));
    for (const file of files) process.stdout.write(`profile: ${file}\n`);
    const main = files.find((file) => /\.0\.\d+\.cpuprofile$/.test(file)) ?? '';
    const each = changesPerSecond(one) * seconds * 1000;
    columns.set(
      column,
      new Map([...busyByPart(readProfile(main), seconds)].map(([part, took]) => [part, took / each])),
    );
  }
  const of = (column: 'ours' | 'floor' | 'delivers', part: string): number => columns.get(column)?.get(part) ?? NaN;
  const parts = new Set([...columns.values()].flatMap((busy) => [...busy.keys()]));
  const largest = [...parts].toSorted((a, b) => (of('ours', b) || 0) - (of('ours', a) || 0));
  printRows(
    'the main thread for one change',
    largest.map((part) => ({
      part: 'profile',
      figure: part,
      unit: 'ms',
      ours: of('ours', part),
      floor: of('floor', part),
      note: `while mail goes out ${shown(of('delivers', part))}`,
    })),
  );
}
