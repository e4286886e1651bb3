// Owns what a database URL says: whether it names a file, and which.
/** Null: the database is no file. */
export function sqliteFile(url: string): string | null {
  return /^sqlite:(?:\/\/(?=\/))?(.*)$/s.exec(url)?.[1] ?? null;
}
