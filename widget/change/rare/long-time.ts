// Owns how the second file writes a day and an hour. Not short times: ui/date-time.ts.
import type { Speech } from '../../words/speech.ts';

/** Returns a time (epoch ms) in the language of the words. */
export function longTime(at: number, { lang }: Speech): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
