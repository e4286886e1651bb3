// Owns when a page loads from the server again: after news in other tabs, when the page is visible again, when the
// network is back. Not what is loaded: the controllers.

const openChannel = () => new BroadcastChannel('contact-change');

/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has none */

/** Notifies other tabs of a change, without any data. Each tab then loads from the server. */
export function notifyTabs(): void {
  openChannel().postMessage(1);
}

/** Whether the page is hidden from the user; false where there is no document. */
export function isPageHidden(): boolean {
  return !!globalThis.document?.hidden;
}

/** The result of `revalidate`. */
export interface Revalidation {
  /** Notifies other tabs. */
  notify(): void;
  stop(): void;
}

/** Calls `load` now, and whenever something may have changed elsewhere, until it is stopped. */
export function revalidate(load: () => void): Revalidation {
  const over = new AbortController();
  const { signal } = over;
  const channel = openChannel();
  channel.addEventListener('message', load, { signal });
  // The page became visible or hidden, or was restored from the back-forward cache.
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
