// Owns which counters of rate limits a command reads, and how their uses are stored. Not whom a counter counts
// (counter-keys.ts), nor how many uses a limit allows (core/rate-limit-counters.ts).
import type { Kind } from '../../../shared/contact.ts';
import type { Command, Edit } from '../../core/command.ts';
import type { Effects } from '../../core/decision.ts';
import { withOneMore, type Counts, type Uses } from '../../core/sliding-window.ts';
import { limitOf, type Counter } from '../../core/rate-limit-counters.ts';
import type { Quotas } from '../../core/rate-limits.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { StoredCounter } from '../../ports/transaction/counters.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import { isOfProject, isShared, keysOf, type CounterKeys, type CounterScope } from './counter-keys.ts';
import { countsOf, rowsOf, type Stored } from './counter-rows.ts';
import { lockProjectCounters, type LockedRows } from './project-counters.ts';

/** Which counters are read, for whom, and when. */
export interface CounterQuery {
  readonly scope: CounterScope;
  readonly counters: readonly Counter[];
  readonly quotas: Quotas;
  /** Epoch ms. */
  readonly now: number;
}

/** The uses that were counted before one command, and the function that saves the uses of the command. */
export interface Tally {
  readonly counts: Counts;
  save(tx: Tx, effects: CounterEffects): Promise<void>;
}

/**
 * Returns the counters that may refuse a command or that the command uses, for a new address of the kind. `mayText`: whether one of
 * its messages may be an SMS.
 */
export function countersOf(command: Command | Edit, kind: Kind, mayText: boolean): readonly Counter[] {
  switch (command.do) {
    case 'begin':
      return ['begins.user', 'begins.ip', 'begins.wide', ...sending(kind, mayText)];
    case 'resend':
      return sending(kind, mayText);
    case 'prove':
      return [
        ...(command.by === 'code' ? guessing(command.owner) : []),
        ...(kind === 'phone' ? (['sms.answered'] as const) : []),
      ];
    case 'report':
      return ['sends.target', 'sends.own'];
    case 'unlock':
      return ['failures.user'];
    case 'cancel':
    case 'finish-wait':
    case 'remove':
    case 'undo':
    case 'revoke':
    case 'apply':
    case 'mark-verified':
    case 'lead':
    case 'admin-remove':
    case 'set-recovery':
    case 'unfreeze':
      return [];
  }
}

/** Returns the counters of a typed code. `owner`: whether the caller is signed in as the user of the change. */
function guessing(owner: boolean): readonly Counter[] {
  return [owner ? 'failures.user' : 'failures.visitor', 'failures.target', 'failures.ip', 'failures.project'];
}

/** Returns the counters of sending a message. */
function sending(kind: Kind, mayText: boolean): readonly Counter[] {
  const budget: readonly Counter[] = mayText ? ['sms.hour', 'sms.day'] : [];
  const range: readonly Counter[] = kind === 'phone' ? ['sms.prefix', 'sms.answered'] : [];
  return ['sends.email', 'sends.phone', 'sends.own', 'sends.target', 'failures.target', ...budget, ...range];
}

/**
 * Reads the counters inside the transaction that they guard, and locks shared counters until this transaction ends. Those of the
 * project are locked when their uses are saved: if by then they would decide otherwise, the transaction runs again.
 */
export async function lockCounters(
  tx: Pick<Tx, 'counters'>,
  secrets: Pick<Secrets, 'keyed'>,
  query: CounterQuery,
): Promise<Tally> {
  const keys = await lockKeys(tx, secrets, query);
  return tallyOf(keys, await tx.counters.of([...keys.values()].flat()), query);
}

/** Returns the keys of the counters, and locks shared counters other than the project's until this transaction ends. */
export async function lockKeys(
  tx: Pick<Tx, 'counters'>,
  secrets: Pick<Secrets, 'keyed'>,
  { scope, counters }: CounterQuery,
): Promise<CounterKeys> {
  const keys = keysOf(secrets, scope, counters, tx.counters.shards);
  await tx.counters.lock(newestOf(keys, (counter) => isShared(counter) && !isOfProject(counter)));
  return keys;
}

/** Returns the tally of the stored counters that were read under the locks. */
export function tallyOf(keys: CounterKeys, stored: readonly Stored[], query: CounterQuery): Tally {
  const rows = rowsOf(keys, stored, query);
  return {
    counts: countsOf(keys, rows),
    save: async (write, effects) => {
      const rewritten = rewrittenBy(effects, query);
      const stored = [...effects.usedCounters, ...rewritten];
      const locked = await lockProjectCounters(write, stored, { keys, rows, query });
      await write.counters.save(changedBy({ ...effects, rewritten }, keys, locked, query));
    },
  };
}

/** The newest secret's key of each counter that `of` takes; of one of the project, its first shard's. */
function newestOf(keys: CounterKeys, of: (counter: Counter) => boolean): readonly string[] {
  return [...keys].filter(([counter]) => of(counter)).flatMap(([, [newest]]) => newest ?? []);
}

/** Reads the counters without a lock, only to look at them. */
export async function readCounters(
  tx: Pick<ReadTx, 'counters'>,
  secrets: Pick<Secrets, 'keyed'>,
  query: CounterQuery,
): Promise<Counts> {
  const keys = keysOf(secrets, query.scope, query.counters, tx.counters.shards);
  return countsOf(keys, rowsOf(keys, await tx.counters.of([...keys.values()].flat()), query));
}

/** The counters that a message to a new address of the kind uses, unless the message is suppressed. */
const OF_ADDRESS: { readonly [K in Kind]: readonly Counter[] } = {
  email: ['sends.target'],
  phone: ['sends.target', 'sms.hour', 'sms.day', 'sms.prefix'],
};

/**
 * Returns the counters whose rows are stored as they are. A suppressed message does not count for its address, but what is
 * locked and written is the same, so that the time does not tell.
 */
function rewrittenBy({ usedCounters }: Pick<Effects, 'usedCounters'>, { scope }: CounterQuery): readonly Counter[] {
  return usedCounters.includes('sends.own') && scope.target !== null ? OF_ADDRESS[scope.target.kind] : [];
}

type CounterEffects = Pick<Effects, 'usedCounters' | 'resetCounters' | 'refundsSends'>;

/** Returns the rows to store after a command. */
function changedBy(
  { usedCounters, resetCounters, refundsSends, rewritten }: CounterEffects & { readonly rewritten: readonly Counter[] },
  keys: CounterKeys,
  { rows, shard }: LockedRows,
  { scope, quotas, now }: CounterQuery,
): readonly StoredCounter[] {
  const usesOf = (key: string): Uses => rows.find((row) => row.key === key)?.uses ?? [];
  const changed = new Map<string, StoredCounter>();
  const put = (counter: Counter, key: string, counts: Uses) => {
    const { window, step } = limitOf(counter, quotas);
    const until = (counts.at(-1)?.[0] ?? now) + window + step;
    changed.set(key, { project: scope.project, name: counter, key, uses: counts, until });
  };
  // A row with a corrected time is stored even when the command uses no counter. If the row stayed as it was, each read would
  // set the time of the use to the time of the read, and the use would never become old. What is not locked is left to those
  // who lock it.
  const isOurs = (counter: Counter): boolean =>
    !isOfProject(counter) || [...usedCounters, ...rewritten].includes(counter);
  for (const row of rows) if (row.moved && isOurs(row.counter)) put(row.counter, row.key, row.uses);
  for (const counter of resetCounters) for (const key of keys.get(counter) ?? []) put(counter, key, []);
  if (refundsSends) {
    // `sends.own` and `sends.target` were used at the same times.
    const sent = new Set(countsOf(keys, rows)['sends.own']?.map(([time]) => time));
    for (const key of keys.get('sends.target') ?? []) put('sends.target', key, without(usesOf(key), sent));
  }
  for (const counter of usedCounters) {
    const known = keys.get(counter);
    if (known === undefined) throw new Error(`${counter} was not read before it was used`);
    const newest = known[isOfProject(counter) ? shard : 0];
    if (newest === undefined) continue;
    put(counter, newest, withOneMore(changed.get(newest)?.uses ?? usesOf(newest), limitOf(counter, quotas), now));
  }
  for (const counter of rewritten) {
    const newest = keys.get(counter)?.[isOfProject(counter) ? shard : 0];
    if (newest !== undefined && !changed.has(newest)) put(counter, newest, usesOf(newest));
  }
  return [...changed.values()];
}

/** Returns the uses with one use less at each of the times. */
function without(uses: Uses, times: ReadonlySet<number>): Uses {
  return uses.flatMap(([time, count]) =>
    !times.has(time) ? [[time, count] as const] : count > 1 ? [[time, count - 1] as const] : [],
  );
}
