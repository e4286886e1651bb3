// Owns a write to a SQLite file that leaves nothing behind, and shows whether there is room for a change. Not when it is tried:
// sqlite.ts (/readyz), inspect.ts (doctor).
import type { Database as SqliteConnection } from 'better-sqlite3';

/** Room that a change needs at most, octets. */
const ROOM = 64 * 1024;

/** What the probe tries beside the commit itself. Each may be left out. */
export interface ProbeOptions {
  /** Runs in the transaction before anything is written. */
  readonly read?: () => void;
  /** Whether the schema has the table that the room is tried in. */
  readonly triesRoom: boolean;
}

/** Commits without a trace. Throws when the file is locked, full, damaged or read-only. */
export function probeWrite(connection: SqliteConnection, { read, triesRoom }: ProbeOptions): void {
  connection.exec('begin immediate');
  try {
    read?.();
    if (triesRoom) {
      connection.exec('savepoint room');
      connection
        .prepare(`insert into limits (key, project, name, uses, until) values ('probe', '', '', hex(zeroblob(?)), 0)`)
        .run(ROOM / 2);
      connection.exec('rollback to room; release room');
    }
    // Writes the first page of the file, so that the commit reaches the disk.
    connection.pragma('user_version = 0');
    connection.exec('commit');
  } finally {
    if (connection.inTransaction) connection.exec('rollback');
  }
}
