// Owns whether the files of an open SQLite database are still those at their paths, and how large the write-ahead log may
// become. Not how the database is opened (sqlite.ts), nor the transactions.
import { statSync } from 'node:fs';
import type { Log } from '../ports/log.ts';

const MEGABYTE = 1024 * 1024;

/** Sizes of the write-ahead log, octets. */
export interface WalLimits {
  /**
   * From here the log warns, again at each doubling. Each checkpoint cuts the file back to this size. Without a long reader the
   * file has some 16 MB.
   */
  readonly alarm: number;
  /** From here writes are refused until a checkpoint succeeds, so that a reader that never ends does not fill the disk. */
  readonly max: number;
}

export const WAL_LIMITS: WalLimits = { alarm: 64 * MEGABYTE, max: 4096 * MEGABYTE };

/** Interval between two attempts to make a full write-ahead log small, ms. Each stops the process while it writes. */
const SHRINK_EVERY = 1000;

/** Watches the files. Each check costs two calls of stat, some microseconds. */
export interface FileGuard {
  /** Notes which files are open; before this call the checks find nothing. */
  arm(): void;
  /** Throws when a write would be lost, because the file at the path is not the one that is open. */
  checkSame(): void;
  /** The same, and throws when the write-ahead log is full. */
  checkBeforeWrite(): void;
}

interface FileId {
  readonly ino: bigint;
  readonly dev: bigint;
}

export interface FileGuardParts {
  readonly path: string;
  readonly log: Log;
  readonly limits: WalLimits;
  /** Tries to write the whole write-ahead log back into the database and to empty it. */
  readonly shrink: () => void;
}

export function createFileGuard({ path, log, limits, shrink }: FileGuardParts): FileGuard {
  const wal = `${path}-wal`;
  const opened = new Map<string, FileId>();
  let alarmAt = limits.alarm;
  let shrunkAt = -Infinity;
  const stat = (name: string) => statSync(name, { bigint: true, throwIfNoEntry: false });
  const sizeOf = (name: string): number => {
    const [now, before] = [stat(name), opened.get(name)];
    if (before !== undefined && (now?.ino !== before.ino || now.dev !== before.dev)) throw replaced(now === undefined);
    return Number(now?.size ?? 0);
  };
  const checkSame = (): number => {
    sizeOf(path);
    // Without its write-ahead log the database lacks all that was not yet written back.
    return sizeOf(wal);
  };

  return {
    arm() {
      for (const name of [path, wal]) {
        const found = stat(name);
        if (found) opened.set(name, found);
      }
    },
    checkSame: () => void checkSame(),
    checkBeforeWrite() {
      const size = checkSame();
      if (size < limits.alarm) {
        alarmAt = limits.alarm;
        return;
      }
      if (size >= alarmAt) {
        while (alarmAt <= size) alarmAt *= 2;
        log.warn('database-wal-large', { megabytes: Math.round(size / MEGABYTE), reason: READER });
      }
      if (size < limits.max) return;
      if (performance.now() - shrunkAt >= SHRINK_EVERY) {
        shrunkAt = performance.now();
        shrink();
        if (checkSame() < limits.max) return;
      }
      throw fault('wal-full', `The write-ahead log is full: ${READER}`);
    },
  };
}

const READER = 'Another program has been reading the database for a long time, and the log grows until it ends.';

function replaced(isGone: boolean): Error {
  return fault(
    'replaced',
    `The database file was ${isGone ? 'deleted' : 'replaced'} while it was open. Nothing is written any more: stop the server.`,
  );
}

function fault(code: 'replaced' | 'wal-full', reason: string): Error {
  return Object.assign(new Error(reason), { code, reason });
}
