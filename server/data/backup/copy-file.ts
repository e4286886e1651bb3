// Owns how a file gets to its place for good: readable by its owner alone, on the disk, and by one rename. Not what is in it.
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes what is in the system's cache of a file or folder to the disk. */
export function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Moves the file to its place, where another one may be. After a power cut either of them is there, whole. */
export function putInPlace(from: string, to: string): void {
  chmodSync(from, 0o600);
  flush(from);
  renameSync(from, to);
  flush(dirname(to));
}

/** Removes a database file, if there is one, with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}
