// Owns the files written beside the built code: type declarations, and the hashes of the single files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Writes the type declarations of this package and of shared/, with .js in place of .ts in their imports. */
export async function writeDeclarations(here: string, dist: string): Promise<void> {
  const root = resolve(here, '..');
  await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-b', here]);
  for (const folder of ['widget', 'shared']) {
    const to = join(dist, 'types', folder);
    await cp(join(root, '.tsbuild', folder), to, {
      recursive: true,
      filter: (path) => !/\.(map|tsbuildinfo)$/.test(path),
    });
    for (const name of (await readdir(to, { recursive: true })).filter((file) => file.endsWith('.d.ts'))) {
      const text = await readFile(join(to, name), 'utf8');
      await writeFile(join(to, name), text.replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
    }
  }
}

/** Writes the subresource integrity hash of each single file, which is published with a release. */
export async function writeIntegrity(dist: string): Promise<void> {
  const folder = join(dist, 'cdn');
  const hash = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const entries = await Promise.all(
    names.map(async (name) => [name, hash(await readFile(join(folder, name)))] as const),
  );
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
