// Owns when a state needs the second file. Not how the file is loaded (load-rare.ts), nor its screens (rare-screens.ts).
import type { MoreMessages } from '../words/pack.ts';
import type { ErrorCode, Notice, Screen, State } from './state.ts';

/** Screens that need only the first file; all others need the second. */
const FIRST_SCREENS = { loading: true, failed: true, enter: true, code: true, done: true } as const;

/** A screen that needs the second file. */
export type RareScreen = Exclude<Screen, keyof typeof FIRST_SCREENS>;

/** Codes with the reasons that have words of their own, where the words of the code alone are in the first file. */
type RareReason = 'proof-wrong-earlier' | 'address-invalid-several';

type HasRareWords<Name extends string> = Name extends keyof MoreMessages
  ? Name
  : `${Name}Email` extends keyof MoreMessages
    ? Name
    : never;

/** Errors and notices with words in the second file. If a name with such words is missing here, this does not compile. */
const RARE_WORDS: Readonly<Record<HasRareWords<ErrorCode | Notice | RareReason>, true>> = {
  'address-not-allowed': true,
  'address-same': true,
  'address-taken': true,
  cancelled: true,
  ended: true,
  frozen: true,
  half: true,
  'not-allowed': true,
  'quota-exceeded': true,
  'step-up-required': true,
  still: true,
  'too-many-contacts': true,
  unavailable: true,
  'proof-wrong-earlier': true,
  'address-invalid-several': true,
};

/** Returns what the state needs from the second file: a screen, or only words; undefined when it needs nothing. */
export function rarePartOf(state: State): 'screen' | 'words' | undefined {
  const { screen, kind, me, change, error, notice, contactId } = state;
  const isEnter = screen === 'enter';
  // The file is fetched while the contacts load.
  if (kind === 'phone' && screen !== 'failed') return screen === 'loading' ? 'words' : 'screen';
  const isTwoSidedOrByLink = change && (change.proofs[1] ?? change.method === 'link');
  const isVerification = contactId && (isEnter || screen === 'done');
  if (
    !(screen in FIRST_SCREENS) ||
    isTwoSidedOrByLink ||
    isVerification ||
    (isEnter && me?.capabilities.confirmCurrent)
  )
    return 'screen';
  const hasRareWords = [error?.code, `${error?.code}-${error?.reason}`, notice].some(
    (name) => name && name in RARE_WORDS,
  );
  return (isEnter && state.typo) || hasRareWords ? 'words' : undefined;
}
