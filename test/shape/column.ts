// Owns which files a new column on contacts has to touch: measured by adding one to a copy and asking the compiler.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the column is declared: in the contact that all parts know, and in the row of its table, somewhere in a folder. */
const DECLARATIONS: readonly (readonly [folder: string, start: string, property: string])[] = [
  ['shared', 'export interface Contact {', 'readonly newColumn: string;'],
  ['server/store', 'export interface ContactRow {', 'new_column: string;'],
];
/** Where it is declared besides, when answers show it. */
const IN_ANSWERS = ['shared', 'export interface ContactBody {', 'readonly newColumn: string;'] as const;
const PARTS = ['package.json', 'tsconfig.json', 'shared', 'server', 'widget'];

export interface ColumnFiles {
  /** The two declarations, and the shipped files that no longer compile. */
  readonly inError: readonly string[];
  /** The files besides, when answers are to show the column. */
  readonly inAnswers: readonly string[];
  /** The migration, and the list of migrations where there is one. */
  readonly migration: readonly string[];
}

export function filesOfColumn(root: string): ColumnFiles {
  const copy = mkdtempSync(join(tmpdir(), 'contact-change-column-'));
  try {
    for (const part of PARTS) {
      const filter = (path: string): boolean => !/\/(dist|node_modules|\.tsbuild)$/.test(path);
      cpSync(join(root, part), join(copy, part), { recursive: true, filter });
    }
    // Each package has modules of its own beside those of the workspace.
    for (const folder of ['', 'server', 'widget']) {
      const modules = join(root, folder, 'node_modules');
      if (existsSync(modules)) symlinkSync(modules, join(copy, folder, 'node_modules'));
    }
    // Tests and the demo do not ship.
    const references = ['shared', 'server/core', 'server', 'widget'].map((path) => ({ path }));
    const config = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')) as object;
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, references }));
    const before = filesInError(copy);
    if (before.length > 0) throw new Error(`it does not compile as it is: ${before.join(', ')}`);
    const declared = DECLARATIONS.map(([folder, start, property]) => declare(copy, folder, start, property));
    const inError = [...new Set([...declared, ...filesInError(copy)])].toSorted();
    const shown = [declare(copy, ...IN_ANSWERS), ...filesInError(copy)].filter((path) => !inError.includes(path));
    return { inError, inAnswers: [...new Set(shown)].toSorted(), migration: migrationOf(root) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Adds the property to the one declaration, and answers its path. */
function declare(copy: string, folder: string, start: string, property: string): string {
  const files = readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => readFileSync(join(copy, path), 'utf8').includes(start));
  const [path] = files;
  if (path === undefined || files.length > 1)
    throw new Error(`"${start}" stands in ${files.length} files of ${folder}`);
  const text = readFileSync(join(copy, path), 'utf8');
  writeFileSync(join(copy, path), text.replace(start, `${start}\n  ${property}`));
  return path;
}

function filesInError(folder: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-b', '--pretty', 'false'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const files = [...new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map((match) => match[1] ?? ''))];
  if (status !== 0 && files.length === 0) throw new Error(`tsc ended with ${status}: ${stdout}${stderr}`);
  return files;
}

function migrationOf(root: string): readonly string[] {
  const folder = 'server/store/migrations';
  const lists = readdirSync(join(root, folder)).filter((name) => name === 'index.ts');
  return [`${folder}/ (a new one)`, ...lists.map((name) => `${folder}/${name}`)];
}
