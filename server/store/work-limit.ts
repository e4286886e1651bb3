// Owns how long the work of one write may last. Not when a write that waits gives up: group-commit.ts.

/** A work awaits nothing but its own queries. One that hangs all the same must not stop all writes for ever, ms. */
const LONGEST_WORK = 10_000;

/** Settles as the work does; rejects with the code `deadline` when the work lasts longer than `ms`. */
export function endsInTime(work: Promise<void>, ms = LONGEST_WORK): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(Object.assign(new Error('the work of a write did not end'), { code: 'deadline' }));
    const timer = setTimeout(late, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
