// Owns what a parser says of our sources: their lines, imports, functions, exports and comments. Not which of it is allowed: ../shape.test.ts.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync, type ESTree, type ParseResult } from 'vite';

type Node = ESTree.Node;
type Program = ESTree.Program;
type Comment = ParseResult['comments'][number];

export interface SourceFunction {
  readonly line: number;
  /** Lines that are neither blank nor a comment, as oxlint's max-lines-per-function counts them; inner functions included. */
  readonly lines: number;
  readonly params: number;
}

export interface SourceImport {
  /** A path of ours from the root, or the name of a module as it is written. */
  readonly target: string;
  readonly isOurs: boolean;
}

export interface SourceExport {
  readonly name: string;
  readonly line: number;
  readonly hasDocblock: boolean;
}

export interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with a blank for each character of a comment, so that a word of one is not taken for code. */
  readonly code: string;
  readonly program: Program;
  /** All lines of the file. */
  readonly lines: number;
  /** Lines that hold a comment and no code. */
  readonly commentLines: number;
  /** Types included. */
  readonly imports: readonly SourceImport[];
  readonly functions: readonly SourceFunction[];
  /** Declarations only: passing on what another file exports is none. */
  readonly exports: readonly SourceExport[];
}

/** Configuration of builds and scripts beside them are no part of what ships. */
const NOT_SHIPPED = /\.config\.(ts|mjs)$|^widget\/scripts\//;

/** The shipped sources of a checkout: every TypeScript file of shared, server and widget. */
export function readShipped(root: string): readonly Source[] {
  return ['shared', 'server', 'widget']
    .flatMap((folder) => listFiles(root, folder))
    .filter((path) => !NOT_SHIPPED.test(path))
    .map((path) => readSource(root, path));
}

export const isMigration = ({ path }: Source): boolean => path.includes('/migrations/');

function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === 'dist' || name === 'node_modules') return [];
    if (statSync(join(root, path)).isDirectory()) return listFiles(root, path);
    return /\.m?ts$/.test(name) ? [path] : [];
  });
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  const code = withoutComments(text, comments);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const codeLines = code.split('\n').map((line) => line.trim() !== '');
  const commentLines = text.split('\n').filter((line, i) => line.trim() !== '' && !codeLines[i]).length;
  const lineOf = lineCounter(text);
  const imports: SourceImport[] = [];
  const functions: SourceFunction[] = [];
  walk(program, (node) => {
    const specifier = importedBy(node);
    if (specifier !== null) imports.push(importOf(root, path, specifier));
    if (isFunction(node)) {
      const [first, last] = [lineOf(node.start), lineOf(node.end)];
      const counted = codeLines.slice(first - 1, last).filter(Boolean).length;
      functions.push({ line: first, lines: counted, params: paramsOf(node) });
    }
  });
  const exports = exportsOf(program, comments, text, lineOf);
  return { path, text, code, program, lines, commentLines, imports, functions, exports };
}

/** Calls `visit` with the node and each one below it, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node) as readonly unknown[])
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

type FunctionNode = Extract<Node, { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }>;

function isFunction(node: Node): node is FunctionNode {
  return (
    (node.type === 'FunctionDeclaration' ||
      node.type === 'FunctionExpression' ||
      node.type === 'ArrowFunctionExpression') &&
    node.body !== null
  );
}

/** A first parameter named `this` is a type alone. */
function paramsOf({ params }: FunctionNode): number {
  return params.filter((param) => !(param.type === 'Identifier' && param.name === 'this')).length;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'TSImportType',
]);

/** The specifier by which a node imports: a declaration, `export … from`, `import('…')`, or the same in a type. */
function importedBy(node: Node): string | null {
  if (!IMPORTING.has(node.type) || !('source' in node)) return null;
  const { source } = node;
  return isNode(source) && source.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
}

function importOf(root: string, path: string, specifier: string): SourceImport {
  if (!specifier.startsWith('.')) return { target: specifier, isOurs: false };
  return { target: relative(root, resolve(root, dirname(path), specifier)), isOurs: true };
}

function withoutComments(text: string, comments: readonly Comment[]): string {
  let code = '';
  let end = 0;
  for (const comment of comments) {
    code += text.slice(end, comment.start) + text.slice(comment.start, comment.end).replace(/[^\n]/g, ' ');
    end = comment.end;
  }
  return code + text.slice(end);
}

function exportsOf(
  program: Program,
  comments: readonly Comment[],
  text: string,
  lineOf: (position: number) => number,
): readonly SourceExport[] {
  const docblockEnds = comments
    .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .map(({ end }) => end);
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
    const hasDocblock = docblockEnds.some((end) => end <= node.start && text.slice(end, node.start).trim() === '');
    return namesOf(node.declaration).map((name) => ({ name, line: lineOf(node.start), hasDocblock }));
  });
}

function namesOf(declaration: Node): readonly string[] {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(pattern)'));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/** Answers the line of a position, from 1. */
function lineCounter(text: string): (position: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (position) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Loops of imports, types included: each is the sorted paths of files that all lead to one another. */
export function findCircles(sources: readonly Source[]): readonly (readonly string[])[] {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  // Tarjan's strongly connected components.
  const connect = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    stack.push(path);
    let low = index;
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, connect(target));
      else if (stack.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? low);
    }
    lowest.set(path, low);
    if (low === index) {
      const members = stack.splice(stack.indexOf(path));
      if (members.length > 1) circles.push(members.toSorted());
    }
    return low;
  };
  for (const path of targets.keys()) if (!order.has(path)) connect(path);
  return circles.toSorted(([a = ''], [b = '']) => a.localeCompare(b));
}
