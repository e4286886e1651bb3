// Owns which words a fault gets, and whether it belongs to the field. Not the words themselves.
import { callingCodes } from './phone-field.ts';
import { changeOf } from './steps.ts';
import type { Fault, State } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

/** Whether the person's own entry is what is wrong. */
export function ofField({ error }: State): boolean {
  return /^(address|code|proof)-/.test(error?.code ?? '');
}

/** What to say about the error of a state. */
export function faultText(state: State, speech: Speech): string {
  const { error, kind, entry } = state;
  if (!error) return '';
  const per = (word: string) => (word + (kind === 'email' ? 'Email' : 'Phone')) as Word;
  // Plainly made up, so that nobody's real number is on show.
  const x = `\u2066+${callingCodes().get(entry.country) ?? 1} 123 456 789\u2069`;
  const d = changeOf(state)?.codeLength ?? 6;
  switch (error.code) {
    case 'address-invalid':
      if (error.reason === 'empty') return speech.say(per('errorEmpty'), { x });
      return error.reason === 'several' ? speech.say('errorSeveral') : speech.say(per('error'), { x });
    case 'address-same':
      return speech.say(per('errorSame'));
    case 'address-not-allowed':
    case 'address-taken':
      return speech.say('errorUnusable');
    case 'code-empty':
    case 'code-short':
      return speech.say('errorCodeShort', { d });
    case 'code-long':
      return speech.say('errorCodeLong', { d });
    case 'code-digits':
      return speech.say('errorCodeDigits', { d });
    case 'proof-wrong':
      return speech.say('errorCodeWrong', { n: error.triesLeft ?? 0 });
    default:
      return troubleText(error, speech);
  }
}

/** What to say about a trouble that is nobody's entry. */
export function troubleText({ code, retryAfter, requestId }: Fault, speech: Speech): string {
  if (code === 'offline') return speech.say('errorOffline');
  if (retryAfter) return speech.say('errorWait', { t: speech.duration(retryAfter) });
  return requestId ? speech.say('errorRef', { id: requestId }) : speech.say('errorUnknown');
}
