// Owns how a boolean stands in a row.

/** Booleans are 0 or 1 in both databases. */
export type Bit = 0 | 1;

/** True is 1. */
export function bit(value: boolean): Bit {
  return value ? 1 : 0;
}
