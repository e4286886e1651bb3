// Owns a thread that works until it is ended: it is started when it is first needed, and again when it died. Not what it does,
// nor a thread that does one job after the other: job-worker.ts.
import { Worker, type ResourceLimits, type TransferListItem } from 'node:worker_threads';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import { fieldsOf } from './error-fields.ts';

/** First and longest pause before a thread that died is started again, ms. Each is twice the one before. */
const PAUSES = { first: SECOND, longest: MINUTE };
/** A thread that lived so long, ms, gets the first pause again. */
const SETTLED = MINUTE;

/** What one run of the thread needs: the data from which it starts, and what to do with its messages and at its end. */
export interface Run<FromThread> {
  readonly data: unknown;
  /** Ports in `data`. */
  readonly transfer: readonly TransferListItem[];
  readonly received: (message: FromThread) => void;
  readonly ended: () => void;
}

/** What a lasting thread is made of. */
export interface LastingThreadParts<FromThread> {
  /** For the log. */
  readonly name: string;
  /** The file with which the thread begins. */
  readonly file: URL;
  readonly resourceLimits: ResourceLimits;
  /** Called at each start. */
  readonly run: () => Run<FromThread>;
  readonly log: Log;
  readonly pauses?: typeof PAUSES;
  /** For tests that end the thread. */
  readonly onThread?: (thread: Worker) => void;
}

/** A thread that works until it is ended. */
export interface LastingThread<ToThread> {
  /** False also while it waits to be started again. */
  readonly isRunning: boolean;
  /** Starts the thread, unless it runs, waits to be started again, or was ended. */
  start(): void;
  /** Sends a message; it is lost when the thread does not run. */
  post(message: ToThread): void;
  /** Ends the thread in the middle of its work. Resolves when it has ended. */
  end(): Promise<void>;
}

/** Makes a thread that is not started yet. It keeps the process alive while it runs. */
export function createLastingThread<ToThread, FromThread>(
  parts: LastingThreadParts<FromThread>,
): LastingThread<ToThread> {
  return new RestartedThread<ToThread, FromThread>(parts);
}

class RestartedThread<ToThread, FromThread> implements LastingThread<ToThread> {
  readonly #parts: LastingThreadParts<FromThread>;
  #thread: Worker | null = null;
  #isEnded = false;
  #deaths = 0;
  #again: NodeJS.Timeout | undefined;

  constructor(parts: LastingThreadParts<FromThread>) {
    this.#parts = parts;
  }

  get isRunning(): boolean {
    return this.#thread !== null;
  }

  start(): void {
    if (this.#thread !== null || this.#again !== undefined || this.#isEnded) return;
    const { name, file, resourceLimits, run, log, onThread } = this.#parts;
    const { data, transfer, received, ended } = run();
    const startedAt = performance.now();
    let error: unknown = null;
    const thread = new Worker(file, { name, workerData: data, transferList: [...transfer], resourceLimits });
    this.#thread = thread;
    thread.on('message', received);
    thread.on('error', (thrown) => (error = thrown));
    thread.on('exit', (code) => {
      this.#thread = null;
      ended();
      if (!this.#isEnded) this.#died(error, code, performance.now() - startedAt);
    });
    log.info('worker-started', { worker: name });
    onThread?.(thread);
  }

  post(message: ToThread): void {
    this.#thread?.postMessage(message);
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    clearTimeout(this.#again);
    await this.#thread?.terminate();
  }

  #died(error: unknown, exitCode: number, lived: number): void {
    const { name, log, pauses = PAUSES } = this.#parts;
    if (lived >= SETTLED) this.#deaths = 0;
    const pause = Math.min(pauses.first * 2 ** this.#deaths, pauses.longest);
    this.#deaths += 1;
    // The text of the error is not logged, because it may hold parts of a message.
    const why = error === null ? { exitCode } : { error: fieldsOf(error).name, code: fieldsOf(error).code };
    log.error('worker-died', { worker: name, ...why, againAfter: pause });
    this.#again = setTimeout(() => {
      this.#again = undefined;
      this.start();
    }, pause);
  }
}
