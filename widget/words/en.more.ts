// Owns the second half of English as a pack: the words of rare screens. Importing it registers them with every widget on the page.
import { rare } from './en.rare.ts';
import { register } from './language-registry.ts';

export { rare as more } from './en.rare.ts';

register({ lang: 'en', dir: 'ltr', messages: rare });
