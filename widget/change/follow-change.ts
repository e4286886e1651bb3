// Owns that one change at a time is watched. Not how: client/watch.ts. Not which change and when: controller.ts.

/** Answers a function that watches the change with an id from now on, and no other; null: none. */
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
