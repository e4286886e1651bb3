// Owns English as one pack, to copy and translate. The elements carry their own halves (en.change.ts, en.confirm.ts).
import { change } from './en.change.ts';
import { confirm } from './en.confirm.ts';
import type { Pack } from './pack.ts';

export const en: Pack = {
  lang: 'en',
  dir: 'ltr',
  messages: { ...change, ...confirm },
  more: () => import('./en.more.ts'),
};
