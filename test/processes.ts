// Owns which files of tests share a process of Node: starting one costs as much as many a file. Not the order of steps: run.ts.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many files of a folder share a process; there are more processes than processors, so that none waits long for the last. */
const FILES = 5;
/** What these count or patch is the process itself. */
const ALONE = /\/(memory|crash|rolling|model|canaries|packages|readme|sequences|tracing)\.test\.ts$/;
/** A hook of a file's own would run around the tests of the others as well; one of the folder's kit is meant for all of them. */
const HOOK = /^(before|after)(Each)?\(/m;

export function listTests(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.test.ts'))
    .toSorted();
}

/** The files to give to `node --test`: each a test, or one in `folder` that imports several tests. */
export function shareProcesses(paths: readonly string[], folder: string): readonly string[] {
  const alone = paths.filter((path) => ALONE.test(path) || HOOK.test(readFileSync(path, 'utf8')));
  const shared = new Map<string, string[]>();
  for (const path of paths.filter((one) => !alone.includes(one)))
    shared.set(dirname(path), [...(shared.get(dirname(path)) ?? []), path]);
  const entries = [...shared].flatMap(([name, all]) =>
    chunks(all).map((files, i) => {
      const entry = join(folder, `${name.replaceAll(/[\\/]/g, '-')}-${i + 1}.mjs`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(entry, files.map((file) => `import '${pathToFileURL(resolve(file)).href}';\n`).join(''));
      return entry;
    }),
  );
  return [...entries, ...alone];
}

/** Equal shares, as few as FILES allows. */
function chunks(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / FILES);
  return Array.from({ length: count }, (_, i) => files.filter((_file, at) => at % count === i));
}
