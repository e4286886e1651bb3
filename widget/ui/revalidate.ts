// Owns when a page should load from the server again: news in other tabs, the page seen again, the network back. Not what it
// loads.

const openChannel = () => new BroadcastChannel('contact-change');

/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has none */

/** Tells other tabs that something has changed, but not what: each of them loads it from the server. */
export function notifyTabs(): void {
  openChannel().postMessage(1);
}

/** Whether the user cannot see the page. Outside a page, no. */
export function isPageHidden(): boolean {
  return !!globalThis.document?.hidden;
}

/** What `lookOut` started. */
export interface Revalidation {
  /** Tells other tabs. */
  notify(): void;
  stop(): void;
}

/** Calls `load` now, and whenever something may have changed elsewhere, until it is stopped. */
export function revalidate(load: () => void): Revalidation {
  const over = new AbortController();
  const { signal } = over;
  const channel = openChannel();
  channel.addEventListener('message', load, { signal });
  // Seen or hidden, or restored from the back-forward cache.
  globalThis.document?.addEventListener('visibilitychange', load, { signal });
  globalThis.addEventListener?.('online', load, { signal });
  load();
  return {
    notify: () => channel.postMessage(1),
    stop() {
      over.abort();
      channel.close();
    },
  };
}
