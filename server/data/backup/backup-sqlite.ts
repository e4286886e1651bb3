// Owns a backup of a SQLite file while a server writes to it: one moment of it, checked, in a file of its own. Not how a backup is
// put back: restore-sqlite.ts.
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { verify } from '../../audit/verify.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock } from '../../ports/result.ts';
import { MIGRATIONS } from '../../store/migrations/index.ts';
import { openStore } from '../../store/open.ts';
import { BACKUP_MARK } from '../../store/sqlite-mark.ts';
import { putInPlace, removeDatabase } from './copy-file.ts';

/** Pages that are copied before other work of this process has a turn; 20 MB at 4 KiB each. */
const PAGES_AT_ONCE = 5000;

/** How a backup is made. */
export interface BackupOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
  readonly progress: (done: number, total: number) => void;
}

/** A backup that was made and checked. */
export interface Backup {
  readonly bytes: number;
  /** The key that made the newest code; null when there is no code yet. */
  readonly key: string | null;
  /** The heads of the audit chains; null when the schema is that of another version, which alone can check them. */
  readonly heads: readonly string[] | null;
}

/**
 * Copies the database as it is at one moment. Throws, and leaves no file, when the copy is damaged or its audit log is not as it
 * was sealed.
 */
export async function backupSqlite(file: string, target: string, options: BackupOptions): Promise<Backup> {
  if (!existsSync(file)) throw new Error(`There is no database ${file}.`);
  if (existsSync(target) && !options.force) throw new Error(`There is a file ${target} already: --force replaces it.`);
  if (existsSync(target) && isSameFile(file, target))
    throw new Error(`${target} is the database itself: name another file.`);
  if (!existsSync(dirname(target))) throw new Error(`There is no folder ${dirname(target)}.`);
  const part = `${target}.part`;
  removeDatabase(part);
  // No other user may read the copy while it grows, either. SQLite keeps the mode of a file that is there.
  closeSync(openSync(part, 'wx', 0o600));
  try {
    await copy(file, part, options);
    const { key, heads } = await check(part, options);
    const bytes = mark(part);
    putInPlace(part, target);
    return { bytes, key, heads };
  } finally {
    removeDatabase(part);
  }
}

/** Also by a link. */
function isSameFile(one: string, other: string): boolean {
  const [{ dev, ino }, of] = [statSync(one), statSync(other)];
  return dev === of.dev && ino === of.ino;
}

/** An open reading transaction keeps the moment. Without it, SQLite begins again whenever a server has written. */
async function copy(file: string, part: string, { progress }: BackupOptions): Promise<void> {
  const source = new Sqlite(file, { readonly: true, timeout: 5000 });
  try {
    source.exec('begin');
    source.prepare('select count(*) from sqlite_schema').get();
    await source.backup(part, {
      progress({ totalPages, remainingPages }) {
        progress(totalPages - remainingPages, totalPages);
        return PAGES_AT_ONCE;
      },
    });
    source.exec('commit');
  } finally {
    source.close();
  }
}

async function check(part: string, { clock, log }: BackupOptions): Promise<Pick<Backup, 'key' | 'heads'>> {
  const names = quickCheck(part);
  const ours = Object.keys(MIGRATIONS);
  // Opening the copy would change its schema.
  if (ours.length !== names.length || ours.some((name) => !names.includes(name))) return { key: null, heads: null };
  const store = await openStore({ url: `sqlite:${part}`, clock, log });
  try {
    const lines: string[] = [];
    const intact = await verify(store.auditChain, { project: null, heads: [] }, (line) => void lines.push(line));
    if (!intact) throw new Error(`The audit log of the database is not as it was sealed:\n${lines.join('\n')}`);
    return { key: await store.newestKey(), heads: lines.filter((line) => line.startsWith('head ')) };
  } finally {
    await store.close();
  }
}

/** Returns the names of the migrations. */
export function quickCheck(file: string): readonly string[] {
  const connection = new Sqlite(file, { readonly: true });
  try {
    const found = connection.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`The file ${file} is damaged: ${String(found)}.`);
    return connection
      .prepare<[], { name: string }>('select name from kysely_migration')
      .all()
      .map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new Error(`The file ${file} is no database of this server, or it is damaged (${String(error.code)}).`, {
        cause: error,
      });
    throw error;
  } finally {
    connection.close();
  }
}

/** Marks the file as a backup, which no server opens, and makes it one file. Returns its size, octets. */
function mark(part: string): number {
  const connection = new Sqlite(part);
  try {
    connection.pragma('journal_mode = DELETE');
    connection.pragma(`application_id = ${BACKUP_MARK}`);
    const [pages, size] = ['page_count', 'page_size'].map((name) => Number(connection.pragma(name, { simple: true })));
    return (pages ?? 0) * (size ?? 0);
  } finally {
    connection.close();
  }
}
