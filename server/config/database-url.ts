// Owns whether a database URL names a file, and which file.

/** Returns the path of the SQLite file; null for a database that is no file. */
export function sqliteFile(url: string): string | null {
  return /^sqlite:(?:\/\/(?=\/))?(.*)$/s.exec(url)?.[1] ?? null;
}
