// Owns how a backup takes the place of a SQLite file that no server has open. Not what is ended in it: restore.ts.
import { copyFileSync, constants, existsSync, linkSync, renameSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { BACKUP_MARK } from '../../store/sqlite-mark.ts';
import { quickCheck } from './backup-sqlite.ts';
import { putInPlace, removeDatabase } from './copy-file.ts';
import { endAfterRestore, type Restored, type RestoreParts } from './restore.ts';

/** Where the parts of a restore are. */
export interface RestoreFiles {
  /** The file of the database. */
  readonly file: string;
  readonly backup: string;
}

/** A restored file. */
export interface RestoredFile extends Restored {
  /** Where the former database is now; null when there was none. */
  readonly former: string | null;
}

/**
 * Puts a copy of the backup in the place of the database, after all that waited in it was ended. Until then nothing is changed, so
 * a restore that was stopped begins again. `dryRun`: does everything on a copy that it removes again. Throws when a server has
 * the database open, the backup is damaged, or the keys are not those of the backup.
 */
export async function restoreSqlite(
  parts: RestoreParts,
  { file, backup }: RestoreFiles,
  dryRun: boolean,
): Promise<RestoredFile> {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`);
  quickCheck(backup);
  const release = lock(file, parts);
  const part = `${file}.restoring`;
  try {
    removeDatabase(part);
    copyFileSync(backup, part, constants.COPYFILE_FICLONE);
    setMark(part, 0);
    const restored = await endAfterRestore(parts, `sqlite:${part}`);
    makeOneFile(part);
    const former = dryRun ? null : replace(file, part, parts.clock());
    return { ...restored, former };
  } finally {
    removeDatabase(part);
    release();
  }
}

/**
 * The same for a database whose file the operator has put in place. It is marked as a backup until all is ended, so that no server
 * starts on it when this is stopped in the middle.
 */
export async function markSqlite(parts: RestoreParts, file: string): Promise<Restored> {
  if (!existsSync(file)) throw new Error(`There is no database ${file}.`);
  quickCheck(file);
  lock(file, parts)();
  setMark(file, BACKUP_MARK);
  const restored = await endAfterRestore(parts, `sqlite:${file}`);
  setMark(file, 0);
  return restored;
}

/**
 * Takes the lock of the whole file, which SQLite refuses while another process has it open, and writes the write-ahead
 * log back, so that one file holds everything. Returns a function that gives the lock back.
 */
function lock(file: string, { log }: Pick<RestoreParts, 'log'>): () => void {
  if (!existsSync(file)) return () => undefined;
  const connection = new Sqlite(file, { timeout: 0 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('journal_mode = DELETE');
    connection.exec('begin exclusive');
    return () => connection.close();
  } catch (error) {
    connection.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(code))
      throw new Error(`A server or another command has the database ${file} open: stop it before a restore.`, {
        cause: error,
      });
    if (!/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(code)) throw error;
    // A damaged file is a reason for a restore.
    log.warn('database-damaged', { reason: 'the database that is replaced cannot be read', code });
    return () => undefined;
  }
}

function setMark(file: string, value: number): void {
  const connection = new Sqlite(file);
  try {
    connection.pragma(`application_id = ${value}`);
  } finally {
    connection.close();
  }
}

function makeOneFile(file: string): void {
  const connection = new Sqlite(file);
  try {
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

/** Keeps the former file under another name, then lets the new one take its name in one step. */
function replace(file: string, part: string, now: number): string | null {
  if (!existsSync(file)) {
    putInPlace(part, file);
    return null;
  }
  const former = `${file}.before-${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  // Of a damaged file alone: SQLite must not read the write-ahead log of another file.
  for (const suffix of ['-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, former + suffix);
  try {
    linkSync(file, former);
  } catch {
    copyFileSync(file, former, constants.COPYFILE_EXCL);
  }
  putInPlace(part, file);
  return former;
}
