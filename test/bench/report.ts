// Owns how figures are kept and shown: rows of a table on the screen, in Markdown and in JSON. Not how they are taken: parts/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Machine } from './machine.ts';

/** One figure. Numbers that were not measured are left out. */
export interface Row {
  readonly part: string;
  readonly figure: string;
  readonly unit: string;
  readonly ours?: number;
  readonly floor?: number;
  readonly betterAuth?: number;
  /** Of what: `× floor`. */
  readonly ratio?: { readonly value: number; readonly of: string };
  /** What is to be reached, in words. */
  readonly target?: string;
  readonly note?: string;
}

/** Three significant digits. */
export function shown(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Number(value.toPrecision(3)).toString();
}

const HEAD = ['figure', 'unit', 'ours', 'floor', 'better-auth', 'ratio', 'target', 'note'];

function cells(row: Row): readonly string[] {
  const { figure, unit, ours, floor, betterAuth, ratio, target = '', note = '' } = row;
  const times = ratio ? `${ratio.value.toFixed(2)} ${ratio.of}` : '';
  return [figure, unit, shown(ours), shown(floor), shown(betterAuth), times, target, note];
}

/** The rows of one part, for the screen. */
export function printRows(title: string, rows: readonly Row[]): void {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${text.join('\n')}\n`);
}

/** A page section for each part. */
function markdown(on: Machine, rows: readonly Row[]): string {
  const parts = [...new Set(rows.map(({ part }) => part))];
  const tables = parts.map((part) => {
    const some = rows.filter((row) => row.part === part);
    const lines = some.map(
      (row) =>
        `| ${cells(row)
          .map((cell) => cell.replaceAll('|', '\\|'))
          .join(' | ')} |`,
    );
    return `## ${part}\n\n| ${HEAD.join(' | ')} |\n|${HEAD.map(() => ' --- |').join('')}\n${lines.join('\n')}\n`;
  });
  return `## Last figures\n\n${on.date}, ${on.cores} × ${on.processor}, ${on.memory} GB, ${on.system}, Node ${on.node}.\n\n${tables.join('\n')}`;
}

const MARK = '<!-- figures -->';

/** Puts the tables into the page of the documentation, behind its mark. */
export async function writePage(on: Machine, rows: readonly Row[]): Promise<string> {
  const page = join(import.meta.dirname, '../../server/docs/benchmarks.md');
  const [head = ''] = readFileSync(page, 'utf8').split(MARK);
  const text = `${head}${MARK}\n\n${markdown(on, rows)}`;
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  return page;
}

export function writeJson(path: string, on: Machine, rows: readonly Row[]): void {
  writeFileSync(path, `${JSON.stringify({ machine: on, rows }, null, 2)}\n`);
}
