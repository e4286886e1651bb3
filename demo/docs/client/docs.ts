// Owns the start of a page's script. Not its parts: page.ts, search.ts.
import { startPage } from './page.ts';
import { startSearch } from './search.ts';

startPage();
startSearch();
