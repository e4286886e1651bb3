// Owns when V8 collects garbage, so that a server weighs little more than what it uses. Not how much memory it may use: that is
// for the operator, by --max-old-space-size or the limit of a container.
import process from 'node:process';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { SECOND } from '../../shared/duration.ts';

/**
 * The young generation does not grow beyond this, octets; else it grows to 128 MB under a load of any kind. Half of it holds
 * what requests under way make. V8 collects it twice as often at half the size, but each time for less: the CPU time of a change is the
 * same at 8 MB as at 32 MB, within what a bench can tell.
 */
const YOUNG_MAX = 8 * 2 ** 20;
/** The old generation grows by half of what is alive before it is collected, else it grows up to fourfold. V8's own option. */
const OLD_GROWTH = '--heap-growing-percent=50';
/** Interval between two looks at the young generation, which doubles in more than a second under the largest load, ms. */
const LOOK_EVERY = SECOND;
/** Options of Node with which an operator decides this for themselves. */
const DECIDED =
  /--(?:max|min)[-_]semi[-_]space[-_]size|--semi[-_]space[-_]growth[-_]factor|--heap[-_]growing[-_]percent/;

/**
 * Makes V8 collect earlier from now on, unless an option of Node says otherwise. For a process that runs for long. It sets no
 * limit to what is alive. Returns whether it does.
 */
export function collectEarly(): boolean {
  if (DECIDED.test([process.env['NODE_OPTIONS'] ?? '', ...process.execArgv].join(' '))) return false;
  setFlagsFromString(OLD_GROWTH);
  // A start makes much that lives long. Without this, the young generation would pass its bound before the first look.
  growYoungBy(1);
  setInterval(boundYoung, LOOK_EVERY).unref();
  return true;
}

/**
 * Lets the young generation grow to YOUNG_MAX, and no further. V8 does not read the options for its size after a start, but it
 * reads the factor of its growth each time. V8 also makes it smaller, when the server is idle; then it may grow again.
 */
export function boundYoung(): void {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  if (young !== undefined) growYoungBy(young.space_size <= YOUNG_MAX / 2 ? 2 : 1);
}

function growYoungBy(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
