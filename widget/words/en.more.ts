// Owns the second half of English as a pack. Importing it registers the words with every widget on the page.
import { rare } from './en.rare.ts';
import { register } from './packs.ts';

register({ lang: 'en', dir: 'ltr', messages: rare });

export { rare as more };
