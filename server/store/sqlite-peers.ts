// Owns how a process notices that another one wrote to the same SQLite file: by the version of the file's data. Not what a
// listener does: change-signal.ts and deliver/. Not what other threads of this process write, which only read (sqlite-readers.ts).
import { watch, type FSWatcher } from 'node:fs';
import type { Database as SqliteConnection } from 'better-sqlite3';
import type { News, Peers } from '../ports/peers.ts';

/** A look comes so soon after the system has told of a write, ms. It serves all writes until then, also those of this process. */
const LOOK_AFTER = 10;
/** Interval between two looks without a word from the system, ms: where it tells of writes, and where it does not. */
const LOOK_EVERY = { watched: 1000, unwatched: 50 };

/** The other processes on a SQLite file. */
export interface SqlitePeers extends Peers {
  /** Ends the looks. Call it before the connection is closed. */
  close(): void;
}

/** `connection`: the one that writes, because its own commits do not change the version that it reads. */
export function createSqlitePeers(connection: SqliteConnection): SqlitePeers {
  const statement = connection.prepare('pragma data_version').pluck();
  const listeners = new Set<(news: News | null) => void>();
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
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
    for (const listener of listeners) listener(null);
  };
  const lookSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, LOOK_AFTER).unref();
  };
  const begin = (): void => {
    seen = version();
    watcher = watchLog(`${connection.name}-wal`, lookSoon);
    timer = setInterval(look, watcher === null ? LOOK_EVERY.unwatched : LOOK_EVERY.watched).unref();
  };
  const end = (): void => {
    clearInterval(timer);
    clearTimeout(soon);
    watcher?.close();
    timer = soon = undefined;
    watcher = null;
  };
  return {
    // The commit tells them.
    tell: () => undefined,
    listen(listener) {
      listeners.add(listener);
      if (timer === undefined) begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
    close: end,
  };
}

/** Calls `wrote` when the write-ahead log is written. Returns null where the system cannot watch it. */
function watchLog(path: string, wrote: () => void): FSWatcher | null {
  try {
    // An error comes when the file is gone. Then nothing can be written, which others tell (sqlite-file.ts).
    return watch(path, { persistent: false }, wrote).on('error', () => undefined);
  } catch {
    return null;
  }
}
