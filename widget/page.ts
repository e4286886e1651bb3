// Owns what a page tells about itself: seen or not, back from the cache, on the network again. Not what follows.

/** Calls `look` when the page is seen or hidden, restored from the back-forward cache, or online again. Nothing outside a page. */
export function onPage(look: () => void, signal: AbortSignal): void {
  if (!globalThis.document) return;
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pageshow', (event) => event.persisted && look(), { signal });
  addEventListener('online', look, { signal });
}
