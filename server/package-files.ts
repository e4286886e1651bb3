// Owns how the package's own files are read: package.json for the version, and the widget. Not how they are served: http/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file's folder: `server/`, or `dist/` or `dist/chunks/` once built. */
const here = dirname(fileURLToPath(import.meta.url));

/** The version of the package; `0.0.0` when there is no package.json. */
export function readVersion(): string {
  const file = ['.', '..', '../..'].map((up) => join(here, up, 'package.json')).find((path) => existsSync(path));
  const version: unknown = file ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version : undefined;
  return typeof version === 'string' ? version : '0.0.0';
}

/** Reads the widget's single files and their notices, by name: from the package, or in a checkout from the widget's last build. */
export function readWidget(): ReadonlyMap<string, Uint8Array> {
  const folder = ['widget', '../widget', '../widget/dist/cdn']
    .map((path) => join(here, path))
    .find((path) => existsSync(join(path, 'contact-change.js')));
  const names = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.(?:js|txt)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder ?? '', name))]));
}
