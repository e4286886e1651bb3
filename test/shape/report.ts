// Owns the figures of the shipped sources that `npm run shape` prints, of this checkout or of the one whose path is given.
// Not what is allowed: ../shape.test.ts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { filesOfColumn } from './column.ts';
import { repeatedNames } from './names.ts';
import { findCircles, isMigration, readShipped, type Source } from './source.ts';

const LONGEST_FUNCTION = 60;
const MOST_PARAMETERS = 4;
const LONGEST_FILE = 300;

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '../..'));
const sources = readShipped(root);
const judged = sources.filter((source) => !isMigration(source));

function print(title: string, lines: readonly string[] = []): void {
  process.stdout.write(`${title}\n${lines.map((line) => `    ${line}\n`).join('')}`);
}

function folders(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path } of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].toSorted().map(([folder, count]) => `${String(count).padStart(3)}  ${folder}`);
}

function median(of: readonly Source[]): string {
  const lines = of.map((source) => source.lines).toSorted((a, b) => a - b);
  return String(lines[Math.floor(lines.length / 2)] ?? 0);
}

function printFiles(): void {
  print(`Files: ${sources.length}, in folders:`, folders());
  const [longest] = judged.toSorted((a, b) => b.lines - a.lines);
  print(`Lines of a file, median: ${median(judged)}; longest: ${longest?.lines} (${longest?.path})`);
  const long = judged.filter(({ lines }) => lines > LONGEST_FILE);
  print(
    `Files over ${LONGEST_FILE} lines: ${long.length}`,
    long.map(({ path, lines }) => `${path}: ${lines}`),
  );
}

function printFunctions(): void {
  const functions = judged.flatMap(({ path, functions: all }) => all.map((one) => ({ ...one, path })));
  const long = functions.filter(({ lines }) => lines > LONGEST_FUNCTION);
  print(
    `Functions over ${LONGEST_FUNCTION} lines, blank ones and comments not counted: ${long.length}`,
    long.toSorted((a, b) => b.lines - a.lines).map(({ path, line, lines }) => `${path}:${line}: ${lines}`),
  );
  const wide = functions.filter(({ params }) => params > MOST_PARAMETERS);
  const share = ((wide.length / functions.length) * 1000).toFixed(1);
  print(
    `Functions with more than ${MOST_PARAMETERS} parameters: ${wide.length} of ${functions.length}, ${share} per 1,000`,
    wide.map(({ path, line, params }) => `${path}:${line}: ${params}`),
  );
}

function printExports(): void {
  const exports = judged.flatMap((source) => source.exports);
  const documented = exports.filter(({ hasDocblock }) => hasDocblock).length;
  const share = ((documented / exports.length) * 100).toFixed(1);
  print(`Exported declarations with a docblock: ${documented} of ${exports.length}, ${share} %`);
}

function printNames(): void {
  const { ambiguous, subjects, kinds } = repeatedNames(sources);
  print(
    `Names of files that stand for two subjects: ${ambiguous.length}`,
    ambiguous.map(([name, paths]) => `${name}: ${paths.join(', ')}`),
  );
  print(`    of one subject in several layers: ${subjects.length}; of one kind in each folder: ${kinds.length}`);
}

function words(path: string): number {
  return readFileSync(join(root, path), 'utf8').split(/\s+/).filter(Boolean).length;
}

function printDocuments(): void {
  const docs = join(root, 'server/docs');
  const paths = [
    'README.md',
    'server/README.md',
    'server/faces/README.md',
    'widget/README.md',
    ...(existsSync(docs) ? readdirSync(docs).map((name) => `server/docs/${name}`) : []),
  ].filter((path) => path.endsWith('.md') && existsSync(join(root, path)));
  print(
    'Words of documents:',
    paths.map((path) => `${String(words(path)).padStart(5)}  ${path}`),
  );
}

function printColumn(): void {
  const { inError, inAnswers, migration } = filesOfColumn(root);
  const files = [...inError, ...migration];
  print(`Files to touch for a column on contacts: ${files.length}`, files);
  print(`    and ${inAnswers.length} more where answers show it`, inAnswers);
}

print(`The shape of ${relative(process.cwd(), root) || basename(root)}: shared, server, widget\n`);
printFiles();
printFunctions();
const circles = findCircles(sources);
print(
  `Circles of imports, types counted: ${circles.length}`,
  circles.map((circle) => circle.join(' ↔ ')),
);
printExports();
printColumn();
printNames();
print(`Lines that are a comment: ${sources.reduce((sum, { commentLines }) => sum + commentLines, 0)}`);
printDocuments();
