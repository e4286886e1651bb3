// Owns when a page had better look at the server again: other tabs, the page seen once more, the network back. Not what it sees.

const openTabs = () => new BroadcastChannel('contact-change');

/** Other tabs are told that something moved, never what: each asks the server itself. */
export function tellTabs(tabs = openTabs()): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
  tabs.postMessage(1);
}

export interface Lookout {
  tell(): void;
  stop(): void;
}

/** Calls `look` whenever things may have moved elsewhere, until it is stopped. */
export function lookOut(look: () => void): Lookout {
  const over = new AbortController();
  const { signal } = over;
  const tabs = openTabs();
  tabs.addEventListener('message', look, { signal });
  // Seen or hidden, restored from the back-forward cache, on the network again.
  globalThis.document?.addEventListener('visibilitychange', look, { signal });
  globalThis.addEventListener?.('online', look, { signal });
  return {
    tell: () => tellTabs(tabs),
    stop() {
      over.abort();
      tabs.close();
    },
  };
}
