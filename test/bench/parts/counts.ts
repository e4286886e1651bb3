// Owns the figures of statements and durable commits for one complete change with its messages. Not which statements: the tests
// of the flow hold those.
import { setTimeout as pause } from 'node:timers/promises';
import { WARM, type Bench } from '../bench.ts';
import { startContestant, type Running } from '../contest.ts';
import type { Load } from '../load/window.ts';
import type { Counted } from '../preload.ts';
import type { DatabaseKind } from '../servers/prefilled.ts';

const PART = 'Statements and commits a change';
const DRAIN_MAX = 60_000;

export async function countsPart(bench: Bench): Promise<void> {
  for (const database of bench.options.databases) {
    for (const connections of [1, 32]) await countOf(bench, database, connections);
  }
}

/** Waits until nothing is queued. */
export async function drain(running: Pick<Running, 'queued'>, most = DRAIN_MAX): Promise<boolean> {
  const until = performance.now() + most;
  while (performance.now() < until) {
    if ((await running.queued(0, 0)) === 0) return true;
    await pause(250);
  }
  return false;
}

async function countOf(bench: Bench, database: DatabaseKind, connections: number): Promise<void> {
  const seconds = Math.min(10, bench.options.seconds);
  const who = { name: 'ours', mails: true, database } as const;
  const running = await startContestant(bench, who, { connections, seconds, counts: true });
  try {
    const users = bench.prefilled.users;
    // A code that is proved before its mail goes is not mailed: with codes from the mail each change has all its messages.
    await bench.sink.reset();
    const job = { target: running.target, connections, from: 1, users, feed: bench.sink.feed };
    await bench.generator.call('prepare', job);
    await bench.generator.call<Load>('closedLoop', WARM);
    const isEmpty = await drain(running);
    const before = await running.figures<Counted>();
    const load = await bench.generator.call<Load>('closedLoop', seconds);
    const isDone = await drain(running);
    const after = await running.figures<Counted>();
    const where = `${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${connections} connections`;
    const note = isEmpty && isDone ? `of ${load.changes} changes` : 'messages were still queued';
    const isMain = connections === 32;
    bench.add({
      part: PART,
      figure: `statements, ${where}`,
      unit: 'a change',
      ours: (after.statements - before.statements) / load.changes,
      note,
      ...(isMain ? { target: '30 (45)' } : {}),
    });
    bench.add({
      part: PART,
      figure: `durable commits, ${where}`,
      unit: 'a change',
      ours: (after.commits - before.commits) / load.changes,
      note,
      ...(isMain ? { target: '0.5 (3)' } : {}),
    });
  } finally {
    await running.stop();
  }
}
