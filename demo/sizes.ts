// Owns how large the built files of the widget are when they travel. Not the limits that a test holds them to: test/widget.
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of the widget, in bytes. */
export interface FileSize {
  /** As the server serves it below /widget. */
  readonly name: string;
  readonly plain: number;
  /** By `gzip -9`. */
  readonly gzip: number;
  /** At the best level, as the server sends it. */
  readonly brotli: number;
}

const BUILT = new URL('../widget/dist/cdn/', import.meta.url);

/** Measures files of the build. Throws when one of them is not there. */
export function measureFiles(names: readonly string[]): Promise<readonly FileSize[]> {
  return Promise.all(names.map(measure));
}

async function measure(name: string): Promise<FileSize> {
  const text = await readFile(new URL(name, BUILT));
  const [small, smallest] = await Promise.all([
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  ]);
  return { name, plain: text.length, gzip: small.length, brotli: smallest.length };
}

/** In KB of 1000 bytes, as the README of the widget counts. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 2 : 1);
}
