// Owns how the value of a setting is written: as its line has it, and as a table shows it. Not which settings there are: policy-rows.ts.
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/duration.ts';

/** A value as a setting writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const UNITS = { d: DAY, h: HOUR, m: MINUTE, s: SECOND } as const;

/** Writes a duration in the largest unit that gives a whole number; `0s` is none. */
export function durationText(ms: number): Json {
  if (ms === 0) return '0s';
  const unit = (['d', 'h', 'm', 's'] as const).find((one) => ms % UNITS[one] === 0);
  return unit === undefined ? ms : `${ms / UNITS[unit]}${unit}`;
}

/** Writes a value for a table. */
export function shown(value: Json): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((each: Json) => shown(each)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, each]) => !Array.isArray(each) || each.length > 0)
    .map(([key, each]) => `${key}: ${shown(each)}`)
    .join('; ');
}
