// Owns that write transactions of SQLite which come together share one durable commit, and each still succeeds or fails alone.
// Not which write is next (write-queue.ts), nor when a write runs again after a collision (retry.ts).
import { setImmediate as turnOfLoop, setTimeout as wait } from 'node:timers/promises';
import type { Database as SqliteConnection } from 'better-sqlite3';
import type { DatabaseConnection, Kysely } from 'kysely';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import { classify } from './database-error.ts';
import { refusedLog } from './refused-writes.ts';
import { busy, down, unavailable } from './retry.ts';
import type { FileGuard } from './sqlite-file.ts';
import { lease } from './sqlite-lease.ts';
import { connectionOn, createStatements, type Statements } from './sqlite-statements.ts';
import type { Tables } from './tables.ts';
import { startSlice, type TimeSlice } from './time-slice.ts';
import { endsInTime } from './work-limit.ts';
import { createWriteQueue, type QueuedWrite, type WriteQueue } from './write-queue.ts';

/** Most writes that share one commit. Their answers follow each other, so that more would only wait longer. */
const MOST_WRITES = 64;
/** How long a group may take for its writes, ms: at least, and at most even on a slow disk, because its first write waits so long. */
const GROUP_TIME = { least: 8, most: 25 } as const;
/** A group takes this many times as long for its writes as the last commits took, so that a slow disk gets larger groups. */
const WORK_PER_COMMIT = 10;
/** Answers that follow each other before other work has a turn. */
const ANSWERS_AT_ONCE = 8;
/** Longest pause between two attempts to begin while another process writes, ms. An attempt takes some microseconds. */
const LONGEST_PAUSE = 25;

/** What a write transaction does, on the connection that it is given. It awaits nothing but its own queries. */
export type WriteWork<T> = (db: Kysely<Tables>) => Promise<T>;

/** The only writer of an SQLite file in this process. */
export interface GroupCommit {
  /**
   * Runs the work in a transaction, and resolves when it is committed. Rejects with the error of the work, which then has changed
   * nothing; with `Unavailable` when the commit failed, `until` has passed, or too many writes wait.
   */
  write<T>(work: WriteWork<T>, when: QueuedWrite): Promise<T>;
  /** Runs the job between two groups, when no transaction is open. */
  between<T>(job: () => T | Promise<T>): Promise<T>;
  /** Refuses new writes, and resolves when the last one has ended. */
  close(): Promise<void>;
}

export interface GroupCommitParts {
  readonly connection: SqliteConnection;
  /** Asked before each group and after each commit. */
  readonly guard: FileGuard;
  readonly log: Log;
  /** Called after each commit. */
  readonly committed: () => void;
  readonly metrics?: Pick<Metrics, 'committed' | 'gauge'> | undefined;
  readonly longestWork?: number; // for tests: endsInTime
}

interface PendingWrite extends QueuedWrite {
  run(db: Kysely<Tables>): Promise<void>;
  succeed(): void;
  fail(error: unknown): void;
}

interface Failure {
  readonly error: unknown;
}

/** Makes the writer on a connection that nothing else writes with. */
export function createGroupCommit(parts: GroupCommitParts): GroupCommit {
  return new Writer(parts);
}

class Writer implements GroupCommit {
  readonly #connection: SqliteConnection;
  readonly #parts: GroupCommitParts;
  readonly #statements: Statements;
  readonly #queries: DatabaseConnection;
  readonly #queue: WriteQueue<PendingWrite> = createWriteQueue();
  readonly #jobs: (() => Promise<void>)[] = [];
  /** Writes that get a commit of their own, because one of their group broke a rule that SQLite checks at the commit. */
  #alone: PendingWrite[] = [];
  #running: Promise<void> | null = null;
  #isClosed = false;
  /** The average time of a commit, ms. */
  #commitTime = 0;
  /** The error of the last attempt to begin, while another process holds the file locked. */
  #lock: unknown;
  readonly #refused: () => void;

  constructor(parts: GroupCommitParts) {
    this.#parts = parts;
    this.#refused = refusedLog(parts.log);
    this.#connection = parts.connection;
    this.#statements = createStatements(parts.connection);
    this.#queries = connectionOn(parts.connection, this.#statements);
    parts.metrics?.gauge('write_queue_depth', () => this.#queue.size + this.#alone.length);
  }

  write<T>(work: WriteWork<T>, { priority, until }: QueuedWrite): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(unavailable('The server stops', 1, undefined));
      let value: T;
      const run = async (db: Kysely<Tables>): Promise<void> => void (value = await work(db));
      const refused = this.#queue.add({ priority, until, run, succeed: () => resolve(value), fail: reject });
      if (refused === null) return this.#start();
      this.#refused();
      reject(unavailable('Too many writes wait', Math.max(1, Math.ceil(refused / 1000)), undefined));
    });
  }

  between<T>(job: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#jobs.push(async () => {
        try {
          resolve(await job());
        } catch (error) {
          reject(error);
        }
      });
      this.#start();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // All that the same turn of the event loop asks for shares the first group.
    await turnOfLoop();
    let misses = 0;
    while (this.#queue.size + this.#alone.length + this.#jobs.length > 0) {
      for (const job of this.#jobs.splice(0)) await job();
      this.#giveUpLate();
      const start = performance.now();
      const written = await this.#group();
      misses = written === 'locked' ? misses + 1 : 0;
      if (written === 'locked') await wait(Math.random() * Math.min(LONGEST_PAUSE, 2 ** misses));
      else await turnOfLoop();
      if (typeof written === 'number' && written > 0) this.#queue.measured((performance.now() - start) / written);
    }
    this.#running = null;
  }

  /** Runs one group. Returns the number of its writes, or that another process holds the file locked. */
  async #group(): Promise<number | 'locked'> {
    if (this.#queue.size + this.#alone.length === 0) return 0;
    try {
      this.#parts.guard.checkBeforeWrite();
      this.#control('begin immediate');
      this.#lock = undefined;
    } catch (error) {
      if (classify(error).trouble !== 'retry') return this.#failNext(error);
      this.#lock = error;
      return 'locked';
    }
    const done: PendingWrite[] = [];
    try {
      await this.#fill(done);
    } catch (error) {
      this.#rollback();
      this.#failAll(done, error);
      return done.length + 1;
    }
    if (done.length === 0) {
      this.#rollback();
      return 1;
    }
    const failure = this.#commit(done.length);
    if (failure === null) await answer(done);
    else this.#uncommitted(done, failure.error);
    return done.length;
  }

  /** Runs writes in the open transaction, until none waits or the time of a group is over. Throws when it is rolled back. */
  async #fill(done: PendingWrite[]): Promise<void> {
    const slice = startSlice();
    const isAlone = this.#alone.length > 0;
    const most = isAlone ? 1 : MOST_WRITES;
    const until = performance.now() + this.#groupTime();
    while (done.length < most && performance.now() < until) {
      const next = isAlone ? this.#alone.shift() : this.#queue.next();
      if (next === undefined) return;
      const start = performance.now();
      // The first one needs no savepoint: when it fails, the transaction has nothing else in it yet.
      const savepoint = done.length > 0;
      const failure = await this.#attempt(next, savepoint, slice);
      this.#queue.used(next.priority, performance.now() - start);
      if (failure === null) {
        done.push(next);
        continue;
      }
      next.fail(failure.error);
      if (!savepoint) return;
      if (!this.#connection.inTransaction) throw failure.error;
      this.#control('rollback to one_write');
      this.#control('release one_write');
    }
  }

  /** Runs one write in the open transaction. Returns its failure, without undoing what it did. */
  async #attempt(write: PendingWrite, savepoint: boolean, slice: TimeSlice): Promise<Failure | null> {
    const lent = lease(() => this.#connection.inTransaction, this.#queries, slice);
    try {
      if (savepoint) this.#control('savepoint one_write');
      await endsInTime(write.run(lent.db), this.#parts.longestWork);
      if (!this.#connection.inTransaction) throw new Error('the work went on after SQLite had rolled it back');
      if (savepoint) this.#control('release one_write');
      return null;
    } catch (error) {
      return { error };
    } finally {
      lent.end();
    }
  }

  #groupTime(): number {
    return Math.min(GROUP_TIME.most, Math.max(GROUP_TIME.least, WORK_PER_COMMIT * this.#commitTime));
  }

  #commit(writes: number): Failure | null {
    const start = performance.now();
    try {
      this.#control('commit');
      const took = performance.now() - start;
      this.#commitTime += (took - this.#commitTime) / 8;
      this.#parts.metrics?.committed(writes, took / 1000);
      // A file that was replaced since the transaction began has lost what was just committed.
      this.#parts.guard.checkSame();
      this.#parts.committed();
      return null;
    } catch (error) {
      this.#rollback();
      return { error };
    }
  }

  /** Answers the writes of a group whose commit failed. */
  #uncommitted(done: readonly PendingWrite[], error: unknown): void {
    if (done.length === 1) done[0]?.fail(error);
    // One of them refers to a row that is not there. Each runs again by itself, so that only that one fails.
    else if (classify(error).code === 'SQLITE_CONSTRAINT_FOREIGNKEY') this.#alone.push(...done);
    else this.#failAll(done, error);
  }

  /** Fails the writes of the next group, because no transaction can begin. */
  #failNext(error: unknown): number {
    const next: PendingWrite[] = this.#alone.splice(0);
    while (next.length < MOST_WRITES) {
      const write = this.#queue.next();
      if (write === undefined) break;
      next.push(write);
    }
    this.#failAll(next, error);
    return next.length;
  }

  #failAll(writes: readonly PendingWrite[], error: unknown): void {
    const unavailable = down(error, this.#parts.log);
    for (const write of writes) write.fail(unavailable);
  }

  #rollback(): void {
    try {
      // With a full disk SQLite has rolled back already.
      if (this.#connection.inTransaction) this.#control('rollback');
    } catch (error) {
      this.#parts.log.error('rollback-failed', { code: classify(error).code });
    }
  }

  #giveUpLate(): void {
    const now = performance.now();
    const late = [...this.#queue.expired(now), ...this.#alone.filter(({ until }) => until <= now)];
    if (late.length === 0) return;
    this.#alone = this.#alone.filter(({ until }) => until > now);
    const answer = busy(this.#lock, this.#parts.log);
    for (const write of late) write.fail(answer);
  }

  #control(sql: string): void {
    this.#statements.get(sql).run();
  }
}

/** Answers in parts, because what follows an answer runs before the event loop has its next turn. */
async function answer(done: readonly PendingWrite[]): Promise<void> {
  for (const [at, write] of done.entries()) {
    write.succeed();
    if (at % ANSWERS_AT_ONCE === ANSWERS_AT_ONCE - 1) await turnOfLoop();
  }
}
