// Owns how a time is written: date, hour and minute in the user's time zone. Not durations: words/speech.ts.
import type { Speech } from '../words/speech.ts';

/** Returns a time of the server (RFC 3339) in the language of the words. */
export function formatTime(rfc3339: string, { lang }: Speech): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(rfc3339));
}
