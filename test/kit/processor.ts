// Owns how much of the processor a piece of work takes, which is the same on a machine that is busy with other things. Not how long
// it takes: test/bench.

/** Time of the processor that this process takes for the work, ms. Work that waits takes none. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
