// Owns when a page had better look at the server again: other tabs, the page seen once more, the network back. Not what it sees.

export interface Lookout {
  /** Other tabs are told that something moved, never what: each asks the server itself. */
  tell(): void;
  stop(): void;
}

/** Calls `look` whenever things may have moved elsewhere, until it is stopped. */
export function lookOut(look: () => void): Lookout {
  const over = new AbortController();
  const { signal } = over;
  const tabs = new BroadcastChannel('contact-change');
  tabs.addEventListener('message', look, { signal });
  // Seen or hidden, restored from the back-forward cache, on the network again.
  globalThis.document?.addEventListener('visibilitychange', look, { signal });
  globalThis.addEventListener?.('online', look, { signal });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
    tell: () => tabs.postMessage(1),
    stop() {
      over.abort();
      tabs.close();
    },
  };
}
