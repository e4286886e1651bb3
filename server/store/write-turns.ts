// Owns which writes have a connection to PostgreSQL, and that writes about one user wait for each other without one. Not the
// order of the others (write-queue.ts), nor how a write runs (postgres.ts).
import type { Log } from '../ports/log.ts';
import { busy, unavailable } from './retry.ts';
import { createWriteQueue, type QueuedWrite } from './write-queue.ts';

/** How often writes that have waited too long are looked for, ms. */
const EXPIRED_EVERY = 200;
/** Most writes about one user that wait. More are a program, not a person. */
const MOST_OF_USER = 100;

/** A write that asks for its turn. */
export interface TurnRequest extends QueuedWrite {
  /** The user whose row the write locks first. */
  readonly user?: string | undefined;
}

interface Pending extends TurnRequest {
  readonly start: () => void;
  readonly fail: (error: Error) => void;
}

export interface WriteTurns {
  /** How many writes wait for a connection, or for another write about the same user. */
  readonly waiting: number;
  /** Runs `work` when a connection is free and no other write about the user runs. Rejects with `Unavailable` when it waits too long. */
  run<T>(request: TurnRequest, work: () => Promise<T>): Promise<T>;
}

/** `most`: how many writes may run at a time. */
export function createWriteTurns(most: number, log: Log): WriteTurns {
  return new Turns(most, log);
}

class Turns implements WriteTurns {
  readonly #most: number;
  readonly #log: Log;
  readonly #queue = createWriteQueue<Pending>();
  /** The writes that wait for a user whose write runs or waits for its connection. */
  readonly #users = new Map<string, Pending[]>();
  #running = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(most: number, log: Log) {
    this.#most = most;
    this.#log = log;
  }

  get waiting(): number {
    return [...this.#users.values()].reduce((sum, { length }) => sum + length, this.#queue.size);
  }

  run<T>(request: TurnRequest, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        const began = performance.now();
        this.#running += 1;
        void work()
          .then(resolve, reject)
          .finally(() => {
            this.#running -= 1;
            const took = performance.now() - began;
            this.#queue.used(request.priority, took / this.#most);
            this.#queue.measured(took / this.#most);
            this.#left(request);
            this.#next();
          });
      };
      this.#enter({ ...request, start, fail: reject });
    });
  }

  #enter(write: Pending): void {
    const waiting = write.user === undefined ? undefined : this.#users.get(write.user);
    if (waiting === undefined) {
      if (write.user !== undefined) this.#users.set(write.user, []);
      this.#add(write);
    } else if (waiting.length < MOST_OF_USER) waiting.push(write);
    else write.fail(unavailable('Too many writes wait', 1, undefined));
    this.#timer ??= setInterval(() => this.#expire(), EXPIRED_EVERY);
  }

  #add(write: Pending): void {
    if (this.#running < this.#most) write.start();
    else this.#wait(write);
  }

  #wait(write: Pending): void {
    const after = this.#queue.add(write);
    if (after === null) return;
    write.fail(unavailable('Too many writes wait', Math.max(1, Math.ceil(after / 1000)), undefined));
    this.#left(write);
  }

  /** Call it when a write has ended. The user's next write waits for a connection behind the others. */
  #left({ user }: TurnRequest): void {
    if (user === undefined) return;
    const next = this.#users.get(user)?.shift();
    if (next === undefined) this.#users.delete(user);
    else this.#wait(next);
  }

  #next(): void {
    while (this.#running < this.#most) {
      const write = this.#queue.next();
      if (write === undefined) break;
      write.start();
    }
    if (this.#running > 0 || this.#users.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #expire(): void {
    const now = performance.now();
    for (const write of this.#queue.expired(now)) {
      write.fail(busy(undefined, this.#log));
      this.#left(write);
    }
    for (const [user, waiting] of this.#users) {
      const late = waiting.filter(({ until }) => until <= now);
      if (late.length === 0) continue;
      this.#users.set(
        user,
        waiting.filter(({ until }) => until > now),
      );
      for (const write of late) write.fail(busy(undefined, this.#log));
    }
  }
}
