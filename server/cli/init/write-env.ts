// Owns how `init` puts its file in place: for its owner alone, never over another, and out of reach of Git. Not what it says: env-text.ts.
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** Read and written by its owner alone. */
const OWNER_ONLY = 0o600;

/**
 * Writes the file. `force`: also over one that is there. Returns false when it is there and must stay. @throws an error for the
 * operator when it cannot be written
 */
export function writeEnv(path: string, text: string, force: boolean): boolean {
  if (force && existsSync(path)) {
    // Before the new text, which has secrets, stands in it.
    chmodSync(path, OWNER_ONLY);
    replaceFile(path, text);
    return true;
  }
  try {
    // The flag refuses a file that another process has made since.
    writeFileSync(path, text, { flag: 'wx', mode: OWNER_ONLY });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'EEXIST') return false;
    throw new Error(`${path} cannot be written (${code}).`, { cause: error });
  }
}

/** The database of the default settings holds addresses of users, and stands in the same folder. */
const DATABASE = 'contact-change.db*';

/** Names the file, and the database beside it, in the .gitignore of its folder; also where there is no repository yet. */
export function ignoreInGit(path: string): void {
  const file = join(dirname(path), '.gitignore');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')));
  const missing = [basename(path), DATABASE].filter((name) => !lines.has(name));
  if (missing.length === 0) return;
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(file, `${start}${missing.join('\n')}\n`);
}
