// Owns how often a line about the same cause goes into the log. Not what the line says, nor when now is: its callers.
import { HOUR } from '../../shared/duration.ts';

/** Whether a line is due, and how many of its kind were left out since the last one. */
export interface DueLine {
  readonly isDue: boolean;
  readonly leftOut: number;
}

/** Remembers which lines were written within the last hour. */
export interface RecentLines {
  /** `key`: the cause that the line is about. `now`: epoch ms. */
  admit(key: string, now: number): DueLine;
}

/** How many causes are remembered. An attacker chooses some of them, so the memory must not grow with the requests. */
export const RECENT_MAX = 200;
/** Shortest time between two lines about the same cause, ms. */
export const RECENT_FOR = HOUR;
/** How many lines about one cause the log gets at once after the start, when an operator tries the settings. */
export const FIRST_LINES = 10;
/** How many of those lines all causes get together, beside the first one of each. */
export const REPEATS_MAX = 100;
/** Stands for all causes that have no room of their own. */
const OTHERS = '';

/**
 * Makes an empty memory. When it is full of causes of the last hour, further causes share one line an hour. `first`: how many
 * lines about one cause are due before the hour counts.
 */
export function createRecentLines(first = 1): RecentLines {
  const seen = new Map<string, { at: number; lines: number; leftOut: number }>();
  let repeats = 0;
  // Checks both directions, so that a clock that is set back does not silence a cause for longer.
  const isRecent = (at: number, now: number): boolean => Math.abs(now - at) < RECENT_FOR;
  const roomFor = (key: string, now: number): string => {
    if (seen.has(key) || seen.size < RECENT_MAX) return key;
    for (const [other, { at }] of seen) if (!isRecent(at, now)) seen.delete(other);
    return seen.size < RECENT_MAX ? key : OTHERS;
  };
  return {
    admit(key, now) {
      const room = roomFor(key, now);
      const last = seen.get(room);
      if (last !== undefined && isRecent(last.at, now)) {
        if (last.lines >= first || repeats >= REPEATS_MAX) {
          last.leftOut++;
          return { isDue: false, leftOut: last.leftOut };
        }
        repeats++;
      }
      seen.set(room, { at: now, lines: (last?.lines ?? 0) + 1, leftOut: 0 });
      return { isDue: true, leftOut: last?.leftOut ?? 0 };
    },
  };
}

/** Longest value of a request that goes into the log, characters. */
const VALUE_MAX = 100;

/** Returns a value that a request brought, in printable ASCII and cut, so that it can neither forge nor flood a log. */
export function loggable(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  const cut = text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text;
  return cut.replace(/[^\x20-\x7e…]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
