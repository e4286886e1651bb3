// Owns which words a fault gets. Not the words themselves, nor whether it belongs to the field (steps.ts).
import type { Trouble } from './client.ts';
import type { Fault } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

/** What to say about a fault; `word` where it has words of its own, with the values they need. */
export function faultText(
  { code, triesLeft: n = 0, retryAfter, requestId: id = '' }: Trouble | Fault,
  speech: Speech,
  word?: Word,
  values?: Readonly<Record<string, string | number>>,
): string {
  word ??= code === 'offline' ? 'errorOffline' : retryAfter ? 'errorWait' : id ? 'errorRef' : 'errorUnknown';
  return speech.say(word, { n, t: speech.duration(retryAfter ?? 0), id, ...values });
}
