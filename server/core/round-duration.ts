// Owns how a duration is rounded for a person who reads it. Not how it is written in a language: deliver/message/times.ts,
// http/pages/layout.ts.
import { MINUTE } from '../../shared/duration.ts';

/** From about this many hours on, a duration is written in days, because many hours are hard to understand. */
const HOURS_MAX = 48;

/** A duration as a number of one unit. */
export type RoundDuration = readonly [count: number, unit: 'minute' | 'hour' | 'day'];

/**
 * Minutes are rounded to the nearest, because a message is sent some seconds after the life of its code began. Hours and days
 * are rounded down, so that no reader expects too much time; only the last hour of a day is rounded up.
 */
export function roundDuration(ms: number): RoundDuration {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor((hours + 1) / 24);
  return minutes < 120 ? [minutes, 'minute'] : hours < HOURS_MAX - 1 ? [hours, 'hour'] : [days, 'day'];
}
