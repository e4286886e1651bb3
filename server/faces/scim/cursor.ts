// Owns the cursors of long lists (RFC 9865): a place in an order that nobody but us can read, make or use for another
// question. Not the pages themselves: list.ts.
import type { Place } from '../../ports/search.ts';
import type { Clock } from '../../ports/result.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { fine, wrong, type Outcome } from './path.ts';

/** How long one can be used, seconds. */
export const CURSOR_LIFE = 3600;
const LENGTH_MAX = 8192;

export interface Cursors {
  /** Signs that need no escape in a URL. `of`: what the list is of; the cursor is good for no other. */
  make(of: readonly string[], place: Place): string;
  /** `invalidCursor` for what is none or of another list, `expiredCursor`. */
  read(of: readonly string[], cursor: string): Outcome<Place>;
}

export function createCursors(secrets: Pick<Secrets, 'keyed' | 'seal' | 'unseal'>, clock: Clock): Cursors {
  // What it is of is in the key: under another question it does not open.
  const keys = (of: readonly string[]) => secrets.keyed(['scim-cursor', ...of]);
  return {
    make(of, { key, id }) {
      const until = Math.floor(clock() / 1000) + CURSOR_LIFE;
      return secrets.seal(keys(of)[0] ?? '', JSON.stringify([key, id, until]));
    },
    read(of, cursor) {
      if (cursor.length > LENGTH_MAX || !/^[\w-]+$/.test(cursor)) return none;
      for (const key of keys(of)) {
        const text = secrets.unseal(key, cursor);
        if (text === null) continue;
        const [place, id, until] = JSON.parse(text) as [Place['key'], string, number];
        if (clock() / 1000 >= until) return wrong('expiredCursor', 'the cursor has expired: begin again');
        return fine({ key: place, id });
      }
      return none;
    },
  };
}

const none = wrong('invalidCursor', 'not a cursor of this list: all other parameters have to be the same');
