// Owns counting the commits that an SQLite file's write-ahead log holds. Not what was committed.
import { readFileSync } from 'node:fs';

/**
 * Returns how many durable commits are in the write-ahead log since it began anew. A frame that ends a transaction has the size
 * of the database in it, and all frames since the log began anew have the salt of its header.
 */
export function commitsInLog(file: string): number {
  const log = readFileSync(`${file}-wal`);
  if (log.length < 32) return 0;
  const page = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let commits = 0;
  for (let at = 32; at + 24 <= log.length; at += 24 + page) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    if (log.readUInt32BE(at + 4) !== 0) commits += 1;
  }
  return commits;
}
