// Owns how the counters of a whole project are locked. Not how their uses are stored: counters.ts.
//
// Each has several rows (shards), and a transaction counts in one that no other holds, so that requests of a project do not follow
// each other. Near a number that refuses or alarms, a transaction holds all shards, and reads the exact sum: no limit is passed, and
// each alarm is raised once. "Near" is as many uses away as one transaction for each shard may count. That is enough: of those that
// hold one shard, the last to read the sum has seen all uses but those of the others that are still open, and with these the sum
// stays below the number.
import { isFarFromLines, verdictOf } from '../../core/alarms.ts';
import type { Counter } from '../../core/rate-limit-counters.ts';
import type { Quotas } from '../../core/rate-limits.ts';
import type { Tx } from '../../ports/transaction.ts';
import { isOfProject, shardLockOf, type CounterKeys } from './counter-keys.ts';
import { countsOf, rowsOf, type Row, type Stored } from './counter-rows.ts';

/** Most uses of one counter in a command: a message to the new address, and one to the current contact. */
const USES_MAX = 2;

/** What was read before a command. */
export interface ReadBefore {
  readonly keys: CounterKeys;
  readonly rows: readonly Row[];
  readonly query: { readonly quotas: Quotas; readonly now: number };
}

/** What a transaction may store. */
export interface LockedRows {
  readonly rows: readonly Row[];
  /** The place of the shard in which the counters of the project are counted. */
  readonly shard: number;
}

/** Locks a shard, or all, of the project's counters that a command stores, and returns the rows as they are under the lock. */
export async function lockProjectCounters(
  { counters }: Pick<Tx, 'counters'>,
  stored: readonly Counter[],
  { keys, rows, query }: ReadBefore,
): Promise<LockedRows> {
  const late = new Map([...keys].filter(([counter]) => isOfProject(counter) && stored.includes(counter)));
  if (late.size === 0) return { rows, shard: 0 };
  const others = rows.filter(({ counter }) => !late.has(counter));
  const withFresh = (fresh: readonly Stored[]): readonly Row[] => [...others, ...rowsOf(late, fresh, query)];
  const facts = (all: readonly Row[]) => ({ counts: countsOf(late, all), now: query.now });
  const verdict = (all: readonly Row[]): string => verdictOf([...late.keys()], facts(all), query.quotas);
  const isFar = (all: readonly Row[]): boolean =>
    isFarFromLines([...late.keys()], facts(all), query.quotas, USES_MAX * counters.shards) &&
    // Times are corrected in all shards at once.
    !all.some(({ moved, counter }) => moved && late.has(counter));
  const locks = [...new Set([...late.keys()].map(shardLockOf))].map((counter) =>
    shardsOf(keys, counter, counters.shards),
  );
  const [shards = []] = locks;
  const which = locks.length === 1 && isFar(rows) ? 'one' : 'all';
  const before = verdict(rows);
  const locked = await counters.lockLate({
    keys: locks.flat(),
    which,
    read: [...late.values()].flat(),
    holds: (now) => verdict(withFresh(now)) === before && (which === 'all' || isFar(withFresh(now))),
  });
  return locked === null ? { rows, shard: 0 } : { rows: withFresh(locked.stored), shard: shards.indexOf(locked.key) };
}

/** The newest secret's keys of a counter of the project. */
function shardsOf(keys: CounterKeys, counter: Counter, shards: number): readonly string[] {
  return keys.get(counter)?.slice(0, shards) ?? [];
}
