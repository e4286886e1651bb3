// Owns looking for users: what must hold of them as SQL, in which order, which page. Not the language that it was asked in.
import type { ReadTx } from '../store-port.ts';
import type { Queries } from './database.ts';

export function search(_queries: Queries): Pick<ReadTx, 'search'> {
  return {
    search: () => Promise.reject(new Error('not here yet')),
  };
}
