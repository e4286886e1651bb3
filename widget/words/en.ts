// Owns the first half of English as a pack. No element needs this pack, because its own file has English: en.change.ts,
// en.confirm.ts.
import { change } from './en.change.ts';
import { confirm } from './en.confirm.ts';
import { extras } from './en.extras.ts';
import type { Pack } from './pack.ts';

/** English, without the words of rare screens. */
export const en: Pack = {
  lang: 'en',
  dir: 'ltr',
  messages: { ...change, ...confirm, ...extras },
  more: () => import('./en.more.ts'),
};
