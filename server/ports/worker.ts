// Owns the interface to a thread that does jobs beside the main thread, one after the other. Not what a job is. No code.

/** How a job ended: with its result, or because it took longer than the limit. */
export type JobEnd<Done> = { readonly ended: 'done'; readonly value: Done } | { readonly ended: 'too-long' };

/** What a worker does at the moment, for logs and figures. */
export interface WorkerReport {
  readonly name: string;
  /** `stopped`: the thread starts with the next job. `stopping`: the thread before it has not ended yet. */
  readonly state: 'stopped' | 'idle' | 'busy' | 'stopping' | 'closed';
  readonly waiting: number;
  /** Since the server started. */
  readonly done: number;
  readonly tooLong: number;
}

/** A thread that does jobs. It starts with the first job. */
export interface JobWorker<Job, Done> {
  /**
   * Does a job when those before it have ended. Of several owners each has its turn. Rejects with the error of the job; with an
   * error whose code is `worker-busy` when too many jobs wait or the job waited too long, and with `worker-closed` after `close`.
   */
  run(owner: string, job: Job): Promise<JobEnd<Done>>;
  report(): WorkerReport;
  /** Ends the thread in the middle of its job. Resolves when the thread has ended. */
  close(): Promise<void>;
}

/** The limits of a worker. */
export interface WorkerLimits {
  /** Longest time of one job, ms. Then its thread ends, and the next job gets another. */
  readonly within: number;
  /** Longest time that a job waits for its turn, ms. */
  readonly patience: number;
  /** Most jobs that wait. */
  readonly waiting: number;
  /** Most jobs of one owner that wait. */
  readonly waitingOfOwner: number;
}
