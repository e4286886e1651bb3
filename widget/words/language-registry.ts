// Owns which languages are registered on the page. Not which language an element uses: speech.ts.
import type { AdminPack, AdminPagePack, AnyMessages, ConfirmPack, ListPack, MorePack, Pack } from './pack.ts';

/**
 * Type of the DOM event on `window` after words were registered, so that elements use the new words. Also the name of the
 * property of `globalThis` that holds the packs.
 */
export const WORDS_REGISTERED = 'contact-change-words';

/** The registered part of a pack. Either half of a language may be registered first. */
export type RegisteredPack = Omit<Pack, 'messages'> & { readonly messages: Partial<AnyMessages> };

type Page = typeof globalThis & { [WORDS_REGISTERED]?: Map<string, RegisteredPack> };

/**
 * Returns the packs of this page. The key is the language in lower case, with `/list` or `/admin` after it for packs of lists and portals. The
 * packs are on the global object, because a language file and the widget may come from different bundles.
 */
export function registeredPacks(): Map<string, RegisteredPack> {
  return ((globalThis as Page)[WORDS_REGISTERED] ??= new Map());
}

/** Adds a language, one half of it, or its words for link pages, for every widget on the page. */
export function register(pack: Pack | MorePack | ConfirmPack): void {
  const key = pack.lang.toLowerCase();
  const known = registeredPacks().get(key);
  registeredPacks().set(key, { ...known, ...pack, messages: { ...known?.messages, ...pack.messages } });
  globalThis.dispatchEvent?.(new Event(WORDS_REGISTERED));
}

/** Adds a language for every `<contact-change-list>` on the page. */
export function registerList(pack: ListPack): void {
  registeredPacks().set(`${pack.lang.toLowerCase()}/list`, pack);
  globalThis.dispatchEvent?.(new Event(WORDS_REGISTERED));
}

/** Adds a language, or the words of the pages that are loaded on demand, for every `<contact-admin>` on the page. */
export function registerAdmin(pack: AdminPack | AdminPagePack): void {
  const key = `${pack.lang.toLowerCase()}/admin`;
  const known = registeredPacks().get(key);
  registeredPacks().set(key, { ...known, ...pack, messages: { ...known?.messages, ...pack.messages } });
  globalThis.dispatchEvent?.(new Event(WORDS_REGISTERED));
}
