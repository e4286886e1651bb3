// Owns the first half of English as a pack. No element needs this pack, because its files have English: en.change.ts, en.extras.ts,
// en.phone.ts.
import { change } from './en.change.ts';
import { extras } from './en.extras.ts';
import { phone } from './en.phone.ts';
import type { Pack } from './pack.ts';

/** English, without the words of rare screens. */
export const en: Pack = {
  lang: 'en',
  dir: 'ltr',
  messages: { ...change, ...extras, ...phone },
  more: () => import('./en.more.ts'),
};
