// Owns whom each counter counts: its keys for this user, address and network, hashed. Not what they have counted (counters.ts).
import type { Address, Kind } from '../../../shared/contact.ts';
import type { Counter } from '../../core/rate-limit-counters.ts';
import type { Network } from '../../ports/principal.ts';
import type { Secrets } from '../../ports/secrets.ts';

/** Whom the counters of one command count. */
export interface CounterScope {
  readonly project: string;
  readonly user: string;
  /** The new address of the change; null where the command is about none. */
  readonly target: Pick<Address, 'kind' | 'key'> | null;
  readonly network: Network | null;
}

/** The stored keys of each counter, newest secret first; none for a counter that has nobody to count here. */
export type CounterKeys = ReadonlyMap<Counter, readonly string[]>;

/** The keys of these counters for that scope. */
export function keysOf(
  secrets: Pick<Secrets, 'keyed'>,
  scope: CounterScope,
  counters: readonly Counter[],
): CounterKeys {
  return new Map(
    counters.map((counter) => {
      const subject = subjectOf(counter, scope);
      return [counter, subject === null ? [] : secrets.keyed([scope.project, counter, ...subject])];
    }),
  );
}

/** A range of numbers: all but the last four digits. */
const RANGE = -4;

function subjectOf(counter: Counter, { user, target, network }: CounterScope): readonly string[] | null {
  switch (counter) {
    case 'begins.user':
    case 'sends.email':
    case 'sends.phone':
    case 'failures.user':
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
      return target?.kind === 'phone' ? [target.key.slice(0, RANGE)] : null;
    case 'failures.project':
    case 'sms.hour':
    case 'sms.day':
      return [];
  }
}

/** The key that a block is stored under: the mailbox of an address, however the address is tagged. */
export function blockedKey(kind: Kind, key: string): string {
  return mailbox({ kind, key })[1] ?? key;
}

/** Most mail servers put `ann+shop@` into the mailbox of `ann@`: they are counted as one. */
function mailbox({ kind, key }: NonNullable<CounterScope['target']>): readonly string[] {
  return [kind, kind === 'email' ? key.replace(/^([^+@]+)\+[^@]*@/, '$1@') : key];
}

/** Whether other users may count under it at the same time; the rest is of one user, whose row is locked. */
export function isShared(counter: Counter): boolean {
  return !['begins.user', 'sends.email', 'sends.phone', 'sends.own', 'failures.user'].includes(counter);
}
