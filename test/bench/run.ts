// Owns the one command of the bench: which parts run, the table, the files. Not the figures: parts/.
import { openBench, readOptions, type Bench } from './bench.ts';
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
import { profilePart, SOURCES } from './parts/profile.ts';
import { streamsPart } from './parts/streams.ts';
import { todayPart } from './parts/today.ts';
import { walksPart } from './parts/walks.ts';
import { printRows, writeJson, writePage, type Row } from './report.ts';

type Parts = Readonly<Record<string, (bench: Bench) => Promise<void>>>;

/** In the order in which they run. */
const PARTS: Parts = {
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
const parts: Parts = options.profile ? { profile: profilePart } : PARTS;
const names = (options.profile ? null : options.only) ?? Object.keys(parts);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(1);
}

const rows: Row[] = [];
const server = options.server ?? (options.profile ? SOURCES : null);
const bench = await openBench({ ...options, server }, (row) => rows.push(row));
const on = machine();
process.stdout.write(`${on.date}, ${on.cores} × ${on.processor}, ${on.memory} GB, Node ${on.node}\n`);
try {
  for (const name of names) {
    const before = rows.length;
    await parts[name]?.(bench);
    printRows(name, rows.slice(before));
    writeJson(options.json, on, rows);
  }
} finally {
  await bench.close();
}
process.stdout.write(`\nThe figures are in ${options.json}\n`);
if (options.markdown) process.stdout.write(`The tables are in ${await writePage(on, rows)}\n`);
process.exit();
