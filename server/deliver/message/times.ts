// Owns how durations and points in time are written in a language. Not which ones a message names.
import { MINUTE } from '../../../shared/duration.ts';
import type { Language } from './words/languages.ts';

/** Longer durations are written in days: so many hours are hard to grasp. */
const HOURS_MAX = 48;

/**
 * Minutes are rounded, for a message leaves some seconds after the life of its code began. Hours and days are rounded down,
 * apart from the last hour of a day: the reader must not count on time that is over. Intl knows each language's plurals.
 */
export function duration(ms: number, { format }: Language): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor((hours + 1) / 24);
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : hours < HOURS_MAX - 1 ? [hours, 'hour'] : [days, 'day'];
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** In UTC, and the text says so: the server does not know the reader's time zone. */
export function dateTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(at);
}
