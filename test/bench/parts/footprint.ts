// Owns the figures of start and memory, as `serve` starts itself. They are those of the bench of memory alone, ../memory.ts, which
// this runs as a process.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { endWithUs } from '../child.ts';

const PART = 'Start and memory';
/** Minutes under load, and changes a second in them. */
const MINUTES = { full: 7, quick: 1 };
const RATE = 6;

/** Times in ms, memory in MB. */
interface Figures {
  readonly start: { readonly median: number; readonly longest: number };
  readonly idle: number;
  readonly afterLoad: number;
  readonly rested: number;
  readonly most: number;
  readonly changes: number;
  readonly failed: number;
}

export async function footprintPart({ cli, ours, isQuick, add }: Bench): Promise<void> {
  const json = join(ours.folder, 'memory.json');
  const minutes = isQuick ? MINUTES.quick : MINUTES.full;
  const script = join(import.meta.dirname, '../memory.ts');
  const args = [script, cli, '--minutes', String(minutes), '--rate', String(RATE), '--json', json];
  const code = await new Promise((done) =>
    endWithUs(spawn(process.execPath, args, { stdio: 'inherit' })).once('exit', done),
  );
  if (code !== 0) throw new Error(`memory.ts ended with ${String(code)}`);
  const seen = JSON.parse(readFileSync(json, 'utf8')) as Figures;
  const row = (figure: string, unit: string, value: number, rest: object = {}): void =>
    add({ part: PART, figure, unit, ours: value, ...rest });
  const longest = `longest ${seen.start.longest.toFixed(0)} ms`;
  row('start to listening, existing SQLite file, median', 'ms', seen.start.median, { note: longest });
  row('resident memory, idle', 'MB', seen.idle, { target: '120 (150)' });
  row(`resident memory after ${minutes} minutes at ${RATE} changes/s`, 'MB', seen.afterLoad, {
    target: '160 (200)',
    note: `${seen.changes} changes, ${seen.failed} failed; the most ever ${seen.most.toFixed(0)} MB`,
  });
  row('resident memory 30 s later', 'MB', seen.rested);
}
