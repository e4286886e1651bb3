// Owns which languages a page knows. Not which one is shown (speech.ts).
import type { AnyMessages, ListMessages, Pack } from './pack.ts';

/** The shelf of packs; also said on the window when a language arrives late, so that what is on screen can change to it. */
export const ARRIVED = 'contact-change-words';

type AnyPack = Pack<Partial<AnyMessages>>;
type Page = typeof globalThis & { [ARRIVED]?: Map<string, AnyPack> };

/** The packs of this page. On the global object, because a language file and the widget may come from different bundles. */
export function packs(): Map<string, AnyPack> {
  return ((globalThis as Page)[ARRIVED] ??= new Map());
}

/** Makes a language known to every widget on the page. */
export function register(pack: Pack): void {
  packs().set(pack.lang.toLowerCase(), pack);
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}

/** The same for lists: their words are a pack of their own. */
export function registerList(pack: Pack<ListMessages>): void {
  packs().set(`${pack.lang.toLowerCase()}/list`, pack);
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}
