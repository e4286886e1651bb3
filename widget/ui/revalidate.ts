// Owns when a page had better look at the server again: other tabs, the page seen once more, the network back. Not what it sees.

const openTabs = () => new BroadcastChannel('contact-change');

/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has none */

/** Other tabs are told that something moved, never what: each asks the server itself. */
export function tellTabs(): void {
  openTabs().postMessage(1);
}

export interface Lookout {
  tell(): void;
  stop(): void;
}

/** Calls `look` now, and whenever things may have moved elsewhere, until it is stopped. */
export function lookOut(look: () => void): Lookout {
  const over = new AbortController();
  const { signal } = over;
  const tabs = openTabs();
  tabs.addEventListener('message', look, { signal });
  // Seen or hidden, restored from the back-forward cache, on the network again.
  globalThis.document?.addEventListener('visibilitychange', look, { signal });
  globalThis.addEventListener?.('online', look, { signal });
  look();
  return {
    tell: () => tabs.postMessage(1),
    stop() {
      over.abort();
      tabs.close();
    },
  };
}
