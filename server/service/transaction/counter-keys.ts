// Owns the hashed keys under which each counter counts a user, an address or a network. Not the counted uses: counters.ts.
import type { Address, Kind } from '../../../shared/contact.ts';
import type { Counter } from '../../core/rate-limit-counters.ts';
import type { Network } from '../../ports/principal.ts';
import type { Secrets } from '../../ports/secrets.ts';

/** The user, the address and the network that the counters of one command count. */
export interface CounterScope {
  readonly project: string;
  /** For `searches.admin`, the name of the admin in the audit log; for `acts.admin` that and our id of the user. */
  readonly user: string;
  /** The new address of the change; null when the command is about no address. */
  readonly target: Pick<Address, 'kind' | 'key'> | null;
  readonly network: Network | null;
}

/**
 * The stored keys of each counter, the newest secret's key first; of a counter of the project, first that secret's key of each
 * shard. Empty for a counter that counts no subject in this scope.
 */
export type CounterKeys = ReadonlyMap<Counter, readonly string[]>;

/** Returns the keys of the counters for the scope. `shards`: of each counter of a project (`CounterReads.shards`). */
export function keysOf(
  secrets: Pick<Secrets, 'keyed'>,
  scope: CounterScope,
  counters: readonly Counter[],
  shards: number,
): CounterKeys {
  return new Map(
    counters.map((counter) => {
      const subject = subjectOf(counter, scope);
      const keys = subject === null ? [] : secrets.keyed([scope.project, counter, ...subject]);
      return [counter, isOfProject(counter) ? keys.flatMap((key) => shardKeys(key, shards)) : keys];
    }),
  );
}

/** The first shard has the key of a counter without shards, so that what was counted there goes on to count. */
function shardKeys(key: string, shards: number): readonly string[] {
  return Array.from({ length: shards }, (_, shard) => (shard === 0 ? key : `${key}.${shard}`));
}

/** Cuts a phone number to its range of numbers, which is all but the last four digits. */
const RANGE = -4;

/** Returns the beginning that all numbers of the range of a number share. `key`: E.164. */
export function rangeOf(key: string): string {
  return key.slice(0, RANGE);
}

function subjectOf(counter: Counter, { user, target, network }: CounterScope): readonly string[] | null {
  switch (counter) {
    case 'begins.user':
    case 'sends.email':
    case 'sends.phone':
    case 'failures.user':
    case 'failures.visitor':
    case 'sign-outs.user':
    case 'searches.admin':
    case 'acts.admin':
      return [user];
    case 'sends.own':
      return target && [user, ...mailbox(target)];
    case 'sends.target':
    case 'failures.target':
      return target && mailbox(target);
    case 'begins.ip':
    case 'failures.ip':
      return network && [network.block];
    case 'begins.wide':
      return network?.wide == null ? null : [network.wide];
    case 'sms.prefix':
    case 'sms.answered':
      return target?.kind === 'phone' ? [rangeOf(target.key)] : null;
    case 'failures.project':
    case 'sms.hour':
    case 'sms.day':
      return [];
  }
}

/** Returns the key under which a block is stored. It names the mailbox of the address, without a tag such as `+shop`. */
export function blockedKey(kind: Kind, key: string): string {
  return mailbox({ kind, key })[1] ?? key;
}

/** Most mail servers deliver `ann+shop@` to the mailbox of `ann@`, so both are counted as one address. */
function mailbox({ kind, key }: NonNullable<CounterScope['target']>): readonly string[] {
  return [kind, kind === 'email' ? key.replace(/^([^+@]+)\+[^@]*@/, '$1@') : key];
}

const OF_ONE_USER: ReadonlySet<Counter> = new Set([
  'begins.user',
  'sends.email',
  'sends.phone',
  'sends.own',
  'failures.user',
  'failures.visitor',
  'sign-outs.user',
  'acts.admin',
] as const);

/**
 * Whether several users may count under the counter at the same time. Any other counter is of one user, whose row is locked.
 */
export function isShared(counter: Counter): boolean {
  return !OF_ONE_USER.has(counter);
}

/**
 * Whether the counter counts the whole project. So many requests use it that it is locked only when a command has used it, just
 * before its uses are stored, and only in part (project-counters.ts).
 */
export function isOfProject(counter: Counter): boolean {
  return counter === 'failures.project' || counter === 'sms.hour' || counter === 'sms.day';
}

/**
 * The counter of whose keys the locks of a shard are made. A command counts an SMS for the hour and for the day, and both under one
 * lock.
 */
export function shardLockOf(counter: Counter): Counter {
  return counter === 'sms.day' ? 'sms.hour' : counter;
}
