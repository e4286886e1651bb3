// Owns how the second file is loaded and found. Not when it is needed (rare-parts.ts), nor its screens (rare-screens.ts).
import type { RareScreens } from './rare-screens.ts';
import { SHELF } from './rare/shelf.ts';

/** Returns the content of the second file; undefined until the file is loaded. */
export function rareScreens(): RareScreens | undefined {
  return (globalThis as typeof globalThis & { [SHELF]?: RareScreens })[SHELF];
}

/** Loads the second file and the words that the language needs for it. Never rejects. */
export function loadRare(words: (() => Promise<unknown>) | undefined): Promise<unknown> {
  return Promise.allSettled([rareScreens() ?? import('./rare-screens.ts'), words?.()]);
}
