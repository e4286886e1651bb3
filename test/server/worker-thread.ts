// Owns the thread of worker.test.ts: jobs that end at once, never, when they are let go, or with an error.
import { doJobs } from '../../server/worker/thread.ts';

/** What the thread can do. */
export type Job =
  | { readonly do: 'answer'; readonly with: string }
  | { readonly do: 'spin' }
  | { readonly do: 'exit' }
  | { readonly do: 'fail' }
  /** Waits, as a query does that cannot be ended, until the flag is not 0. */
  | { readonly do: 'hold'; readonly flag: Int32Array };

doJobs<Job, string>(async (job) => {
  switch (job.do) {
    case 'answer':
      return job.with;
    case 'spin':
      for (;;);
    case 'exit':
      return process.exit(3);
    case 'fail':
      throw Object.assign(new TypeError('it cannot be done'), { code: 'SQLITE_BUSY', more: () => undefined });
    case 'hold':
      Atomics.wait(job.flag, 0, 0);
      return 'let go';
  }
});
