// Owns which languages a page knows. Not which one is shown (speech.ts).
import type { AnyMessages, ListPack, MorePack, Pack } from './pack.ts';

/** The shelf of packs; also said on the window when a language arrives late, so that what is on screen can change to it. */
export const ARRIVED = 'contact-change-words';

/** As much of a language as has come. */
export type Known = Omit<Pack, 'messages'> & { readonly messages: Partial<AnyMessages> };

type Page = typeof globalThis & { [ARRIVED]?: Map<string, Known> };

/** The packs of this page. On the global object, because a language file and the widget may come from different bundles. */
export function packs(): Map<string, Known> {
  return ((globalThis as Page)[ARRIVED] ??= new Map());
}

/** Makes a language, or the rest of it, known to every widget on the page. */
export function register(pack: Pack | MorePack): void {
  const key = pack.lang.toLowerCase();
  const known = packs().get(key);
  packs().set(key, { ...known, ...pack, messages: { ...known?.messages, ...pack.messages } });
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}

/** The same for lists: their words are a pack of their own. */
export function registerList(pack: ListPack): void {
  packs().set(`${pack.lang.toLowerCase()}/list`, pack);
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}
