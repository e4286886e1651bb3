// Owns which npm packages a build took code from, and which are installed beside it: name, version, licence and its text. Not what
// is written about them: bill-of-materials.config.ts, notices.config.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The fields of package.json that are read here. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package in node_modules, or one of our own. */
export interface NpmPackage {
  /** Absolute. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** The names of the packages that npm installs with it. Those of `optional` may be missing. */
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  /** The names of the packages that it expects beside it, and of those that it is built from. */
  readonly others: readonly string[];
}

/** Who holds the copyright of a package that says MIT in package.json and contains no file with the licence: from its README. */
const HOLDERS: Readonly<Record<string, string>> = { '@hono/zod-validator': 'Yusuke Wada' };

const LICENCE_FILE = /^(?:licen[cs]e|copying|copyright|notice)/i;

/** Reads the package in a folder. Throws if it names no licence. */
export function readPackage(folder: string): NpmPackage {
  const read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (!read.license) throw new Error(`${folder}/package.json names no licence`);
  const optional = Object.keys(read.optionalDependencies ?? {});
  return {
    folder,
    name: read.name,
    version: read.version,
    license: read.license,
    needs: Object.keys(read.dependencies ?? {}).filter((name) => !optional.includes(name)),
    optional,
    others: [read.peerDependencies, read.devDependencies].flatMap((names) => Object.keys(names ?? {})),
  };
}

/** The folder of the package that `from` gets when it imports `name`, as Node looks for it; null when it is not installed. */
export function findPackage(name: string, from: string): string | null {
  const found = join(from, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  return dirname(from) === from ? null : findPackage(name, dirname(from));
}

/**
 * The packages that these modules of a bundle are from, ordered by name. Our own modules are from none. A module whose name
 * begins with a null character is one that the bundler adds, such as `\0rolldown/runtime.js`: it is from the bundler's package.
 */
export function packagesOf(moduleIds: Iterable<string>, root: string): readonly NpmPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const [, added] = /^\0(rolldown|vite)\//.exec(id) ?? [];
    const folder = added === undefined ? folderOf(id) : findPackage(added, root);
    if (folder !== null) folders.add(folder);
  }
  return sortPackages([...folders].map(readPackage));
}

function folderOf(id: string): string | null {
  const inside = `${sep}node_modules${sep}`;
  const end = id.lastIndexOf(inside);
  if (end < 0 || id.startsWith('\0')) return null;
  const [first = '', second = ''] = id.slice(end + inside.length).split(sep);
  return join(id.slice(0, end + inside.length), first, first.startsWith('@') ? second : '');
}

/** A package that npm installs. */
export interface Installed {
  readonly package: NpmPackage;
  /** Whether everything works without it. */
  readonly isOptional: boolean;
}

/**
 * The packages that npm installs for these names, and what they need in turn, as they are installed here. Throws if a package
 * that is not optional is missing.
 */
export function installedWith(names: readonly string[], from: string): readonly Installed[] {
  const found = new Map<string, Installed>();
  const visit = (name: string, by: string, isOptional: boolean): void => {
    const folder = findPackage(name, by);
    if (folder === null) {
      if (isOptional) return;
      throw new Error(`${name}, which ${by} needs, is not installed`);
    }
    const seen = found.get(folder);
    // What one package needs is required, even if another can do without it.
    if (seen !== undefined && (isOptional || !seen.isOptional)) return;
    const it = seen?.package ?? readPackage(folder);
    found.set(folder, { package: it, isOptional });
    for (const next of it.needs) visit(next, folder, isOptional);
    for (const next of it.optional) visit(next, folder, true);
  };
  for (const name of names) visit(name, from, false);
  return [...found.values()];
}

/** Orders packages by name and version, the same everywhere. */
export function sortPackages(packages: readonly NpmPackage[]): readonly NpmPackage[] {
  const key = ({ name, version }: NpmPackage): string => `${name} ${version}`;
  return [...packages].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The texts of a package's licence: all its files that have one. Throws if there is none and `HOLDERS` does not know it. */
export function licenceTexts({ name, folder, license }: NpmPackage): readonly string[] {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file) && !/\.[cm]?[jt]s$/.test(file));
  if (files.length > 0) return files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const holder = HOLDERS[name];
  if (holder === undefined || license !== 'MIT')
    throw new Error(`${name} contains no file with its licence: find the text, and who holds the copyright`);
  return [mit(holder)];
}

/** The text of the MIT licence, as SPDX has it. */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
