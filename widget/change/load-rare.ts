// Owns how the second file and the file for phone numbers are loaded and found. Not when they are needed (rare-parts.ts), nor what
// is in them (rare-screens.ts, phone.ts).
import type { Phone } from './phone.ts';
import type { RareScreens } from './rare-screens.ts';
import { PHONE, SHELF } from './rare/shelf.ts';

/** Returns the content of the second file; undefined until the file is loaded. */
export function rareScreens(): RareScreens | undefined {
  return (globalThis as typeof globalThis & { [SHELF]?: RareScreens })[SHELF];
}

/** Returns the content of the file for phone numbers; undefined until the file is loaded. */
export function phone(): Phone | undefined {
  return (globalThis as typeof globalThis & { [PHONE]?: Phone })[PHONE];
}

/** Loads the second file, the file for phone numbers if it is needed, and the words that the language needs. Never rejects. */
export function loadRare(words: (() => Promise<unknown>) | undefined, isPhone: unknown): Promise<unknown> {
  return Promise.allSettled([
    rareScreens() ?? import('./rare-screens.ts'),
    isPhone && (phone() ?? import('./phone.ts')),
    words?.(),
  ]);
}
