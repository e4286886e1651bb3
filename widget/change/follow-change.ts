// Owns the rule that only one change at a time is watched. Not the watching (client/watch.ts), nor which change
// (controller.ts).

/**
 * Returns a function that watches the change with the given id and stops watching the previous change. Null: stops
 * watching.
 */
export function createFollower(watch: (id: string, signal: AbortSignal) => unknown): (id: string | null) => void {
  let watchedId: string | null = null;
  let watching: AbortController | undefined;
  return (id) => {
    if (id === watchedId) return;
    watchedId = id;
    watching?.abort();
    if (id) watch(id, (watching = new AbortController()).signal);
  };
}
