// Owns which waiting write is next, and when too many wait. Not how writes are run: group-commit.ts.
import type { Priority } from '../ports/store.ts';

/** A write that waits. */
export interface QueuedWrite {
  readonly priority: Priority;
  /** When it gives up, in ms of `performance.now()`. */
  readonly until: number;
}

/** The parts of the writer's time that the classes get when all have writes waiting. The order decides between equals. */
const SHARES: Readonly<Record<Priority, number>> = { prove: 8, deliver: 6, begin: 4, background: 1 };
/**
 * Longest wait that a new write may expect, ms. A begin can be asked for again, and its code is then as fresh as before. A write
 * of the courier that is refused costs a second message.
 */
const LONGEST_WAIT: Readonly<Record<Priority, number>> = { prove: 3000, deliver: 4000, begin: 1500, background: 4000 };
/** Most waiting writes of one class; each keeps a request and its body in memory. */
const MOST_WAITING = 1000;
/** How much one measurement changes the estimate of the time that a write takes. */
const WEIGHT = 0.1;
/** Longer measurements, ms, come from a stopped process or a lock, and say nothing about the next writes. */
const LONGEST_MEASURED = 20;

/** The writes that wait. */
export interface WriteQueue<W extends QueuedWrite> {
  readonly size: number;
  /** Returns null when the write was added; otherwise after how many ms it may be asked for again. */
  add(write: W): number | null;
  /** Takes the next write out. */
  next(): W | undefined;
  /** Takes all writes out that must give up at `now`. */
  expired(now: number): readonly W[];
  /** Notes how long a write of this class has used the writer, ms. */
  used(priority: Priority, ms: number): void;
  /** Notes how long a write took, with its part of the commit and of what came between, ms. */
  measured(ms: number): void;
}

interface WriteClass<W> {
  readonly share: number;
  waiting: W[];
  /** The time used, divided by the share. The class with the least is next. */
  used: number;
}

/**
 * Makes an empty queue. A class that had nothing to write has saved up nothing; it begins level with the class that is served.
 * So a single proof is next at once, and a flood of proofs leaves the other classes their shares.
 */
export function createWriteQueue<W extends QueuedWrite>(): WriteQueue<W> {
  const order: Priority[] = ['prove', 'deliver', 'begin', 'background'];
  const classOf = (priority: Priority): WriteClass<W> => ({ share: SHARES[priority], waiting: [], used: 0 });
  const classes: Record<Priority, WriteClass<W>> = {
    prove: classOf('prove'),
    deliver: classOf('deliver'),
    begin: classOf('begin'),
    background: classOf('background'),
  };
  const all = order.map((priority) => classes[priority]);
  let level = 0;
  let perWrite = 1;
  const sizeOf = (): number => all.reduce((sum, { waiting }) => sum + waiting.length, 0);

  /** The wait of one more write of the class, ms: the whole queue is before it, or the class goes on by its share. */
  function expectedWait(own: WriteClass<W>): number {
    const active = all.filter((each) => each === own || each.waiting.length > 0);
    const shares = active.reduce((sum, { share }) => sum + share, 0);
    return Math.min(sizeOf(), (own.waiting.length * shares) / own.share) * perWrite;
  }

  return {
    get size() {
      return sizeOf();
    },
    add(write) {
      const own = classes[write.priority];
      const wait = expectedWait(own);
      if (own.waiting.length >= MOST_WAITING || wait > LONGEST_WAIT[write.priority]) return wait;
      if (own.waiting.length === 0) own.used = Math.max(own.used, level);
      own.waiting.push(write);
      return null;
    },
    next() {
      let least: WriteClass<W> | undefined;
      for (const each of all) if (each.waiting.length > 0 && !(least && least.used <= each.used)) least = each;
      if (least === undefined) return undefined;
      level = least.used;
      return least.waiting.shift();
    },
    expired(now) {
      const late = all.flatMap(({ waiting }) => waiting.filter(({ until }) => until <= now));
      if (late.length > 0) for (const each of all) each.waiting = each.waiting.filter(({ until }) => until > now);
      return late;
    },
    used(priority, ms) {
      classes[priority].used += ms / classes[priority].share;
    },
    measured(ms) {
      perWrite += (Math.min(ms, LONGEST_MEASURED) - perWrite) * WEIGHT;
    },
  };
}
