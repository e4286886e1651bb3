// Owns the figures of open event streams: memory each, how soon they hear, and what /v1/me takes beside them. Not how they are
// opened: load/streams.ts.
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { startContestant } from '../contest.ts';
import type { StreamFigures } from '../load/streams.ts';
import { residentOf } from '../machine.ts';
import type { DatabaseKind } from '../servers/prefilled.ts';
import { median, percentile } from '../stats.ts';

const PART = 'Event streams';
const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
/** As many as MAX_STREAMS allows by default, and the thousand of PostgreSQL. */
const COUNTS = { sqlite: [1000, 5000], postgres: [1000] } as const;
const QUICK = [100];
const PROOFS = 100;
/** Before memory is read, ms. */
const REST = 5000;

export async function streamsPart(bench: Bench): Promise<void> {
  for (const database of bench.options.databases)
    for (const count of bench.isQuick ? QUICK : COUNTS[database]) await streamsOf(bench, database, count);
}

async function streamsOf(bench: Bench, database: DatabaseKind, count: number): Promise<void> {
  const { generator } = bench;
  // No message goes out, so that memory is that of the streams.
  const who = { name: 'ours', mails: false, database } as const;
  const running = await startContestant(bench, who, { connections: 32, seconds: 1 });
  try {
    const users = count * 2;
    const job = { target: running.target, connections: 32, from: 1, users, feed: null };
    await generator.call('prepare', job);
    const waiting = await generator.call<number>('beginKept', count);
    await pause(REST);
    const before = residentOf(running.pid);
    const opened = await generator.call<number>('openKept');
    await pause(REST);
    const after = residentOf(running.pid);
    const used = await generator.call<StreamFigures>('useStreams', Math.min(PROOFS, count / 2));
    const add = (figure: string, unit: string, ours: number, rest: object = {}): void =>
      bench.add({ part: PART, figure: `${NAMES[database]}, ${count} streams: ${figure}`, unit, ours, ...rest });
    const isThousand = database === 'postgres';
    const memory = database === 'sqlite' && count === 5000 ? { target: '100 (150) MB for 5,000' } : {};
    add('memory more', 'MB', after - before, {
      ...memory,
      note: `${(((after - before) * 1024) / opened).toFixed(0)} kB each, ${opened} of ${waiting} opened, ${used.ended} ended`,
    });
    add('a proof seen in its stream, p50', 'ms', median(used.notified), {
      note: `p99 ${percentile(used.notified, 0.99).toFixed(0)} ms, of ${used.notified.length}`,
      ...(isThousand ? { target: '50 (200)' } : {}),
    });
    add('/v1/me, p50', 'ms', median(used.me), {
      note: `p99 ${percentile(used.me, 0.99).toFixed(0)} ms, of ${used.me.length}`,
      ...(isThousand ? { target: '10 (30)' } : {}),
    });
  } finally {
    await running.stop();
  }
}
