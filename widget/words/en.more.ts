// Owns the second half of English as a pack. Importing it registers the words with every widget on the page.
import { rare } from './en.rare.ts';
import { register } from './packs.ts';

/** The words of the screens that are rarely needed. */
export const more = rare;

register({ lang: 'en', dir: 'ltr', messages: more });
