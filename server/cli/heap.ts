// Owns when V8 collects garbage, so that a server weighs little more than what it uses. Not how much memory it may use: that is
// for the operator, by --max-old-space-size or the limit of a container.
import process from 'node:process';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { SECOND } from '../../shared/duration.ts';
import { DECIDES_HEAP, YOUNG_LIMIT } from './node-options.ts';

/**
 * The young generation of a server that is not busy does not grow beyond this, octets; else it grows under a load of any kind. Half
 * of it holds what requests under way make.
 */
const YOUNG_QUIET = 8 * 2 ** 20;
/** The old generation grows by half of what is alive before it is collected, else it grows up to fourfold. V8's own option. */
const OLD_GROWTH = '--heap-growing-percent=50';
/** The part of one core, in all threads together, from which on a process is busy. */
const BUSY_FROM = 0.5;
/** Interval between two looks, ms. The young generation doubles in more than a second under the largest load. */
const LOOK_EVERY = SECOND;

/**
 * Makes V8 collect earlier from now on, unless an option of Node says otherwise. For a process that runs for long. It sets no
 * limit to what is alive. Returns whether it does.
 */
export function collectEarly(): boolean {
  const options = process.execArgv.filter((option) => option !== YOUNG_LIMIT);
  if (DECIDES_HEAP.test([process.env['NODE_OPTIONS'] ?? '', ...options].join(' '))) return false;
  setFlagsFromString(OLD_GROWTH);
  // A start makes much that lives long. Without this, the young generation would pass its bound before the first look.
  growYoungBy(1);
  let before = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    boundYoung(user + system >= BUSY_FROM * LOOK_EVERY * 1000);
  }, LOOK_EVERY).unref();
  return true;
}

/**
 * Lets the young generation grow to YOUNG_QUIET, and that of a busy process to YOUNG_LIMIT, where the process has that option. V8
 * does not read the options for its size after a start, but it reads the factor of its growth each time, in every thread. V8 also
 * makes it smaller, when the server is idle; then it may grow again.
 */
export function boundYoung(isBusy: boolean): void {
  if (isBusy && process.execArgv.includes(YOUNG_LIMIT)) return growYoungBy(2);
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  if (young !== undefined) growYoungBy(young.space_size <= YOUNG_QUIET / 2 ? 2 : 1);
}

function growYoungBy(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
