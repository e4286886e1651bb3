// Owns when a thread for jobs starts, what it does next, and when it is ended. Not what happens inside the thread (thread.ts), nor
// which waiting job is next (job-queue.ts).
import { Worker } from 'node:worker_threads';
import type { Log } from '../ports/log.ts';
import type { JobEnd, JobWorker, WorkerLimits } from '../ports/worker.ts';
import { rebuilt, workerError } from './error-fields.ts';
import { createJobQueue, type JobQueue } from './job-queue.ts';
import type { JobAnswer, JobMessage } from './thread.ts';

/** What a worker is made of. */
export interface JobWorkerParts {
  /** For logs and reports. */
  readonly name: string;
  /** The file with which the thread begins. It calls `doJobs`. */
  readonly file: URL;
  /** What the thread needs to know from its start, as `workerData`. */
  readonly data: unknown;
  readonly limits: WorkerLimits;
  readonly log: Log;
  /** For tests that watch the thread. */
  readonly onThread?: (thread: Worker) => void;
}

interface PendingJob<Job, Done> {
  readonly owner: string;
  readonly job: Job;
  readonly resolve: (end: JobEnd<Done>) => void;
  readonly reject: (error: Error) => void;
  /** Ends the wait for a turn, or the job itself. */
  timer: NodeJS.Timeout | undefined;
}

/** Makes a worker. Its thread starts with the first job, and keeps the process alive only while it has one. */
export function createJobWorker<Job, Done>(parts: JobWorkerParts): JobWorker<Job, Done> {
  return new ThreadWorker<Job, Done>(parts);
}

class ThreadWorker<Job, Done> implements JobWorker<Job, Done> {
  readonly #parts: JobWorkerParts;
  readonly #queue: JobQueue<PendingJob<Job, Done>>;
  #thread: Worker | null = null;
  #current: PendingJob<Job, Done> | null = null;
  #jobs = 0;
  /** Resolves when the thread before has ended. Two of them would share the processor with all the other work. */
  #ending: Promise<unknown> | null = null;
  #isClosed = false;
  #done = 0;
  #tooLong = 0;

  constructor(parts: JobWorkerParts) {
    this.#parts = parts;
    this.#queue = createJobQueue<PendingJob<Job, Done>>(parts.limits);
  }

  run(owner: string, job: Job): Promise<JobEnd<Done>> {
    return new Promise((resolve, reject) => {
      const pending: PendingJob<Job, Done> = { owner, job, resolve, reject, timer: undefined };
      if (this.#isClosed) return reject(workerError('worker-closed', this.#parts.name));
      if (!this.#queue.add(pending)) return reject(workerError('worker-busy', this.#parts.name));
      pending.timer = setTimeout(() => {
        if (this.#queue.remove(pending)) reject(workerError('worker-busy', this.#parts.name));
      }, this.#parts.limits.patience);
      this.#next();
    });
  }

  report() {
    const running = this.#thread === null ? 'stopped' : this.#current === null ? 'idle' : 'busy';
    return {
      name: this.#parts.name,
      state: this.#isClosed ? 'closed' : this.#ending === null ? running : 'stopping',
      waiting: this.#queue.size,
      done: this.#done,
      tooLong: this.#tooLong,
    } as const;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const error = workerError('worker-closed', this.#parts.name);
    for (const waiting of this.#queue.clear()) fail(waiting, error);
    this.#end(error);
    await this.#ending;
  }

  #next(): void {
    if (this.#current !== null || this.#ending !== null || this.#isClosed) return;
    const pending = this.#queue.next();
    if (pending === undefined) return;
    clearTimeout(pending.timer);
    this.#current = pending;
    this.#jobs += 1;
    const { limits, name, log } = this.#parts;
    pending.timer = setTimeout(() => {
      this.#tooLong += 1;
      log.warn('worker-job-too-long', { worker: name, ms: limits.within });
      pending.resolve({ ended: 'too-long' });
      this.#end(workerError('worker-closed', name));
    }, limits.within);
    try {
      this.#thread ??= this.#start();
      this.#thread.ref();
      this.#thread.postMessage({ id: this.#jobs, job: pending.job } satisfies JobMessage<Job>, []);
    } catch (error) {
      this.#finish((of) => of.reject(error as Error));
    }
  }

  #start(): Worker {
    const { file, data, name, log, onThread } = this.#parts;
    const thread = new Worker(file, { name, workerData: data });
    thread.on('message', (answer: JobAnswer<Done>) => {
      if (thread === this.#thread) this.#answered(answer);
    });
    thread.on('error', (error) => {
      if (thread === this.#thread) this.#end(error);
    });
    thread.on('exit', () => {
      if (thread === this.#thread) this.#end(workerError('worker-closed', name));
    });
    log.debug('worker-started', { worker: name });
    onThread?.(thread);
    return thread;
  }

  #answered(answer: JobAnswer<Done>): void {
    // What is left of a thread that is being ended may still answer.
    if (answer?.id !== this.#jobs) return;
    this.#thread?.unref();
    this.#finish((pending) => {
      this.#done += 1;
      if ('error' in answer) pending.reject(rebuilt(answer.error));
      else pending.resolve({ ended: 'done', value: answer.value });
    });
  }

  #finish(settle: (pending: PendingJob<Job, Done>) => void): void {
    const pending = this.#current;
    this.#current = null;
    if (pending !== null) {
      clearTimeout(pending.timer);
      settle(pending);
    }
    this.#next();
  }

  /** Ends the thread. Its job, if it has one, fails. The next job waits until the thread has ended. */
  #end(reason: Error): void {
    const thread = this.#thread;
    this.#thread = null;
    if (thread !== null) {
      const ending = thread.terminate().finally(() => {
        this.#parts.log.debug('worker-ended', { worker: this.#parts.name });
        if (this.#ending === ending) this.#ending = null;
        this.#next();
      });
      this.#ending = ending;
    }
    this.#finish((pending) => pending.reject(reason));
  }
}

function fail(pending: Pick<PendingJob<never, never>, 'timer' | 'reject'>, error: Error): void {
  clearTimeout(pending.timer);
  pending.reject(error);
}
