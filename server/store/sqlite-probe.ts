// Owns a write to a SQLite file that leaves nothing behind, and shows whether there is room for a change. Not when it is tried:
// sqlite.ts (/readyz), inspect.ts (doctor).
import type { Database as SqliteConnection } from 'better-sqlite3';

/** Room that a change needs at most, octets. */
const ROOM = 64 * 1024;
/** Pages in memory of a connection that tries the room: so few that SQLite writes the others to the disk before it is rolled back. */
const FEW_PAGES = 4;

/** What the probe tries beside the commit itself. Each may be left out. */
export interface ProbeOptions {
  /** Runs in the transaction before anything is written. */
  readonly read?: () => void;
  /**
   * The connection in which the room is tried, for a disk may take the commit and no change. It loses its memory, so it should be used
   * for nothing else. Null when the schema lacks the table.
   */
  readonly room: SqliteConnection | null;
}

/** Commits without a trace. Throws when the file is locked, full, damaged or read-only. */
export function probeWrite(connection: SqliteConnection, { read, room }: ProbeOptions): void {
  inTransaction(connection, () => {
    read?.();
    // Writes the first page of the file, so that the commit reaches the disk.
    connection.pragma('user_version = 0');
    connection.exec('commit');
  });
  if (room !== null) tryRoom(room);
}

function tryRoom(connection: SqliteConnection): void {
  connection.pragma(`cache_size = ${FEW_PAGES}`);
  inTransaction(connection, () => {
    connection
      .prepare(`insert into limits (key, project, name, uses, until) values ('probe', '', '', hex(zeroblob(?)), 0)`)
      .run(ROOM / 2);
  });
}

/** Rolls back what was not committed. */
function inTransaction(connection: SqliteConnection, work: () => void): void {
  connection.exec('begin immediate');
  try {
    work();
  } finally {
    if (connection.inTransaction) connection.exec('rollback');
  }
}
