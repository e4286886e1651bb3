// Owns the cursors of long lists (RFC 9865). Only this server can make or read a cursor, and each cursor is valid for one list.
// Not the pages: listing.ts.
import type { Clock } from '../../../ports/result.ts';
import type { SearchCursor } from '../../../ports/search.ts';
import type { Secrets } from '../../../ports/secrets.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';

/** How long a cursor is valid, seconds. */
export const CURSOR_LIFE = 3600;
const LENGTH_MAX = 8192;

const NOT_A_CURSOR = failure('invalidCursor', 'not a cursor of this list: all other parameters must be as before');

/** Makes and reads cursors. `scope` identifies the list by its project and parameters. */
export interface Cursors {
  /** Makes a cursor. It needs no escapes in a URL. */
  make(scope: readonly string[], place: SearchCursor): string;
  /**
   * Reads a cursor. `invalidCursor` for a text that is not a cursor and for a cursor of another list; `expiredCursor` for an
   * old one.
   */
  read(scope: readonly string[], cursor: string): Outcome<SearchCursor>;
}

/** Returns cursors that are sealed with the keys of the server. */
export function createCursors(secrets: Pick<Secrets, 'keyed' | 'seal' | 'unseal'>, clock: Clock): Cursors {
  // The scope is part of the key, so a cursor of another list cannot be unsealed.
  const keysOf = (scope: readonly string[]) => secrets.keyed(['scim-cursor', ...scope]);
  return {
    make(scope, { key, id }) {
      const expiresAt = Math.floor(clock() / 1000) + CURSOR_LIFE;
      return secrets.seal(keysOf(scope)[0] ?? '', JSON.stringify([key, id, expiresAt]));
    },
    read(scope, cursor) {
      if (cursor.length > LENGTH_MAX || !/^[\w-]+$/.test(cursor)) return NOT_A_CURSOR;
      for (const sealKey of keysOf(scope)) {
        const text = secrets.unseal(sealKey, cursor);
        if (text === null) continue;
        const [key, id, expiresAt] = JSON.parse(text) as [SearchCursor['key'], string, number];
        if (clock() / 1000 >= expiresAt) return failure('expiredCursor', 'the cursor has expired: start the list anew');
        return success({ key, id });
      }
      return NOT_A_CURSOR;
    },
  };
}
