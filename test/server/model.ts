// Owns what should happen, said once more and in the simplest way: a model that the real API is held against (model.test.ts).
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';

export type Side = 'new' | 'current';
export type Then = 'primary' | 'replace' | 'add';

export interface Entry {
  readonly value: string;
  readonly primary: boolean;
}

interface Pending {
  readonly target: string;
  then: Then;
  /** The address that `replace` takes away: the primary one when it was asked for, whatever is primary at the end. */
  replaces: string | undefined;
  two: boolean;
  /** Who confirms, as the list stood. */
  readonly current: string | null;
  readonly proved: Set<Side>;
  readonly sent: { readonly [S in Side]: number[] };
  readonly endsAt: number;
  failures: number;
  at: 'waiting' | 'done' | 'undone' | 'cancelled' | 'locked' | 'replaced' | 'revoked';
  doneAt: number;
}

interface WayBack {
  readonly before: readonly Entry[];
  readonly at: number;
  state: 'open' | 'used' | 'void';
}

export const MAX = 3;
const WAITS = [30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND];
const CODE_LIFE = 10 * MINUTE;
const DAY = 24 * HOUR;

export class Model {
  list: readonly Entry[];
  change: Pending | null = null;
  /** All that were ever begun and done, newest last. */
  readonly made: Pending[] = [];
  readonly ways: WayBack[] = [];
  frozen: { since: number; until: number } | null = null;

  constructor(first: string) {
    this.list = [{ value: first, primary: true }];
  }

  /** Each command answers the problem's code, or a word for how it went well. */
  begin(now: number, value: string, then: Then, strong: boolean): string {
    const own = this.list.find((c) => c.value === value);
    if (own && (then === 'add' || own.primary)) return 'no-change';
    if (this.#isFrozen(now)) return 'frozen';
    const primary = this.#primary();
    const after = settle(this.list, value, then, primary);
    if (!own && after.length > MAX) return 'too-many-contacts';
    const open = this.change && this.stateOf(now) === 'waiting' ? this.change : null;
    // What the current contact was asked is not what it would agree to now.
    const isOther = open?.then !== then || (then === 'replace' && open.replaces !== primary);
    const anew = open?.two === true && !strong && isOther;
    if (!own && open?.target === value && !anew) return this.#again(open, now, then, strong);
    if (open) open.at = 'replaced';
    this.change = {
      target: value,
      then,
      replaces: primary,
      two: !own && !strong,
      current: own || strong ? null : (primary ?? null),
      proved: new Set(),
      sent: { new: own ? [] : [now], current: own || strong ? [] : [now] },
      endsAt: now + DAY,
      failures: 0,
      at: 'waiting',
      doneAt: 0,
    };
    this.made.push(this.change);
    if (!own) return 'begun';
    this.#done(this.change, now);
    return 'done';
  }

  #again(open: Pending, now: number, then: Then, strong: boolean): string {
    open.then = then;
    open.replaces = this.#primary();
    open.two &&= !strong;
    if (open.proved.has('new') && (!open.two || open.proved.has('current'))) {
      this.#done(open, now);
      return 'done';
    }
    const due = dueAt(open.sent.new);
    if (!open.proved.has('new') && due !== null && now >= due) open.sent.new.push(now);
    return 'waiting';
  }

  prove(now: number, side: Side, right: boolean): string {
    const change = this.change;
    if (!change) return 'change-not-found';
    const newest = change.sent[side].at(-1);
    if (newest === undefined || (side === 'current' && !change.two)) return 'body-invalid';
    const live = now < Math.min(newest + CODE_LIFE, change.endsAt);
    const state = this.stateOf(now);
    if (state === 'done' && right && live) return 'done';
    if (state !== 'waiting') return over(state);
    if (change.proved.has(side) && right && live) return 'waiting';
    if (!live) return 'proof-expired';
    if (!right) {
      change.failures += 1;
      if (change.failures < 5) return 'proof-wrong';
      change.at = 'locked';
      return 'change-locked';
    }
    change.proved.add(side);
    if (!change.proved.has('new') || (change.two && !change.proved.has('current'))) return 'waiting';
    this.#done(change, now);
    return 'done';
  }

  resend(now: number, side: Side): string {
    const change = this.change;
    if (!change) return 'change-not-found';
    const state = this.stateOf(now);
    if (state !== 'waiting') return over(state);
    if (change.sent[side].length === 0 || (side === 'current' && !change.two) || change.proved.has(side))
      return 'body-invalid';
    if (side === 'current' && !this.list.some((c) => c.value === change.current)) return 'contact-not-found';
    const due = dueAt(change.sent[side]);
    if (due === null) return 'quota-exceeded';
    if (now < due) return 'too-soon';
    change.sent[side].push(now);
    return 'waiting';
  }

  cancel(now: number): string {
    if (!this.change) return 'change-not-found';
    const state = this.stateOf(now);
    if (state !== 'waiting') return over(state);
    this.change.at = 'cancelled';
    return 'gone';
  }

  undo(now: number, index: number): string {
    const way = this.ways[index];
    if (!way) return 'not-found';
    if (way.state !== 'open') return 'change-closed';
    if (now >= way.at + 7 * DAY) return 'proof-expired';
    this.list = way.before;
    way.state = 'used';
    for (const later of this.ways) if (later.at >= way.at && later.state === 'open') later.state = 'void';
    for (const done of this.made) if (done.at === 'done' && done.doneAt >= way.at) done.at = 'undone';
    this.revoke(now);
    this.frozen = { since: now, until: now + DAY };
    return 'undone';
  }

  revoke(now: number): string {
    if (this.change && this.stateOf(now) === 'waiting') this.change.at = 'revoked';
    return 'revoked';
  }

  promote(now: number, index: number): string {
    const own = this.list[index];
    if (!own) return 'contact-not-found';
    if (own.primary) return 'no-change';
    if (this.#isFrozen(now)) return 'frozen';
    this.#settled(settle(this.list, own.value, 'primary', undefined), now);
    return 'done';
  }

  remove(now: number, index: number): string {
    const own = this.list[index];
    if (!own) return 'contact-not-found';
    if (this.#isFrozen(now)) return 'frozen';
    if (own.primary) return 'last-contact';
    const waits = this.change && this.stateOf(now) === 'waiting' ? this.change : null;
    if (waits?.current === own.value) waits.at = 'revoked';
    this.#settled(
      this.list.filter((c) => c !== own),
      now,
    );
    return 'gone';
  }

  /** As of now: what waits for a day is over. */
  stateOf(now: number): Pending['at'] | 'expired' {
    const change = this.change;
    if (!change) throw new Error('no change');
    return change.at === 'waiting' && now >= change.endsAt ? 'expired' : change.at;
  }

  /** Everybody here signs in anew for each command, in whole seconds. */
  #isFrozen(now: number): boolean {
    return this.frozen !== null && now < this.frozen.until && Math.floor(now / 1000) * 1000 <= this.frozen.since;
  }

  #primary(): string | undefined {
    return this.list.find((c) => c.primary)?.value;
  }

  #done(change: Pending, now: number): void {
    change.at = 'done';
    change.doneAt = now;
    this.#settled(settle(this.list, change.target, change.then, change.replaces), now);
  }

  #settled(after: readonly Entry[], now: number): void {
    const loses = this.list.some((c) => !after.some((a) => a.value === c.value && a.primary >= c.primary));
    if (loses) this.ways.push({ before: this.list, at: now, state: 'open' });
    this.list = after;
  }
}

function settle(list: readonly Entry[], value: string, then: Then, replaces: string | undefined): readonly Entry[] {
  const rest = list.filter((c) => c.value !== value && !(then === 'replace' && c.value === replaces));
  if (then === 'add') return [...rest, { value, primary: rest.every((c) => !c.primary) }];
  return [...rest.map((c) => ({ ...c, primary: false })), { value, primary: true }];
}

function dueAt(sent: readonly number[]): number | null {
  const wait = WAITS[sent.length - 1];
  return wait === undefined ? null : (sent.at(-1) ?? 0) + wait;
}

function over(state: string): string {
  return state === 'locked' ? 'change-locked' : 'change-closed';
}
