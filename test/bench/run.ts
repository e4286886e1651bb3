// Owns the one command of the bench: which parts run, the table, the files. Not the figures: parts/.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench, readOptions, type Bench } from './bench.ts';
import { measure, say } from './contest.ts';
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
import { printRows, writeJson, writePage, type Row } from './report.ts';

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

const options = readOptions();
const names = options.only ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(1);
}

const rows: Row[] = [];
const bench = await openBench(options, (row) => rows.push(row));
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

/** Ours alone under the closed loop, with V8's profiler; twice: messages queued, and while it delivers. */
async function profile(): Promise<void> {
  for (const mails of [false, true]) {
    const folder = mkdtempSync(join(tmpdir(), 'contact-change-profile-'));
    const one = await measure(
      bench,
      { name: 'ours', mails, database: options.databases[0] ?? 'sqlite' },
      { connections: 32, seconds: options.seconds, flags: ['--cpu-prof', `--cpu-prof-dir=${folder}`] },
    );
    say(mails ? 'while mail goes out' : 'messages queued', one);
    for (const file of readdirSync(folder)) process.stdout.write(`profile: ${join(folder, file)}\n`);
  }
}
