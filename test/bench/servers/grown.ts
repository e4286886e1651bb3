// Owns SQLite files with very many users, which are built once and kept in the system's temp folder. Their users come beside those
// of the bench, as copies of rows that this very server wrote for a real change. Not the copies: copies.ts.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY, SECOND } from '../../../shared/duration.ts';
import type { Bench } from '../bench.ts';
import { count, QUEUED } from '../contest.ts';
import type { Load } from '../load/window.ts';
import { createTemplate } from './copies.ts';
import { openFilling } from './open-filling.ts';
import { FIRST, userAt } from './users.ts';

export type Size = 'million' | 'ten-million';

/** `room`: GB that must be free, for the kept file and the copy that a run works on. */
const SIZES = {
  million: { users: 1_000_000, changes: 3, room: 20 },
  'ten-million': { users: 10_000_000, changes: 0, room: 30 },
} as const;
/** A quick look takes this part of the users. */
const QUICK = 50;
/** The number of the first grown user: behind all users of the bench. */
const BEHIND = 10_000_000;
/** Longest wait for the messages of one change, ms. */
const SENT_WITHIN = 30_000;
/** How long a file with messages is used, ms: later the server would purge them while it is measured. */
const FRESH = 20 * DAY;

/** The file, ready for a server with the bench's users in it; null where there is too little room. Each run gets the kept one. */
export async function grownFile(bench: Bench, size: Size): Promise<string | null> {
  const { changes, room } = SIZES[size];
  const users = bench.isQuick ? SIZES[size].users / QUICK : SIZES[size].users;
  const folder = join(tmpdir(), 'contact-change-bench-grown');
  mkdirSync(folder, { recursive: true });
  const name = bench.isQuick ? `${size}-quick` : size;
  const [file, mark] = [join(folder, `${name}.db`), join(folder, `${name}.json`)];
  const schema = await freshSchema(bench);
  const needed: Made = { users, changes, schema, bench: bench.prefilled.users, at: Date.now() };
  const isKept = await isOfUse(bench, { file, mark, needed });
  // A run changes the users of the bench in it; the next run needs them as they were.
  const used = join(folder, `${name}-used.db`);
  removeUsed(used);
  if (!isKept) {
    rmSync(file, { force: true });
    if (freeIn(folder) < room * 2 ** 30) return null;
    process.stdout.write(`Filling a database with ${users} users, once …\n`);
    await build(bench, { file: `${file}.new`, users, changes });
    renameSync(`${file}.new`, file);
    writeFileSync(mark, JSON.stringify(needed));
  }
  if (freeIn(folder) < 2 * statSync(file).size) return null;
  copyFileSync(file, used);
  writeOut(used);
  return used;
}

/** Waits until the file is on the disk. Otherwise its pages would be written while a server's commits are measured. */
function writeOut(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** What a kept file was made of, and when, epoch ms. */
interface Made {
  readonly users: number;
  readonly changes: number;
  readonly schema: string;
  /** How many users of the bench are in it. */
  readonly bench: number;
  readonly at: number;
}

/** Whether the kept file has what is needed. One of an earlier schema is migrated, as the file of a site would be. */
async function isOfUse(
  bench: Bench,
  { file, mark, needed }: { readonly file: string; readonly mark: string; readonly needed: Made },
): Promise<boolean> {
  if (!existsSync(file) || !existsSync(mark)) return false;
  const kept = JSON.parse(readFileSync(mark, 'utf8')) as Made;
  const isOld = kept.changes > 0 && needed.at - kept.at > FRESH;
  if (kept.users !== needed.users || kept.changes !== needed.changes || kept.bench < needed.bench || isOld)
    return false;
  if (kept.schema === needed.schema) return true;
  const url = `sqlite:${file}`;
  // It does not start on a file that a newer server has migrated.
  const server = await bench.ours.start({ database: url, smtpPort: bench.sink.port }).catch(() => null);
  await server?.stop();
  const schema = await schemaOf(url);
  if (schema !== needed.schema) return false;
  writeFileSync(mark, JSON.stringify({ ...kept, schema }));
  return true;
}

/** Octets. */
function freeIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

async function freshSchema(bench: Bench): Promise<string> {
  const place = await bench.prefilled.fresh('sqlite');
  const text = await schemaOf(place.url);
  await place.remove();
  return text;
}

/** What must be equal for a kept file to be of use: the definitions of all tables and indexes. */
async function schemaOf(url: string): Promise<string> {
  const filling = await openFilling(url);
  const text = await filling.schema();
  await filling.close();
  return text;
}

interface Build {
  readonly file: string;
  readonly users: number;
  /** Done changes of each user. */
  readonly changes: number;
}

async function build(bench: Bench, { file, users, changes }: Build): Promise<void> {
  const began = performance.now();
  const place = await bench.prefilled.fresh('sqlite');
  const last = bench.prefilled.users;
  if (changes > 0) await changeOnce(bench, place.url, last);
  copyFileSync(place.url.slice('sqlite:'.length), file);
  await place.remove();
  const filling = await openFilling(`sqlite:${file}`);
  const from = changes > 0 ? last : FIRST;
  const template = createTemplate(await filling.rowsOf(userAt(from).sub), from, changes);
  const say = (what: string, took: number): void =>
    void process.stdout.write(`  ${what}: ${(took / SECOND).toFixed(0)} s\n`);
  await filling.copy(template, { from: BEHIND, count: users, tell: say });
  await filling.close();
  say(`all ${users} users`, performance.now() - began);
}

/** One user makes a complete change; the rows of it are copied. */
async function changeOnce(bench: Bench, url: string, user: number): Promise<void> {
  const server = await bench.ours.start({ database: url, smtpPort: bench.sink.port });
  const { secretKeys: secret, signIn } = bench.ours;
  const target = { name: 'ours', port: server.port, privateKey: signIn.privateKey, secret, database: url } as const;
  await bench.generator.call('prepare', { target, connections: 1, from: user, users: 1, feed: null });
  const load = await bench.generator.call<Load>('openLoop', { rate: 1, seconds: 1, proves: true });
  if (load.changes !== 1) throw new Error(`no change: ${JSON.stringify(load.refused)}`);
  await bench.generator.call('end');
  // A copy of a message that waits would wait as well.
  const until = performance.now() + SENT_WITHIN;
  while ((await count(url, QUEUED)) > 0 && performance.now() < until) await pause(100);
  await server.stop();
}

/** Removes the copy that a run worked on; the kept file stays. */
export function removeUsed(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
