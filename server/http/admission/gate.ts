// Owns how many requests are worked on at a time, which of those that wait is next, and which are refused. Not the order among
// requests of one priority (fair-queue.ts), nor how a refusal is answered (middleware/admission.ts).
import type { Outside } from '../../ports/outside.ts';
import { createArrivals, type Arrival, type Arrivals } from './arrivals.ts';
import { createFairQueue, type FairQueue, type Sender } from './fair-queue.ts';
import type { GateLimits } from './gate-limits.ts';
import { createOutsideLimit, type EnterOutside } from './outside-limit.ts';
import type { GatedPriority } from './priority.ts';
import { createTurnRate, type TurnRate } from './turn-rate.ts';

/** Highest first. */
const ORDER = ['prove', 'begin', 'list'] as const satisfies readonly GatedPriority[];

/**
 * A machine may become so many times slower while a request waits, and the request still has its turn in time. A refusal after a
 * wait is worse than one at once: its client has lost that time.
 */
const MARGIN = 4;
/** Interval at which requests that waited too long are looked for, ms. */
const CHECK_EVERY = 100;
/**
 * Most requests of networks of which nothing waits that are let in while the queue is full, until their projects are known. Each
 * takes some 0.3 ms before it is refused after all.
 */
const UNSURE_MAX = 32;

/** The place of a request that is worked on. */
export interface Place {
  /** Gives it back. */
  leave(): void;
  /** Gives it back while the call lasts, and takes one again before the requests that wait. */
  readonly outside: Outside;
}

/** A request that asks for a place. */
export interface Entry {
  readonly priority: GatedPriority;
  readonly sender: Sender;
  /** When it was let in before. */
  readonly arrival?: Arrival | null;
  /** Whether the client has left meanwhile. */
  readonly isGone: () => boolean;
}

/** Lets as many requests in as there are places. */
export interface Gate {
  /**
   * Lets a request in, of which only the network is known; null: refused. One that is let in has its turn: it is refused later only
   * when projects share the places, or when the machine has become several times slower.
   */
  arrive(priority: GatedPriority, network: string): Arrival | null;
  /** The work of a request that was let in begins; it will ask for its place. */
  begun(arrival: Arrival): void;
  /** The request is over, or asks for no place. */
  end(arrival: Arrival): void;
  /** Takes a place, at once or after a wait. Null: refused. */
  enter(entry: Entry): Place | null | Promise<Place | null>;
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

type Leave = () => void;

interface WaitingEntry {
  readonly sender: Sender;
  readonly isGone: () => boolean;
  readonly since: number;
  readonly settle: (leave: Leave | null) => void;
}

const queues = (): Readonly<Record<GatedPriority, FairQueue<WaitingEntry>>> => ({
  prove: createFairQueue(),
  begin: createFairQueue(),
  list: createFairQueue(),
});

/** Makes a gate with all places free. */
export function createGate(parts: GateParts): Gate {
  return new PriorityGate(parts);
}

class PriorityGate implements Gate {
  readonly #parts: GateParts;
  readonly #queues = queues();
  /** Those whose calls to other systems have ended. They go before those of the same priority that wait for their first place. */
  readonly #returning = queues();
  readonly #arrivals: Arrivals;
  readonly #enterOutside: EnterOutside;
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
    this.#arrivals = createArrivals(parts.now);
    const { outside } = parts.limits;
    this.#enterOutside = createOutsideLimit(parts.isShared ? outside : { ...outside, ofProject: outside.all });
  }

  arrive(priority: GatedPriority, network: string): Arrival | null {
    const { limits, delay, isShared } = this.#parts;
    if (priority !== 'prove' && delay() > limits.delay[priority]) return null;
    const queue = this.#queues[priority];
    const coming = this.#arrivals.size(priority);
    const free = this.#free(priority);
    const isRoom = queue.size + coming < limits.waiting[priority] + free;
    if (isShared) {
      // Whatever its project is, it waits no longer than all that are before it.
      if (isRoom && this.#isSoon(priority, queue.size + coming - free))
        return this.#arrivals.add(priority, network, true);
      const isNew = queue.waitingOfNetwork(network) + this.#arrivals.ofNetwork(priority, network) === 0;
      const mayBeSoon = queue.size > 0 && isNew && coming < UNSURE_MAX;
      return mayBeSoon ? this.#arrivals.add(priority, network, false) : null;
    }
    const sender = { project: '', network };
    const ahead = queue.ahead(sender) + this.#arrivals.ahead(priority, network) - free;
    const mayWait = this.#isSoon(priority, ahead) && (isRoom || queue.givesWayTo(sender) !== undefined);
    return mayWait ? this.#arrivals.add(priority, network, true) : null;
  }

  begun(arrival: Arrival): void {
    this.#arrivals.begun(arrival);
  }

  end(arrival: Arrival): void {
    this.#arrivals.end(arrival);
  }

  /** Whether the sender has its turn soon enough, and there is room for it or another request gives way. */
  #mayWait(priority: GatedPriority, sender: Sender): boolean {
    return this.#isSoon(priority, this.#queues[priority].ahead(sender)) && this.#hasRoom(priority, sender);
  }

  #hasRoom(priority: GatedPriority, sender: Sender): boolean {
    const queue = this.#queues[priority];
    return queue.size < this.#parts.limits.waiting[priority] || queue.givesWayTo(sender) !== undefined;
  }

  enter({ priority, isGone, arrival = null, ...from }: Entry): Place | null | Promise<Place | null> {
    const isPromised = arrival !== null && this.#arrivals.end(arrival) && arrival.isPromised;
    // With one project, requests without a sign-in are no project of their own.
    const sender = this.#parts.isShared ? from.sender : { ...from.sender, project: '' };
    const queue = this.#queues[priority];
    const placeOf = (leave: Leave): Place => this.#placeOf(priority, sender, leave);
    if (this.#free(priority) > 0 && this.#mayRun(priority)(sender.project))
      return placeOf(this.#take(priority, sender));
    if (!(isPromised ? this.#hasRoom(priority, sender) : this.#mayWait(priority, sender))) return null;
    if (queue.size >= this.#parts.limits.waiting[priority]) {
      const other = queue.givesWayTo(sender);
      if (other !== undefined && queue.remove(other)) other.settle(null);
    }
    return new Promise((settle) => {
      this.#wait(queue, sender, { isGone, settle: (leave) => settle(leave && placeOf(leave)) });
    });
  }

  #wait(queue: FairQueue<WaitingEntry>, sender: Sender, rest: Pick<WaitingEntry, 'isGone' | 'settle'>): void {
    queue.add({ sender, since: this.#parts.now(), ...rest });
    this.#rate.begin();
    this.#checks ??= setInterval(() => this.#refuseLate(), CHECK_EVERY).unref();
  }

  #placeOf(priority: GatedPriority, sender: Sender, taken: Leave): Place {
    let leave = taken;
    return {
      leave: () => leave(),
      outside: async (call) => {
        const end = this.#enterOutside(sender.project);
        leave();
        try {
          return await call();
        } finally {
          end();
          leave = await this.#return(priority, sender);
        }
      },
    };
  }

  /** Takes a place for a request that had one. It is never refused: their number is limited. */
  async #return(priority: GatedPriority, sender: Sender): Promise<Leave> {
    if (this.#free(priority) > 0 && this.#mayRun(priority)(sender.project)) return this.#take(priority, sender);
    return new Promise((resolve) => {
      this.#wait(this.#returning[priority], sender, {
        isGone: () => false,
        settle: (leave) => leave && resolve(leave),
      });
    });
  }

  /** How many requests of this priority may start now. */
  #free(priority: GatedPriority): number {
    const { places, lists } = this.#parts.limits;
    const free = places[priority] - this.#running;
    return Math.max(0, priority === 'list' ? Math.min(free, lists - this.#lists) : free);
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
    const isStill = this.#parts.now() - this.#movedAt > this.#parts.limits.patience[priority];
    if (isStill && (this.#free(priority) === 0 || this.#queues[priority].size > 0)) return Infinity;
    const upTo = ORDER.indexOf(priority);
    let before = ahead + this.#returning[priority].size;
    for (const each of ORDER.slice(0, upTo))
      before += this.#queues[each].size + this.#returning[each].size + this.#arrivals.size(each);
    return Math.max(0, before) * this.#rate.interval();
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
      while (this.#free(priority) > 0) {
        const entry = this.#returning[priority].next(mayRun) ?? this.#queues[priority].next(mayRun);
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
    if (ORDER.some((priority) => this.#queues[priority].size + this.#returning[priority].size > 0)) return;
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
