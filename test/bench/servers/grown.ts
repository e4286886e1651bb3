// Owns SQLite files with very many users, which are built once and kept in the system's temp folder. Their users come beside those
// of the bench, as copies of rows that this very server wrote for a real change. Not the copies: copies.ts.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { count, QUEUED } from '../contest.ts';
import type { Load } from '../load/window.ts';
import { createCopies, type UserRows } from './copies.ts';
import { openFilling } from './databases.ts';
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
/** Users of one transaction. */
const BATCH = 20_000;

/** The file, ready for a server with the bench's users in it; null where there is too little room. Each run gets the kept one. */
export async function grownFile(bench: Bench, size: Size): Promise<string | null> {
  const { changes, room } = SIZES[size];
  const users = bench.isQuick ? SIZES[size].users / QUICK : SIZES[size].users;
  const folder = join(tmpdir(), 'contact-change-bench-grown');
  mkdirSync(folder, { recursive: true });
  const name = bench.isQuick ? `${size}-quick` : size;
  const [file, mark] = [join(folder, `${name}.db`), join(folder, `${name}.json`)];
  const made = { users, changes, schema: await schemaOf(bench), bench: bench.prefilled.users };
  const isKept = existsSync(file) && existsSync(mark) && readFileSync(mark, 'utf8') === JSON.stringify(made);
  // A run changes the users of the bench in it; the next run needs them as they were.
  const used = join(folder, `${name}-used.db`);
  removeUsed(used);
  if (!isKept) {
    rmSync(file, { force: true });
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < room * 2 ** 30) return null;
    process.stdout.write(`Filling a database with ${users} users, once …\n`);
    await build(bench, { file: `${file}.new`, users, changes });
    renameSync(`${file}.new`, file);
    writeFileSync(mark, JSON.stringify(made));
  }
  copyFileSync(file, used);
  return used;
}

/** What must be equal for a kept file to be of use: the columns of all tables. */
async function schemaOf(bench: Bench): Promise<string> {
  const place = await bench.prefilled.fresh('sqlite');
  const filling = await openFilling(place.url);
  const text = await filling.schema();
  await filling.close();
  await place.remove();
  return text;
}

interface Build {
  readonly file: string;
  readonly users: number;
  /** Done changes of each user. */
  readonly changes: number;
}

async function build(bench: Bench, { file, users, changes }: Build): Promise<void> {
  const place = await bench.prefilled.fresh('sqlite');
  const last = bench.prefilled.users;
  if (changes > 0) await changeOnce(bench, place.url, last);
  copyFileSync(place.url.slice('sqlite:'.length), file);
  await place.remove();
  const filling = await openFilling(`sqlite:${file}`);
  const from = changes > 0 ? last : FIRST;
  const rows = await filling.rowsOf(userAt(from).sub);
  const copy = createCopies(changes > 0 ? repeated(rows, changes) : rows, from);
  for (let n = 0; n < users; n += BATCH) {
    await filling.insert(each(BEHIND + n, Math.min(BATCH, users - n), copy));
    if (n % (BATCH * 10) === 0) process.stdout.write(`  ${n} of ${users}\n`);
  }
  await filling.close();
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

/** The rows of a change, so many times with other ids. What leads from one change to another table is copied along. */
function repeated(rows: UserRows, times: number): UserRows {
  const own = ['changes', 'proofs', 'outbox'];
  const again = (text: string, i: number): string =>
    text.replace(/\b(chg|prf|msg)_[\w-]{16}/g, (id) => `${id.slice(0, -1)}${'xyz'[i] ?? ''}`);
  return new Map(
    [...rows].map(([table, some]) => [
      table,
      own.includes(table)
        ? Array.from({ length: times }, (_, i) => JSON.parse(again(JSON.stringify(some), i)) as typeof some).flat()
        : table === 'undos'
          ? (JSON.parse(again(JSON.stringify(some), 0)) as typeof some)
          : some,
    ]),
  );
}

function* each(from: number, many: number, copy: (n: number) => UserRows): Generator<UserRows> {
  for (let n = from; n < from + many; n += 1) yield copy(n);
}

/** Removes the copy that a run worked on; the kept file stays. */
export function removeUsed(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
