// Owns how durations and dates are written in a language. Not which durations and dates a message has.
import { MINUTE } from '../../../shared/duration.ts';
import { roundDuration } from '../../core/round-duration.ts';
import type { Language } from './words/languages.ts';

/** Writes a duration, rounded. Intl makes the plurals. */
export function duration(ms: number, { format }: Language): string {
  const [count, unit] = roundDuration(ms);
  return remembered(`${format} ${unit} ${count}`, () =>
    formatter(durations, `${format} ${unit}`, () => durationFormat(format, unit)).format(count),
  );
}

function durationFormat(locale: string, unit: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
}

/**
 * Returns the time in UTC and names UTC. With the time zone of the person (IANA, core/time-zone.ts), returns the time there first, and that
 * of UTC behind it: the hour alone where it is the same day.
 */
export function dateTime(at: number, locale: string, zone: string | null = null): string {
  return remembered(`${locale} ${zone ?? ''} ${Math.floor(at / MINUTE)}`, () => {
    const utc = timeIn('UTC', locale, at);
    if (zone === null) return utc;
    const isSameDay = dayIn('UTC', at) === dayIn(zone, at);
    return `${timeIn(zone, locale, at)} (${isSameDay ? timeIn('UTC', locale, at, {}) : utc})`;
  });
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** `day`: how the day is written; none of it: the hour alone. */
function timeIn(timeZone: string, locale: string, at: number, day: Intl.DateTimeFormatOptions = DAY): string {
  const key = `${locale} ${timeZone} ${Object.keys(day).length}`;
  return timeFormatter(key, () => new Intl.DateTimeFormat(locale, { ...day, ...HOUR, timeZone })).format(at);
}

function dayIn(timeZone: string, at: number): string {
  return timeFormatter(`day ${timeZone}`, () => new Intl.DateTimeFormat('en', { timeZone })).format(at);
}

function timeFormatter(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  if (times.size >= TIMES_MAX) times.clear();
  return formatter(times, key, make);
}

/** Formatters of times that are kept: there are some 400 zones, and each language may meet all of them. */
const TIMES_MAX = 200;
const times = new Map<string, Intl.DateTimeFormat>();
const durations = new Map<string, Intl.NumberFormat>();

/** Returns the formatter of the key. One takes some 50 kB outside of V8's heap, which does not collect sooner because of it. */
function formatter<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/** What was written last. Messages that are sent together name the same minutes and lives, and Intl takes long for each. */
const written = new Map<string, string>();
const WRITTEN_MAX = 500;

function remembered(key: string, write: () => string): string {
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= WRITTEN_MAX) written.clear();
  const text = write();
  written.set(key, text);
  return text;
}
