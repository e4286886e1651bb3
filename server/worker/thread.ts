// Owns the side of a job inside its thread. Not the side of the main thread: job-worker.ts.
import { parentPort } from 'node:worker_threads';
import { fieldsOf, type ErrorFields } from './error-fields.ts';

/** A job on its way into the thread. */
export interface JobMessage<Job> {
  readonly id: number;
  readonly job: Job;
}

/** What the thread answers. */
export type JobAnswer<Done> =
  { readonly id: number; readonly value: Done } | { readonly id: number; readonly error: ErrorFields };

/** Does the jobs that come, one after the other, until the thread is ended. */
export function doJobs<Job, Done>(work: (job: Job) => Promise<Done>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file begins a thread');
  port.on('message', ({ id, job }: JobMessage<Job>) => {
    void work(job).then(
      (value) => port.postMessage({ id, value } satisfies JobAnswer<Done>),
      (error: unknown) => port.postMessage({ id, error: fieldsOf(error) } satisfies JobAnswer<Done>),
    );
  });
}
