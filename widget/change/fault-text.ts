// Owns which words a fault gets. Not the words themselves, nor whether it belongs to the field (steps.ts).
import type { Fault } from './state.ts';
import type { Trouble } from '../client/call.ts';
import type { Said, Speech, Word } from '../words/speech.ts';

/** What to say about a fault: words named after its code, where there are some; `per` may have finer ones. */
export function faultText(
  { code, reason, triesLeft: n = 0, retryAfter, requestId: id = '' }: Trouble | Fault,
  speech: Speech,
  per: (code: string) => Word = (word) => word as Word,
  more?: Readonly<Record<string, string | number>>,
): Said {
  const values = { n, t: speech.duration(retryAfter ?? 0), id, ...more };
  return (
    speech.say(`${code}-${reason}` as Word, values) ||
    speech.say(per(code), values) ||
    speech.say(code as Word, values) ||
    speech.say(retryAfter ? 'errorWait' : id ? 'errorRef' : 'errorUnknown', values)
  );
}
