// Owns how the second file is loaded and found. Not when it is needed (rare-parts.ts), nor what it holds (rare-screens.ts).
import type { RareScreens } from './rare-screens.ts';
import { SHELF } from './rare/shelf.ts';

/** What the second file holds; undefined until it came. */
export function rareScreens(): RareScreens | undefined {
  return (globalThis as typeof globalThis & { [SHELF]?: RareScreens })[SHELF];
}

/** Loads the second file from beside the first, and the words that the language lacks for it. It never rejects. */
export function loadRare(words: (() => Promise<unknown>) | undefined): Promise<unknown> {
  return Promise.allSettled([rareScreens() ?? import('./rare-screens.ts'), words?.()]);
}
