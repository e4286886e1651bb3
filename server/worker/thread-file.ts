// Owns where the files lie with which threads begin: beside the sources, or in the built package. Not what a thread does.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL, type URL } from 'node:url';

/** This file's folder: `server/worker`, or `dist` or `dist/chunks` once built. */
const here = dirname(fileURLToPath(import.meta.url));

/** Returns the file with which a thread begins. `source`: its path in the sources, below `server/`, without `.ts`. */
export function threadFile(source: string): URL {
  const built = `${source.slice(source.lastIndexOf('/') + 1)}.js`;
  const path = [join(here, '..', `${source}.ts`), join(here, built), join(here, '..', built)].find((each) =>
    existsSync(each),
  );
  if (path === undefined) throw new Error(`the package lacks ${built}`);
  return pathToFileURL(path);
}
