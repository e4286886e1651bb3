// Owns how the file of extras is loaded and found. Every screen works without it, so nothing waits for it, and a failure is
// not shown. Not what it does: extras.ts.
import type { Extras } from './extras.ts';
import { EXTRAS } from './rare/shelf.ts';

let loading: Promise<unknown> | undefined;

/** Returns the functions of the file; none until it is loaded. */
export function extras(): Partial<Extras> {
  return (globalThis as typeof globalThis & { [EXTRAS]?: Extras })[EXTRAS] ?? {};
}

/** Loads the file once for the page. The elements draw again when it is there. */
export function loadExtras(): void {
  loading ??= import('./extras.ts').catch(() => {});
}
