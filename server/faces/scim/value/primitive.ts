// Owns how times and booleans are read. Not the other values: value.ts.
import type { Json } from '../../../core/profile.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** Returns the time in epoch ms; null when the text is not a dateTime of XML Schema. */
export function readTime(text: string): number | null {
  const ms = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/**
 * Returns the boolean; null for other values. Text such as `"True"` or `"false"` counts too, because provisioning systems send
 * it.
 */
export function readBoolean(value: Json): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}
