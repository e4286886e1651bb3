// Owns when V8 collects garbage, so that a server weighs little more than what it uses. Not how much memory it may use: that is
// for the operator, by --max-old-space-size or the limit of a container.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * The young generation keeps the size that it has after the modules were loaded, a few MB; else it grows to 128 MB under a load
 * of any kind. The old generation grows by half of what is alive before it is collected; else it grows to the fourfold. V8
 * reads both at each collection, so they count from now on, also for threads. Neither is a limit: a large load gets its memory.
 */
const FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'] as const;
/** Options of Node with which an operator decides this for themselves. */
const DECIDED =
  /--(?:max|min)[-_]semi[-_]space[-_]size|--semi[-_]space[-_]growth[-_]factor|--heap[-_]growing[-_]percent/;

/** Makes V8 collect earlier, unless an option of Node says otherwise. For a process that runs for long. */
export function collectEarly(): void {
  if (DECIDED.test([process.env['NODE_OPTIONS'] ?? '', ...process.execArgv].join(' '))) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
