// Owns what is left of shared commits when processes are killed or the disk takes no more. Not a killed server: crash.test.ts.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openStore } from '../../server/store/open.ts';
import { freshDatabase, silent } from '../kit/database.ts';
import { settled } from './rows.ts';
import { commitsInLog } from './wal.ts';

const SCRIPT = join(import.meta.dirname, 'writing-process.ts');

/** A file with the user whom every write of a writing process counts up. */
async function counting(t: TestContext): Promise<string> {
  const { files, remove } = await freshDatabase('sqlite', true);
  t.after(remove);
  const file = files[0] ?? '';
  const store = await openStore({ url: `sqlite:${file}`, clock: () => 1000, log: silent });
  await settled(store, 'usr_count');
  await store.close();
  return file;
}

interface WritingProcess {
  readonly child: ChildProcess;
  /** The lines that it has written: an outcome, and the id of a user. */
  readonly lines: readonly string[];
  /** Resolves when `isEnough` is true of the lines; rejects when the process ends before. */
  reaches(isEnough: (lines: readonly string[]) => boolean): Promise<void>;
  /** Resolves when all lines of the killed process are read. */
  kill(): Promise<void>;
}

/** `octets`: how large a file the process may write. */
function start(t: TestContext, args: readonly string[], octets?: number): WritingProcess {
  const command = [process.execPath, SCRIPT, ...args];
  // The shell counts blocks of 512 octets.
  const limited =
    octets === undefined ? command : ['sh', '-c', `ulimit -f ${octets / 512}; exec "$@"`, 'sh', ...command];
  const child = spawn(limited[0] ?? '', limited.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    child,
    lines,
    reaches: (isEnough) =>
      new Promise((resolve, reject) => {
        child.stdout.on('data', () => isEnough(lines) && resolve());
        child.once('close', () => reject(new Error('the process has ended')));
        if (isEnough(lines)) resolve();
      }),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** The ids of the lines with this outcome, or with any other. */
const withOutcome = (lines: readonly string[], outcome: 'done' | 'other'): string[] =>
  lines
    .map((line) => line.split(' '))
    .filter(([said]) => (said === 'done') === (outcome === 'done'))
    .map(([, id = '']) => id);

function check(t: TestContext, file: string, lines: readonly string[]): void {
  const { ids, count } = stored(t, file);
  const missing = withOutcome(lines, 'done').filter((id) => !ids.has(id));
  assert.deepEqual(missing, [], 'what was answered is there');
  const present = withOutcome(lines, 'other').filter((id) => ids.has(id));
  assert.deepEqual(present, [], 'what was refused is not there');
  assert.equal(ids.size - 1, count, 'each user that is there was counted, and no other');
}

function stored(t: TestContext, file: string): { ids: Set<string>; count: number } {
  const database = new Sqlite(file);
  t.after(() => database.close());
  assert.deepEqual(database.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  const rows = database.prepare('select id, version from users').all() as { id: string; version: number }[];
  const count = rows.find(({ id }) => id === 'usr_count')?.version ?? 0;
  return { ids: new Set(rows.map(({ id }) => id)), count: count - 1 };
}

test('killed among writes that share commits: nothing that was answered is lost, and nothing is half done', async (t) => {
  const file = await counting(t);
  const all: string[] = [];
  for (let round = 0; round < 4; round++) {
    const writing = start(t, [file, `r${round}`, '24']);
    await writing.reaches((lines) => lines.length > 30 + round * 17);
    await writing.kill();
    all.push(...writing.lines);
    // The killed process left its log, for nothing has closed the file.
    if (round === 0) assert.ok(commitsInLog(file) < withOutcome(writing.lines, 'done').length, 'groups were formed');
  }
  check(t, file, all);
});

test('two processes on one file write in turns: each gets on, and nothing is lost when one is killed', async (t) => {
  const file = await counting(t);
  const [a, b] = [start(t, [file, 'a', '8']), start(t, [file, 'b', '8'])];
  const enough = (least: number) => (lines: readonly string[]) => withOutcome(lines, 'done').length > least;
  await Promise.all([a.reaches(enough(60)), b.reaches(enough(60))]);
  await a.kill();
  await b.reaches(enough(withOutcome(b.lines, 'done').length + 40));
  await b.kill();
  check(t, file, [...a.lines, ...b.lines]);
});

test('a disk that takes no more is Unavailable for the groups that it undoes, and all that was answered is there', async (t) => {
  const file = await counting(t);
  const writing = start(t, [file, 'u', '24'], 1024 * 1024);
  await writing.reaches((lines) => withOutcome(lines, 'other').length >= 48);
  await writing.kill();
  assert.ok(withOutcome(writing.lines, 'done').length > 0);
  assert.ok(writing.lines.every((line) => /^(?:done|Unavailable) /.test(line)));
  check(t, file, writing.lines);
});

test('a disk that has no room for a change, but for some pages, is not ready', async (t) => {
  // A write that is refused leaves room for fewer pages than it needs; for how many is chance.
  for (const pages of [0, 3, 6]) {
    const file = await counting(t);
    const writing = start(t, [file, 'u', '1', 'ready'], 1024 * 1024 + pages * 4096);
    await writing.reaches((lines) => lines.filter((line) => /ready/.test(line)).length === 2);
    await writing.kill();
    const events = [0, -2, -1].map((at) => writing.lines.at(at)?.split(' ')[0]);
    assert.deepEqual(events, ['ready', 'Unavailable', 'not-ready']);
  }
});
