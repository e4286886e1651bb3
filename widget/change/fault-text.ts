// Owns which words a fault gets. Not the words themselves, nor whether it belongs to the field: entry-faults.ts.
import type { Trouble } from '../client/call.ts';
import type { RenderedLine, Speech, Word } from '../words/speech.ts';
import type { Fault } from './state.ts';

/**
 * The text for a fault: the words for its code and reason, else those for its code, else general ones. `finer`: the word
 * to try before the one that has the code's name.
 */
export function faultText(
  { code, reason, triesLeft: n = 0, retryAfter, requestId: id = '' }: Trouble | Fault,
  speech: Speech,
  finer: (code: string) => Word = (word) => word as Word,
  values?: Readonly<Record<string, string | number>>,
): RenderedLine {
  const all = { n, t: speech.duration(retryAfter ?? 0), id, ...values };
  return (
    speech.say(`${code}-${reason}` as Word, all) ||
    speech.say(finer(code), all) ||
    speech.say(code as Word, all) ||
    speech.say(retryAfter ? 'errorWait' : id ? 'errorRef' : 'errorUnknown', all)
  );
}
