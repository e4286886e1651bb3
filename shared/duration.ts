// Owns the units in which durations are written. Not the durations of the policy: server/core/policy.ts.

/** One second, ms. */
export const SECOND = 1000;
/** One minute, ms. */
export const MINUTE = 60 * SECOND;
/** One hour, ms. */
export const HOUR = 60 * MINUTE;
/** 24 hours, ms. A day of a calendar may be an hour shorter or longer. */
export const DAY = 24 * HOUR;
