// Owns which languages a page knows. Not which one is shown (speech.ts).
import type { Pack } from './pack.ts';

/** The shelf of packs; also said on the window when a language arrives late, so that what is on screen can change to it. */
export const ARRIVED = 'contact-change-words';

type Page = typeof globalThis & { [ARRIVED]?: Map<string, Pack> };

/** The packs of this page. On the global object, because a language file and the widget may come from different bundles. */
export function packs(): Map<string, Pack> {
  return ((globalThis as Page)[ARRIVED] ??= new Map());
}

/** Makes a language known to every widget on the page. */
export function register(pack: Pack): void {
  packs().set(pack.lang.toLowerCase(), pack);
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}
