// Owns how a moment is said: day and minute, where the person is. Not durations (words/speech.ts).
import type { Speech } from '../words/speech.ts';

export function moment(rfc3339: string, { lang }: Speech): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(rfc3339));
}
