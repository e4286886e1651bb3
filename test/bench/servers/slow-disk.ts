// Owns a disk that takes longer to flush, as disks across a network do: the environment that a server gets for it. Not what is
// measured on it: ../parts/disk.ts.
import { spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../stats.ts';

const FLUSHES = 300;
const PAGE = 4096;

/** Compiles the library. Null where there is no C compiler, or the system does not load a library before others. */
export function compileSlowDisk(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  const library = join(folder, 'slow-disk.so');
  const source = join(import.meta.dirname, 'slow-disk.c');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl']);
  return status === 0 ? library : null;
}

/** The environment of a process whose flushes take `delay` ms more. */
export function slowDisk(library: string, delay: number): Record<string, string> {
  return { LD_PRELOAD: library, FLUSH_MICROSECONDS: String(delay * 1000) };
}

/** How long the disk of the temporary folder takes to write and flush one page at the end of a file, median, ms. */
export function flushTime(): number {
  const name = join(tmpdir(), `contact-change-flush-${process.pid}`);
  const file = openSync(name, 'w');
  const page = Buffer.alloc(PAGE);
  const times = Array.from({ length: FLUSHES }, () => {
    const began = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  rmSync(name);
  return median(times);
}
