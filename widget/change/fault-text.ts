// Owns the choice of words for a fault. Not whether the fault concerns an entry (entry-faults.ts), nor the texts (words/).
import type { Trouble } from '../client/call.ts';
import type { RenderedLine, Speech, Values, Word } from '../words/speech.ts';
import type { Fault } from './state.ts';

/**
 * Returns the text for a fault: the words for its code and reason (finer ones first), else the words for its code, else general words.
 * `finer`: returns the word to try before the word with the name of the code.
 */
export function faultText(
  { code, reason, triesLeft: n = 0, retryAfter, requestId: id = '' }: Trouble | Fault,
  speech: Speech,
  finer: (code: string) => Word = (word) => word as Word,
  values?: Values,
): RenderedLine {
  const all = { n, t: speech.duration(retryAfter ?? 0), id, ...values };
  return (
    speech.say(finer(`${code}-${reason}`), all) ||
    speech.say(`${code}-${reason}` as Word, all) ||
    speech.say(finer(code), all) ||
    speech.say(code as Word, all) ||
    // The words for a code that is too short or too long are extras.
    speech.say(
      code === 'code-short' || code === 'code-long'
        ? 'code-digits'
        : retryAfter
          ? 'errorWait'
          : id
            ? 'errorRef'
            : 'errorUnknown',
      all,
    )
  );
}
