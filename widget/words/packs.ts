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

/** Makes a language known to every widget on the page. `part`: whose words they are, when not those of the widget itself. */
export function register(pack: Pack): void;
export function register(pack: Pack<ListMessages>, part: '/list'): void;
export function register(pack: AnyPack, part = ''): void {
  packs().set(pack.lang.toLowerCase() + part, pack);
  globalThis.dispatchEvent?.(new Event(ARRIVED));
}
