// Owns the figures: how fast the built server is ready, what it weighs, and how long a begin and a proof take.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeIn } from '../kit/inbox.ts';
import { surroundings } from '../kit/server.ts';

const STARTS = 9;
const CHANGES = 300;
/** Longer than a message takes here, ms. */
const QUIET = 30;
const cli = resolve(import.meta.dirname, '../../server/dist/cli.js');

const around = await surroundings();
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

  const [begins, proofs]: [number[], number[]] = [[], []];
  for (let i = 0; i < CHANGES; i += 1) {
    const value = `ann+${i}@new.example`;
    // Each request is timed by itself: what the one before put into the mail has gone by then.
    await wait(QUIET);
    let began = performance.now();
    const begun = await around.ask<{ id: string }>('ann', 'POST', '/v1/changes', {
      kind: 'email',
      value,
      then: 'replace',
    });
    begins.push(performance.now() - began);
    const code = codeIn(await around.inbox.waitFor(value, 10_000));
    await wait(QUIET);
    began = performance.now();
    const proved = await around.ask('ann', 'POST', `/v1/changes/${begun.body.id}/code`, { code });
    proofs.push(performance.now() - began);
    if (proved.status !== 200) throw new Error(JSON.stringify(proved));
  }
  print(`begin, ${CHANGES} one after another over HTTP`, begins);
  print(`prove, ${CHANGES} one after another over HTTP`, proofs);
} finally {
  await around.close();
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
  process.stdout.write(`${what}: median ${at(0.5)} ms, 95 % ≤ ${at(0.95)} ms, longest ${at(1)} ms\n`);
}
