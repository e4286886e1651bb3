// Owns which waiting job is next, and how many may wait. Not how a job is done: job-worker.ts.

/** Something that waits for its turn. */
export interface Waiting {
  readonly owner: string;
}

/** Jobs that wait. Several owners take turns, so that one who asks for much does not keep the others waiting. */
export interface JobQueue<Job extends Waiting> {
  readonly size: number;
  /** Returns false when too many jobs wait already, of all owners or of this one. */
  add(job: Job): boolean;
  /** Takes the next job out. */
  next(): Job | undefined;
  /** Takes this job out, if it still waits. */
  remove(job: Job): boolean;
  /** Takes all jobs out. */
  clear(): readonly Job[];
}

/** Makes an empty queue. */
export function createJobQueue<Job extends Waiting>(limits: {
  readonly waiting: number;
  readonly waitingOfOwner: number;
}): JobQueue<Job> {
  /** In the order in which the owners have their turns. */
  const byOwner = new Map<string, Job[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(job) {
      const own = byOwner.get(job.owner) ?? [];
      if (size >= limits.waiting || own.length >= limits.waitingOfOwner) return false;
      own.push(job);
      byOwner.set(job.owner, own);
      size += 1;
      return true;
    },
    next() {
      for (const [owner, own] of byOwner) {
        const job = own.shift();
        byOwner.delete(owner);
        // The owner's next turn comes after all the others.
        if (own.length > 0) byOwner.set(owner, own);
        if (job === undefined) continue;
        size -= 1;
        return job;
      }
      return undefined;
    },
    remove(job) {
      const own = byOwner.get(job.owner) ?? [];
      const at = own.indexOf(job);
      if (at < 0) return false;
      own.splice(at, 1);
      if (own.length === 0) byOwner.delete(job.owner);
      size -= 1;
      return true;
    },
    clear() {
      const all = [...byOwner.values()].flat();
      byOwner.clear();
      size = 0;
      return all;
    },
  };
}
