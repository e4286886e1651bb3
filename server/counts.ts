// Owns whom each limit counts: the key of a counter for this user, target and network, hashed. Not how many may be (core/).
import type { Kind } from '../shared/contact.ts';
import type { Command, Edit, Moves } from './core/decision.ts';
import { counted, limitOf, type Counter, type Counts, type Quotas, type Uses } from './core/quota.ts';
import type { Secrets } from './secrets-port.ts';
import type { Network } from './ports.ts';
import type { StoredCount, Tx } from './store-port.ts';

/** Whom the counters of one command are of. */
export interface Counted {
  readonly project: string;
  readonly user: string;
  /** The new address of the change; null where the command is about none. */
  readonly target: { readonly kind: Kind; readonly key: string } | null;
  readonly network: Network | null;
}

/** What the limits before one command have counted, and how to count on. */
export interface Tally {
  readonly counts: Counts;
  save(tx: Tx, moves: Pick<Moves, 'uses' | 'forgets'>, quotas: Quotas, now: number): Promise<void>;
}

/** What may stand before a command, and what it counts, where the new address is of that kind. */
export function countersOf(command: Command | Edit, kind: Kind): readonly Counter[] {
  switch (command.do) {
    case 'begin':
      return ['begins.user', 'begins.ip', 'begins.wide', ...sending(kind)];
    case 'resend':
      return sending(kind);
    case 'prove':
      return [...(command.by === 'code' ? GUESSING : []), ...(kind === 'phone' ? (['sms.answered'] as const) : [])];
    case 'report':
      return ['sends.target'];
    case 'unlock':
      return ['failures.user'];
    case 'cancel':
    case 'remove':
    case 'undo':
    case 'revoke':
      return [];
  }
}

const GUESSING: readonly Counter[] = ['failures.user', 'failures.target', 'failures.ip', 'failures.project'];

/** A message to a contact that confirms may be an SMS, whatever the new address is. */
function sending(kind: Kind): readonly Counter[] {
  const sms: readonly Counter[] = kind === 'phone' ? ['sms.prefix', 'sms.answered'] : [];
  return ['sends.email', 'sends.phone', 'sends.own', 'sends.target', 'sms.hour', 'sms.day', ...sms];
}

/** Reads the counters inside the transaction that they guard, and keeps others from counting until it ends. */
export async function tally(
  tx: Pick<Tx, 'counts' | 'lockCounts'>,
  secrets: Pick<Secrets, 'keyed'>,
  of: Counted,
  counters: readonly Counter[],
): Promise<Tally> {
  const keys = keysOf(secrets, of, counters);
  await tx.lockCounts([...keys].filter(([counter]) => isShared(counter)).flatMap(([, [newest]]) => newest ?? []));
  const rows = await tx.counts([...keys.values()].flat());
  const usesOf = (key: string | undefined): Uses => rows.find((row) => row.key === key)?.uses ?? [];
  return {
    counts: countsOf(keys, rows),
    async save(write, { uses, forgets }, quotas, now) {
      const changed = new Map<Counter, Uses>(forgets.map((counter) => [counter, []]));
      for (const counter of uses) {
        const before = changed.get(counter) ?? usesOf(keys.get(counter)?.[0]);
        changed.set(counter, counted(before, limitOf(counter, quotas), now));
      }
      const stored = [...changed].flatMap(([counter, counts]): StoredCount[] => {
        const known = keys.get(counter);
        if (known === undefined) throw new Error(`${counter} was not looked at before it was used`);
        const [newest, ...older] = known;
        const { window, step } = limitOf(counter, quotas);
        const row = { project: of.project, name: counter, uses: counts };
        const until = (counts.at(-1)?.[0] ?? now) + window + step;
        // What was counted under a key that goes is forgotten as well.
        const emptied = forgets.includes(counter) ? older.map((key) => ({ ...row, key, uses: [], until: now })) : [];
        return newest === undefined ? [] : [{ ...row, key: newest, until }, ...emptied];
      });
      await write.saveCounts(stored);
    },
  };
}

/** What they have counted, without a lock: to show it. */
export async function look(
  tx: Pick<Tx, 'counts'>,
  secrets: Pick<Secrets, 'keyed'>,
  of: Counted,
  counters: readonly Counter[],
): Promise<Counts> {
  const keys = keysOf(secrets, of, counters);
  return countsOf(keys, await tx.counts([...keys.values()].flat()));
}

type Keys = ReadonlyMap<Counter, readonly string[]>;

function countsOf(keys: Keys, rows: readonly Pick<StoredCount, 'key' | 'uses'>[]): Counts {
  return Object.fromEntries(
    [...keys].map(([counter, of]) => [
      counter,
      rows
        .filter((row) => of.includes(row.key))
        .flatMap((row) => row.uses)
        .toSorted((a, b) => a[0] - b[0]),
    ]),
  );
}

/** Newest key first; none for a counter that cannot be told whose it is. */
function keysOf(secrets: Pick<Secrets, 'keyed'>, of: Counted, counters: readonly Counter[]): Keys {
  return new Map(
    counters.map((counter) => {
      const whom = whomOf(counter, of);
      return [counter, whom === null ? [] : secrets.keyed([of.project, counter, ...whom])];
    }),
  );
}

/** What a number's range is: all but its last four digits. */
const RANGE = -4;

function whomOf(counter: Counter, { user, target, network }: Counted): readonly string[] | null {
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

/** Most mail servers put `ann+shop@` into the mailbox of `ann@`: they are counted as one. */
function mailbox({ kind, key }: NonNullable<Counted['target']>): readonly string[] {
  return [kind, kind === 'email' ? key.replace(/^([^+@]+)\+[^@]*@/, '$1@') : key];
}

/** Others may count under it at the same time; the rest is of one user, whose row is locked. */
function isShared(counter: Counter): boolean {
  return !['begins.user', 'sends.email', 'sends.phone', 'sends.own', 'failures.user'].includes(counter);
}
