// Owns the time of a test: it stands still until the test moves it.
export interface TestClock {
  (): number;
  /** Moves on by so many ms. */
  pass(ms: number): void;
  /** Jumps to an instant of the test's day, `at('10:00')` or `at('10:00:30')`. */
  at(time: string): void;
}

const DAY = Date.parse('2026-11-20T00:00:00Z');

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export function at(time: string): number {
  const [h = 0, m = 0, s = 0] = time.split(':').map(Number);
  return DAY + h * HOUR + m * MINUTE + s * SECOND;
}

export function createClock(start = '10:00'): TestClock {
  let now = at(start);
  return Object.assign(() => now, {
    pass(ms: number) {
      now += ms;
    },
    at(time: string) {
      now = at(time);
    },
  });
}
