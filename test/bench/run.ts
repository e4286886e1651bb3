// Owns the figures: how fast the built server is ready, what it weighs, how long a begin and a proof take with all limits on,
// whether an address's state shows in that time, and what the limits leave in the database.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { tokenIn } from '../kit/inbox.ts';
import { surroundings } from '../kit/server.ts';
import { builtServer } from './built.ts';
import { createNetworks, timeChanges, timed } from './changes.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const STARTS = 9;
const CHANGES = 300;
const cli = builtServer();

/** Of each kind of address. */
const ALIKE = 150;

const around = await surroundings({ TRUSTED_PROXIES: '1' });
const nextNetwork = createNetworks();
try {
  // Once for the schema: what is measured is a start on an existing file.
  (await around.start(cli)).child.kill('SIGKILL');
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i += 1) {
    const { child, took } = await around.start(cli);
    const ready = await fetch(`${around.base}/readyz`);
    if (!ready.ok) throw new Error('not ready');
    starts.push(took);
    const gone = new Promise((leave) => child.once('exit', leave));
    child.kill('SIGTERM');
    await gone;
  }
  print('start to ready, existing SQLite file', starts);

  const { child } = await around.start(cli);
  await wait(30_000);
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const rss = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  process.stdout.write(`memory 30 s after start: ${rss.toFixed(0)} MB resident\n`);

  const { begins, proofs } = await timeChanges(around, CHANGES, nextNetwork);
  print(`begin, ${CHANGES} one after another over HTTP`, begins);
  print(`prove, ${CHANGES} one after another over HTTP`, proofs);

  const database = new Sqlite(around.file, { readonly: true });
  const rows = database
    .prepare('select name, count(*) as n, sum(length(uses)) as octets from limits group by name')
    .all();
  const counted = rows as { name: string; n: number; octets: number }[];
  const sum = counted.reduce((all, { n }) => all + n, 0);
  process.stdout.write(
    `limits after one change each of ${CHANGES} people: ${(sum / CHANGES).toFixed(1)} rows a person and day; longest list ${Math.max(...counted.map(({ n, octets }) => octets / n)).toFixed(0)} characters (${counted.map(({ name, n }) => `${name} ${n}`).join(', ')})\n`,
  );
  database.close();

  await alike();
} finally {
  await around.close();
}

/** The same begin, by turns for addresses that no caller may tell apart. */
async function alike(): Promise<void> {
  const kinds = {
    free: (i: number) => `free.${i}@new.example`,
    taken: (i: number) => `ann.${i}@new.example`,
    blocked: (i: number) => `blocked.${i}@new.example`,
    unreachable: (i: number) => `nobody.${i}@nowhere.invalid`,
  };
  const times = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
  for (let i = 0; i < ALIKE; i += 1) {
    for (const [name, of] of Object.entries(kinds)) {
      const [person, value, network] = [`${name}${i}`, of(i), nextNetwork()];
      await around.ask(person, 'GET', '/v1/me', undefined, network);
      const begin = { kind: 'email', value };
      if (name === 'blocked') {
        await around.ask(strongSignIn({ sub: person }), 'POST', '/v1/changes', begin, network);
        const token = tokenIn(await around.inbox.waitFor(value));
        await around.ask(strongSignIn({ sub: person }), 'POST', '/v1/links/report', { token }, network);
      }
      const [begun, took] = await timed(() =>
        around.ask(strongSignIn({ sub: person }), 'POST', '/v1/changes', begin, network),
      );
      if (begun.status !== 201) throw new Error(JSON.stringify(begun));
      times.get(name)?.push(took);
    }
  }
  for (const [name, all] of times) print(`begin for a ${name} address`, all);
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
  process.stdout.write(`${what}: median ${at(0.5)} ms, 95 % ≤ ${at(0.95)} ms, longest ${at(1)} ms\n`);
}
