// Owns `npm run docs`: writes the documentation as static files. Not the files: build.ts.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildDocs } from './build.ts';

/** Where they go without an argument; Git ignores it. */
const FOLDER = fileURLToPath(new URL('../dist/docs', import.meta.url));

const [given] = process.argv.slice(2);
const folder = given === undefined ? FOLDER : resolve(given);
// A page that is no longer made must not stay; a folder that a person names may hold other files.
if (given === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const files = await buildDocs();
for (const [name, { body }] of files) await writeFile(join(folder, name), body);
process.stdout.write(`${files.size} files: ${pathToFileURL(join(folder, 'index.html')).href}\n`);
