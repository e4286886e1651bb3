// Owns the figures of one user after another: how long a begin and a proof take with all limits on, whether an address's state
// shows in that time, and what the limits leave in the database. Not many at a time: path.ts.
import Sqlite from 'better-sqlite3';
import { tokenIn } from '../../kit/inbox.ts';
import { surroundings, type Surroundings } from '../../kit/server.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import type { Bench } from '../bench.ts';
import { createNetworks, timeChanges, timed } from '../changes.ts';
import { median, percentile } from '../stats.ts';

const PART = 'One user after another';
/**
 * Changes, and begins of each kind of address: the begins for taken addresses need as many changes. Of fewer begins, medians differ
 * by more than the few per cent that are looked for.
 */
const COUNT = { full: 500, quick: 30 };

export async function todayPart(bench: Bench): Promise<void> {
  const count = bench.isQuick ? COUNT.quick : COUNT.full;
  const around = await surroundings({ TRUSTED_PROXIES: '1' });
  const nextNetwork = createNetworks();
  try {
    await around.start(bench.cli);
    const { begins, proofs } = await timeChanges(around, count, nextNetwork);
    addTimes(bench, 'begin', begins);
    addTimes(bench, 'prove', proofs);
    addLimits(bench, around.file, count);
    await addAlike(bench, around, { count, nextNetwork });
  } finally {
    await around.close();
  }
}

function addTimes(bench: Bench, what: string, times: readonly number[]): void {
  const note = `95 % ≤ ${percentile(times, 0.95).toFixed(1)} ms, longest ${percentile(times, 1).toFixed(1)} ms, of ${times.length}`;
  bench.add({ part: PART, figure: `${what}, median`, unit: 'ms', ours: median(times), note });
}

function addLimits(bench: Bench, file: string, changes: number): void {
  const database = new Sqlite(file, { readonly: true });
  const rows = database
    .prepare('select name, count(*) as n, sum(length(uses)) as octets from limits group by name')
    .all() as { name: string; n: number; octets: number }[];
  database.close();
  const sum = rows.reduce((all, { n }) => all + n, 0);
  const longest = Math.max(...rows.map(({ n, octets }) => octets / n));
  const note = `longest list ${longest.toFixed(0)} characters (${rows.map(({ name, n }) => `${name} ${n}`).join(', ')})`;
  bench.add({ part: PART, figure: 'rows of limits after one change', unit: 'rows a user', ours: sum / changes, note });
}

/** The same begin, by turns for addresses that no caller may tell apart. */
async function addAlike(
  bench: Bench,
  around: Surroundings,
  { count, nextNetwork }: { readonly count: number; readonly nextNetwork: () => Readonly<Record<string, string>> },
): Promise<void> {
  const kinds = {
    free: (i: number) => `free.${i}@new.example`,
    taken: (i: number) => `ann.${i}@new.example`,
    blocked: (i: number) => `blocked.${i}@new.example`,
    unreachable: (i: number) => `nobody.${i}@nowhere.invalid`,
  };
  const times = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
  const order = Object.entries(kinds);
  // Each user has asked for an address before, whose holder has said no: for the blocked ones it is the address of the timed begin.
  for (let i = 0; i < count; i += 1)
    for (const [name, of] of order) {
      const value = name === 'blocked' ? of(i) : `before.${name}.${i}@new.example`;
      const [user, network] = [strongSignIn({ sub: `${name}${i}` }), nextNetwork()];
      await around.ask(user, 'POST', '/v1/changes', { kind: 'email', value }, network);
      const token = tokenIn(await around.inbox.waitFor(value));
      await around.ask(user, 'POST', '/v1/links/report', { token }, network);
    }
  for (let i = 0; i < count; i += 1)
    for (let turn = 0; turn < order.length; turn += 1) {
      // Each kind comes first, second … in turn, so that none has always the same one before it.
      const [name, of] = order[(i + turn) % order.length] ?? ['', String];
      const [user, value, network] = [`${name}${i}`, of(i), nextNetwork()];
      await around.ask(user, 'GET', '/v1/me', undefined, network);
      const begin = { kind: 'email', value };
      const [begun, took] = await timed(() =>
        around.ask(strongSignIn({ sub: user }), 'POST', '/v1/changes', begin, network),
      );
      if (begun.status !== 201) throw new Error(JSON.stringify(begun));
      times.get(name)?.push(took);
    }
  const free = median(times.get('free') ?? []);
  for (const [name, all] of times) {
    const ours = median(all);
    const ratio = { value: ours / free, of: '× free' };
    bench.add({
      part: PART,
      figure: `begin for a ${name} address, median`,
      unit: 'ms',
      ours,
      ratio,
      target: 'within 5 %',
      note: `of ${all.length}`,
    });
  }
}
