// Owns the second half of English as a pack: the words of rare screens. Importing it registers them with every widget on the page.
import { phone } from './en.phone.ts';
import { rare } from './en.rare.ts';
import { register } from './language-registry.ts';

/** The words of rare screens and of phone numbers, which are one file in every language but English. */
export const more = { ...rare, ...phone };

register({ lang: 'en', dir: 'ltr', messages: more });
