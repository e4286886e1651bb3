// Owns how many requests are worked on at a time, which of those that wait is next, and which are refused. Not the order among
// requests of one priority (fair-queue.ts), nor how a refusal is answered (middleware/admission.ts).
import { SECOND } from '../../../shared/duration.ts';
import { createFairQueue, type FairQueue, type Sender } from './fair-queue.ts';
import type { RequestPriority } from './priority.ts';
import { createTurnRate, type TurnRate } from './turn-rate.ts';

/** A priority of requests that need a place. */
export type GatedPriority = Exclude<RequestPriority, 'always'>;

/** Highest first. */
const ORDER = ['prove', 'begin', 'list'] as const satisfies readonly GatedPriority[];

/** Limits of the gate. Times in ms. */
export interface GateLimits {
  /** Most requests in work, of this and the other priorities together, when one of this priority may start. */
  readonly places: Readonly<Record<GatedPriority, number>>;
  /** Most lists in work. */
  readonly lists: number;
  /** Most requests of one project in work, beside proofs. */
  readonly placesOfProject: number;
  /** Most requests of one project in work when one more proof of it starts: its issuer may hang and keep their places. */
  readonly proofsOfProject: number;
  /** Most requests that wait. */
  readonly waiting: Readonly<Record<GatedPriority, number>>;
  /** Longest wait. A request whose expected wait is more than a fourth of it is refused at once (`MARGIN`). */
  readonly patience: Readonly<Record<GatedPriority, number>>;
  /** How late the event loop may be when a request of this priority comes. A proof is never refused for that. */
  readonly delay: Readonly<Record<Exclude<GatedPriority, 'prove'>, number>>;
}

/**
 * The limits of one process. 48 requests fill the connections to PostgreSQL (10) and one group of commits on SQLite several times
 * over; more in work would only wait inside the database, where no priority is seen. A caller waits a second for a begin, and
 * longer for the proof of a code that they have in hand.
 */
export const GATE_LIMITS: GateLimits = {
  places: { prove: 64, begin: 48, list: 32 },
  lists: 8,
  placesOfProject: 36,
  proofsOfProject: 48,
  waiting: { prove: 512, begin: 512, list: 64 },
  patience: { prove: 4 * SECOND, begin: SECOND, list: 3 * SECOND },
  delay: { begin: 100, list: 50 },
};

/**
 * A machine may become so many times slower while a request waits, and the request still has its turn in time. A refusal after a
 * wait is worse than one at once: its client has lost that time.
 */
const MARGIN = 4;
/** Interval at which requests that waited too long are looked for, ms. */
const CHECK_EVERY = 100;
/** Gives the place back. */
export type Leave = () => void;

/** A request that asks for a place. */
export interface Entry {
  readonly priority: GatedPriority;
  readonly sender: Sender;
  /** Whether the client has left meanwhile. */
  readonly isGone: () => boolean;
}

/** Lets as many requests in as there are places. */
export interface Gate {
  /** Whether a request that came now would be refused. Asked first, when only its network is known. */
  isFull(priority: GatedPriority, network: string): boolean;
  /** Takes a place, at once or after a wait. Null: refused. */
  enter(entry: Entry): Leave | null | Promise<Leave | null>;
}

/** What the gate stands on. */
export interface GateParts {
  readonly limits: GateLimits;
  /** Whether several projects share the places. */
  readonly isShared: boolean;
  /** How late the event loop is, ms. */
  readonly delay: () => number;
  /** Monotonic, ms. */
  readonly now: () => number;
}

interface WaitingEntry extends Entry {
  readonly since: number;
  readonly settle: (leave: Leave | null) => void;
}

/** Makes a gate with all places free. */
export function createGate(parts: GateParts): Gate {
  return new PriorityGate(parts);
}

class PriorityGate implements Gate {
  readonly #parts: GateParts;
  readonly #queues: Readonly<Record<GatedPriority, FairQueue<WaitingEntry>>> = {
    prove: createFairQueue(),
    begin: createFairQueue(),
    list: createFairQueue(),
  };
  #running = 0;
  #lists = 0;
  readonly #ofProject = new Map<string, number>();
  /** The same, proofs included. */
  readonly #allOfProject = new Map<string, number>();
  readonly #rate: TurnRate;
  /** When a place was last taken or given back. */
  #movedAt = -Infinity;
  #checks: NodeJS.Timeout | undefined;

  constructor(parts: GateParts) {
    this.#parts = parts;
    this.#rate = createTurnRate(parts.now);
  }

  isFull(priority: GatedPriority, network: string): boolean {
    const { limits, delay, isShared } = this.#parts;
    if (priority !== 'prove' && delay() > limits.delay[priority]) return true;
    if (this.#hasPlace(priority)) return false;
    const queue = this.#queues[priority];
    if (!isShared) return !this.#mayWait(priority, { project: '', network });
    // A network of which nothing waits may still have a turn before the others: that shows when its project is known.
    if (queue.size > 0 && queue.waitingOfNetwork(network) === 0) return false;
    return queue.size >= limits.waiting[priority] || !this.#isSoon(priority, queue.size);
  }

  /** Whether the sender has its turn soon enough, and there is room for it or another request gives way. */
  #mayWait(priority: GatedPriority, sender: Sender): boolean {
    const { waiting } = this.#parts.limits;
    const queue = this.#queues[priority];
    if (!this.#isSoon(priority, queue.ahead(sender))) return false;
    return queue.size < waiting[priority] || queue.givesWayTo(sender) !== undefined;
  }

  enter({ priority, isGone, ...from }: Entry): Leave | null | Promise<Leave | null> {
    // With one project, requests without a sign-in are no project of their own.
    const sender = this.#parts.isShared ? from.sender : { ...from.sender, project: '' };
    const queue = this.#queues[priority];
    if (this.#hasPlace(priority) && this.#mayRun(priority)(sender.project)) return this.#take(priority, sender);
    if (!this.#mayWait(priority, sender)) return null;
    if (queue.size >= this.#parts.limits.waiting[priority]) {
      const other = queue.givesWayTo(sender);
      if (other !== undefined && queue.remove(other)) other.settle(null);
    }
    return new Promise((settle) => {
      queue.add({ priority, sender, isGone, since: this.#parts.now(), settle });
      this.#rate.begin();
      this.#checks ??= setInterval(() => this.#refuseLate(), CHECK_EVERY).unref();
    });
  }

  #hasPlace(priority: GatedPriority): boolean {
    const { places, lists } = this.#parts.limits;
    return this.#running < places[priority] && (priority !== 'list' || this.#lists < lists);
  }

  /** Returns which projects may start another request of this priority. */
  #mayRun(priority: GatedPriority): (project: string) => boolean {
    const { limits, isShared } = this.#parts;
    if (!isShared) return () => true;
    if (priority === 'prove') return (project) => (this.#allOfProject.get(project) ?? 0) < limits.proofsOfProject;
    return (project) => (this.#ofProject.get(project) ?? 0) < limits.placesOfProject;
  }

  /** Whether a request that has so many of its priority ahead most likely has its turn in time. */
  #isSoon(priority: GatedPriority, ahead: number): boolean {
    return this.#expectedWait(priority, ahead) * MARGIN <= this.#parts.limits.patience[priority];
  }

  /** How long a request waits that has so many of its priority ahead, ms. Those of higher priorities are ahead as well. */
  #expectedWait(priority: GatedPriority, ahead: number): number {
    // While nothing moves, as when the database hangs, each new request would only wait in vain.
    if (this.#parts.now() - this.#movedAt > this.#parts.limits.patience[priority]) return Infinity;
    const higher = ORDER.slice(0, ORDER.indexOf(priority)).map((each) => this.#queues[each].size);
    return higher.reduce((sum, size) => sum + size, ahead) * this.#rate.interval();
  }

  #take(priority: GatedPriority, { project }: Sender): Leave {
    this.#running += 1;
    this.#movedAt = this.#parts.now();
    if (priority === 'list') this.#lists += 1;
    const counts = priority === 'prove' ? [this.#allOfProject] : [this.#ofProject, this.#allOfProject];
    for (const count of counts) count.set(project, (count.get(project) ?? 0) + 1);
    return () => {
      this.#running -= 1;
      this.#movedAt = this.#parts.now();
      if (priority === 'list') this.#lists -= 1;
      for (const count of counts) leaveProject(count, project);
      this.#next();
    };
  }

  /** Gives free places to those that wait, the highest priority first. */
  #next(): void {
    for (const priority of ORDER) {
      const mayRun = this.#mayRun(priority);
      while (this.#hasPlace(priority)) {
        const entry = this.#queues[priority].next(mayRun);
        if (entry === undefined) break;
        if (entry.isGone()) {
          entry.settle(null);
          continue;
        }
        this.#rate.turn();
        entry.settle(this.#take(priority, entry.sender));
      }
    }
    this.#rest();
  }

  #refuseLate(): void {
    const now = this.#parts.now();
    for (const priority of ORDER) {
      const queue = this.#queues[priority];
      for (const entry of queue.all()) {
        if (now - entry.since <= this.#parts.limits.patience[priority]) continue;
        queue.remove(entry);
        entry.settle(null);
      }
    }
    this.#rest();
  }

  /** Ends the checks when nothing waits. */
  #rest(): void {
    if (ORDER.some((priority) => this.#queues[priority].size > 0)) return;
    this.#rate.end();
    clearInterval(this.#checks);
    this.#checks = undefined;
  }
}

function leaveProject(count: Map<string, number>, project: string): void {
  const left = (count.get(project) ?? 1) - 1;
  if (left === 0) count.delete(project);
  else count.set(project, left);
}
