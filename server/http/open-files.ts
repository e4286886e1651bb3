// Owns whether the system lets this process open as many files as it may have connections. Not how many those are: connections.ts.
import { readFileSync } from 'node:fs';
import type { Log } from '../ports/log.ts';

/** Files that a process opens beside its connections: the database, providers, the log, the threads. */
const BESIDE = 200;

/** Warns when the system allows fewer open files than `connections` need. Only Linux tells how many it allows. */
export function warnOfFewFiles(connections: number, log: Log, read: () => string = readLimits): void {
  const allowed = readAllowed(read);
  const needed = connections + BESIDE;
  if (allowed === null || allowed >= needed) return;
  log.warn('open-files-limit', { allowed, needed, hint: 'raise ulimit -n (LimitNOFILE), or lower MAX_CONNECTIONS' });
}

function readLimits(): string {
  return readFileSync('/proc/self/limits', 'utf8');
}

/** Returns the soft limit; null when unknown or unlimited. */
function readAllowed(read: () => string): number | null {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(read()) ?? [];
    return soft === undefined ? null : Number(soft);
  } catch {
    return null;
  }
}
