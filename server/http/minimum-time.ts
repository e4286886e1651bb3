// Owns an answer that takes at least a given time, so that its time tells nothing. Not which answers need it: the routes.

/** Returns the result of the work, not earlier than `ms` after the call. */
export async function withMinimumTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, ms))]);
  return result;
}
