// Owns settings that are numbers: whole numbers and durations.
import type { z } from 'zod';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/duration.ts';
import { setting } from './setting.ts';

/** A whole number, or its digits in a variable. `min` and `max` are allowed. */
export const integer = (min: number, max: number): z.ZodType<number> =>
  setting((given) => {
    const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
    return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
      ? { value: number }
      : { fault: `must be a whole number from ${min} to ${max}` };
  });

const UNITS = { s: SECOND, m: MINUTE, h: HOUR, d: DAY } as const;

/** Reads `"30s"`, `"10m"`, `"24h"`, `"7d"` or a number of ms, and returns ms. `min` and `max`, ms, are allowed. */
export const duration = (min: number, max: number): z.ZodType<number> =>
  setting((given) => {
    const match = typeof given === 'string' ? /^(\d{1,9})([smhd])$/.exec(given) : null;
    const ms = match ? Number(match[1]) * UNITS[match[2] as keyof typeof UNITS] : given;
    return typeof ms === 'number' && Number.isInteger(ms) && ms >= min && ms <= max
      ? { value: ms }
      : { fault: `must be a duration from ${written(min)} to ${written(max)}, such as "${written(max)}"` };
  });

/** Writes the duration in the largest unit that gives a whole number. */
function written(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((one) => ms % UNITS[one] === 0);
  return unit ? `${ms / UNITS[unit]}${unit}` : String(ms);
}
