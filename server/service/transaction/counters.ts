// Owns whom each limit counts: the key of a counter for this user, target and network, hashed. Not how many may be (core/).
import type { Kind } from '../../../shared/contact.ts';
import type { Command, Edit, Moves } from '../../core/decision.ts';
import { counted, limitOf, settledBy, type Counter, type Counts, type Quotas, type Uses } from '../../core/quota.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Network } from '../../ports/principal.ts';
import type { ReadTx, StoredCount, Tx } from '../../ports/transaction.ts';

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
  save(tx: Tx, moves: Pick<Moves, 'uses' | 'forgets' | 'givesBack'>): Promise<void>;
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
      return ['sends.target', 'sends.own'];
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
  return ['sends.email', 'sends.phone', 'sends.own', 'sends.target', 'failures.target', 'sms.hour', 'sms.day', ...sms];
}

/** Reads the counters inside the transaction that they guard, and keeps others from counting until it ends. */
export async function tally(
  tx: Pick<Tx, 'counters'>,
  secrets: Pick<Secrets, 'keyed'>,
  of: Counted,
  counters: readonly Counter[],
  quotas: Quotas,
  now: number,
): Promise<Tally> {
  const keys = keysOf(secrets, of, counters);
  await tx.counters.lock([...keys].filter(([counter]) => isShared(counter)).flatMap(([, [newest]]) => newest ?? []));
  const rows = settledRows(keys, await tx.counters.of([...keys.values()].flat()), quotas, now);
  const usesOf = (key: string | undefined): Uses => rows.find((row) => row.key === key)?.uses ?? [];
  return {
    counts: countsOf(keys, rows),
    async save(write, { uses, forgets, givesBack }) {
      const changed = new Map<string, StoredCount>();
      const put = (counter: Counter, key: string, counts: Uses) => {
        const { window, step } = limitOf(counter, quotas);
        const until = (counts.at(-1)?.[0] ?? now) + window + step;
        changed.set(key, { project: of.project, name: counter, key, uses: counts, until });
      };
      // Also when nothing is counted: a time that is still to come would move on with every look at it.
      for (const row of rows) if (row.moved) put(row.counter, row.key, row.uses);
      for (const counter of forgets) for (const key of keys.get(counter) ?? []) put(counter, key, []);
      if (givesBack) {
        // Both were counted in one instant.
        const own = new Set(countsOf(keys, rows)['sends.own']?.map(([at]) => at));
        for (const key of keys.get('sends.target') ?? []) put('sends.target', key, without(usesOf(key), own));
      }
      for (const counter of uses) {
        const known = keys.get(counter);
        if (known === undefined) throw new Error(`${counter} was not looked at before it was used`);
        const [newest] = known;
        if (newest === undefined) continue;
        put(counter, newest, counted(changed.get(newest)?.uses ?? usesOf(newest), limitOf(counter, quotas), now));
      }
      await write.counters.save([...changed.values()]);
    },
  };
}

/** One fewer at each of these times. */
function without(uses: Uses, times: ReadonlySet<number>): Uses {
  return uses.flatMap(([at, n]) => (!times.has(at) ? [[at, n] as const] : n > 1 ? [[at, n - 1] as const] : []));
}

type Row = Pick<StoredCount, 'key' | 'uses'> & { readonly counter: Counter; readonly moved: boolean };

/** Rows as they count now; `moved`: a clock that was ahead has counted in them. */
function settledRows(
  keys: Keys,
  rows: readonly Pick<StoredCount, 'key' | 'uses'>[],
  quotas: Quotas,
  now: number,
): readonly Row[] {
  return [...keys].flatMap(([counter, of]) =>
    rows
      .filter((row) => of.includes(row.key))
      .map(({ key, uses }) => {
        const settled = settledBy(uses, limitOf(counter, quotas), now);
        return { key, counter, uses: settled, moved: settled.some(([at], i) => at !== uses[i]?.[0]) };
      }),
  );
}

/** What they have counted, without a lock: to show it. */
export async function look(
  tx: Pick<ReadTx, 'counters'>,
  secrets: Pick<Secrets, 'keyed'>,
  of: Counted,
  counters: readonly Counter[],
  quotas: Quotas,
  now: number,
): Promise<Counts> {
  const keys = keysOf(secrets, of, counters);
  return countsOf(keys, settledRows(keys, await tx.counters.of([...keys.values()].flat()), quotas, now));
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

/** What a block is of: an address, however it is tagged. */
export function blockedKey(kind: Kind, key: string): string {
  return mailbox({ kind, key })[1] ?? key;
}

/** Most mail servers put `ann+shop@` into the mailbox of `ann@`: they are counted as one. */
function mailbox({ kind, key }: NonNullable<Counted['target']>): readonly string[] {
  return [kind, kind === 'email' ? key.replace(/^([^+@]+)\+[^@]*@/, '$1@') : key];
}

/** Others may count under it at the same time; the rest is of one user, whose row is locked. */
function isShared(counter: Counter): boolean {
  return !['begins.user', 'sends.email', 'sends.phone', 'sends.own', 'failures.user'].includes(counter);
}
