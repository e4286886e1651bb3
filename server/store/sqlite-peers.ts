// Owns how a process notices that another one wrote to the same SQLite file: by the version of the file's data. Not what a hearer
// does: change-signal.ts and deliver/. Not what other threads of this process write, which only read (sqlite-readers.ts).
import type { Database as SqliteConnection } from 'better-sqlite3';
import type { News, Peers } from '../ports/peers.ts';

/** Interval between two looks, ms. One look takes a few microseconds. */
const LOOK_EVERY = 25;

/** The other processes on a SQLite file. */
export interface SqlitePeers extends Peers {
  /** Ends the looks. Call it before the connection is closed. */
  close(): void;
}

/** `connection`: the one that writes, because its own commits do not change the version that it reads. */
export function createSqlitePeers(connection: SqliteConnection): SqlitePeers {
  const statement = connection.prepare('pragma data_version').pluck();
  const hearers = new Set<(news: News | null) => void>();
  let timer: NodeJS.Timeout | undefined;
  let seen: unknown;
  /** Null when the file cannot be read now; the work that needs the file meets the same error, and logs it. */
  const version = (): unknown => {
    try {
      return statement.get();
    } catch {
      return null;
    }
  };
  const look = (): void => {
    const now = version();
    if (now === null || now === seen) return;
    seen = now;
    for (const hear of hearers) hear(null);
  };
  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    // The commit tells them.
    tell: () => undefined,
    listen(hear) {
      hearers.add(hear);
      if (timer === undefined) {
        seen = version();
        timer = setInterval(look, LOOK_EVERY).unref();
      }
      return () => {
        hearers.delete(hear);
        if (hearers.size === 0) end();
      };
    },
    close: end,
  };
}
