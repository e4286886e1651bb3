// Owns a thread for searches that begins when a test lets it. Not the search itself: server/store/search-thread.ts.
import { workerData } from 'node:worker_threads';

Atomics.wait((workerData as { readonly flag: Int32Array }).flag, 0, 0);
await import('../../server/store/search-thread.ts');
