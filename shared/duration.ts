// Owns the units that durations are written in. Not which duration something has: server/core/policy.ts.

/** Milliseconds. */
export const SECOND = 1000;
/** Milliseconds. */
export const MINUTE = 60 * SECOND;
/** Milliseconds. */
export const HOUR = 60 * MINUTE;
/** Milliseconds: 24 hours, whatever a calendar says. */
export const DAY = 24 * HOUR;
