// Owns what the built server weighs as `serve` starts it: how fast it is ready, its memory idle, while changes go on at a steady
// rate, and at rest after. Not the memory of links that are none: links.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import { codeIn } from '../kit/inbox.ts';
import { surroundings, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { createNetworks } from './changes.ts';

const USAGE = `node test/bench/memory.ts [cli.js] [--minutes 7] [--rate 6] [--starts 9] [--json file] [--flags='of Node']
Complete e-mail changes with their mail, --rate a second. Memory is read from /proc, so on Linux alone.
`;
/** How long the server rests before its memory is read, ms. */
const REST = 30 * SECOND;
/** Interval between two readings while changes go on, ms. */
const READ_EVERY = 15 * SECOND;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '7' },
    rate: { type: 'string', default: '6' },
    starts: { type: 'string', default: '9' },
    json: { type: 'string' },
    flags: { type: 'string', default: '' },
  },
});
const numbers = { minutes: Number(values.minutes), rate: Number(values.rate), starts: Number(values.starts) };
if (positionals.length > 1 || Object.values(numbers).some((number) => !(number > 0))) {
  process.stderr.write(USAGE);
  process.exit(1);
}
const cli = resolve(positionals[0] ?? resolve(import.meta.dirname, '../../server/dist/cli.js'));
const how = { flags: values.flags.split(' ').filter((flag) => flag !== '') };

const around = await surroundings({ TRUSTED_PROXIES: '1' });
try {
  const figures = await measure(around);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await around.close();
}

/** Times in ms, memory in MB resident. */
interface Figures {
  readonly node: string;
  readonly minutes: number;
  readonly rate: number;
  readonly start: { readonly median: number; readonly longest: number };
  readonly idle: number;
  readonly load: readonly number[];
  readonly afterLoad: number;
  readonly rested: number;
  readonly most: number;
  readonly changes: number;
  readonly failed: number;
}

async function measure(server: Surroundings): Promise<Figures> {
  const { minutes, rate } = numbers;
  const start = await timeStarts(server);
  say(
    `start to listening, existing SQLite file: median ${start.median.toFixed(0)} ms, longest ${start.longest.toFixed(0)} ms`,
  );
  const { child } = await server.start(cli, how);
  const read = (field: 'VmRSS' | 'VmHWM'): number => memoryOf(child.pid ?? 0, field);
  await wait(REST);
  const idle = read('VmRSS');
  say(`idle, ${REST / SECOND} s after its start: ${idle.toFixed(0)} MB`);
  const load: number[] = [];
  const reading = setInterval(() => {
    load.push(read('VmRSS'));
    say(`  ${((load.length * READ_EVERY) / MINUTE).toFixed(2)} min: ${(load.at(-1) ?? 0).toFixed(0)} MB`);
  }, READ_EVERY);
  const { changes, failed } = await changeSteadily(server);
  clearInterval(reading);
  const afterLoad = read('VmRSS');
  say(`after ${minutes} min of ${rate} changes/s: ${afterLoad.toFixed(0)} MB (${changes} changes, ${failed} failed)`);
  await wait(REST);
  const [rested, most] = [read('VmRSS'), read('VmHWM')];
  say(`${REST / SECOND} s later: ${rested.toFixed(0)} MB; the most it ever had: ${most.toFixed(0)} MB`);
  return { node: process.version, minutes, rate, start, idle, load, afterLoad, rested, most, changes, failed };
}

async function timeStarts(server: Surroundings): Promise<Figures['start']> {
  const times: number[] = [];
  // The first start makes the schema, and is not counted.
  for (let i = -1; i < numbers.starts; i += 1) {
    const { child, took } = await server.start(cli, how);
    if (i >= 0) times.push(took);
    const gone = new Promise((leave) => child.once('exit', leave));
    child.kill('SIGTERM');
    await gone;
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
}

/** Begins changes at the rate, however long each takes, and returns when the last one ended. */
async function changeSteadily(server: Surroundings): Promise<{ readonly changes: number; readonly failed: number }> {
  const nextNetwork = createNetworks();
  const open: Promise<void>[] = [];
  let failed = 0;
  const began = performance.now();
  const total = Math.round((numbers.minutes * MINUTE * numbers.rate) / SECOND);
  for (let i = 0; i < total; i += 1) {
    await wait(Math.max(0, began + (i * SECOND) / numbers.rate - performance.now()));
    open.push(
      change(server, i, nextNetwork()).catch((error: unknown) => {
        failed += 1;
        if (failed <= 3) say(`  failed: ${String(error)}`);
      }),
    );
  }
  await Promise.all(open);
  return { changes: total, failed };
}

async function change(server: Surroundings, i: number, network: Readonly<Record<string, string>>): Promise<void> {
  const [user, value] = [strongSignIn({ sub: `ann${i}` }), `ann.${i}@new.example`];
  const begin = { kind: 'email', value, then: 'replace' };
  const begun = await server.ask<{ id: string }>(user, 'POST', '/v1/changes', begin, network);
  if (begun.status !== 201) throw new Error(`begin: ${JSON.stringify(begun)}`);
  const code = codeIn(await server.inbox.waitFor(value));
  const proved = await server.ask(user, 'POST', `/v1/changes/${begun.body.id}/code`, { code }, network);
  if (proved.status !== 200) throw new Error(`prove: ${JSON.stringify(proved)}`);
}

function memoryOf(pid: number, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
