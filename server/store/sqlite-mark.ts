// Owns the mark of a SQLite file that is a backup. Not how a backup is made or put back: server/data/backup/.
import type { Database as SqliteConnection } from 'better-sqlite3';

/** The `application_id` of a backup, "ccBU". A server sets none. */
export const BACKUP_MARK = 0x63634255;

/** Throws when the file is a backup: a server on it would take the codes and links of its time again. */
export function refuseBackup(connection: SqliteConnection, path: string): void {
  if (connection.pragma('application_id', { simple: true }) !== BACKUP_MARK) return;
  throw new Error(
    `${path} is a backup. \`contact-change-server restore\` puts it in place, and ends the codes and links of its time; ` +
      'restore --mark does so for a backup that is in its place already.',
  );
}
