// Owns which words a fault gets, and whether it belongs to the field. Not the words themselves.
import { callingCodes } from './phone-field.ts';
import { changeOf } from './steps.ts';
import type { Fault, State } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

/** Whether the person's own entry is what is wrong. */
export function ofField({ error }: State): boolean {
  return /^(address|code|proof)-/.test(error?.code ?? '');
}

const WORDS: { readonly [Code in Fault['code']]?: Word } = {
  'address-not-allowed': 'errorUnusable',
  'address-taken': 'errorUnusable',
  'code-short': 'errorCodeShort',
  'code-long': 'errorCodeLong',
  'code-digits': 'errorCodeDigits',
  'proof-wrong': 'errorCodeWrong',
  offline: 'errorOffline',
};

/** What to say about a fault. Of a screen's fault, `state` tells what was asked for. */
export function faultText(fault: Fault, speech: Speech, state?: State): string {
  const { code, reason, triesLeft: n = 0, retryAfter, requestId } = fault;
  const email = state?.kind === 'email';
  const word: Word =
    WORDS[code] ??
    (code === 'address-same'
      ? email
        ? 'errorSameEmail'
        : 'errorSamePhone'
      : code === 'address-invalid'
        ? !email
          ? 'errorPhone'
          : reason === 'empty'
            ? 'errorEmptyEmail'
            : 'errorEmail'
        : retryAfter
          ? 'errorWait'
          : requestId
            ? 'errorRef'
            : 'errorUnknown');
  return speech.say(word, {
    n,
    d: (state && changeOf(state)?.codeLength) ?? 6,
    t: speech.duration(retryAfter ?? 0),
    id: requestId ?? '',
    // Plainly made up, so that nobody's real number is on show.
    x: `\u2066+${callingCodes().get(state?.entry.country ?? '') ?? 1} 123 456 789\u2069`,
  });
}
