// Owns when a state needs the second file. Not how the file is loaded (load-rare.ts), nor its screens (rare-screens.ts).
import type { Screen, State } from './state.ts';

/** Screens that need only the first file; all others need the second. */
const FIRST_SCREENS = { loading: true, failed: true, enter: true, code: true, done: true } as const;

/** A screen that needs the second file. */
export type RareScreen = Exclude<Screen, keyof typeof FIRST_SCREENS>;

/** Errors and notices with words in the first file. All others, and this reason, may have words in the second. */
const FIRST_WORDS = /^(offline|internal|too-soon|code-|proof-wrong(?!-earlier)|address-invalid|resen)/;

/** Whether the state needs the file for phone numbers: a phone is changed, or confirms. */
export function isAboutPhone({ kind, change }: State): unknown {
  return kind === 'phone' || change?.proofs.some((proof) => proof.kind === 'phone');
}

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
  const news = error ? `${error.code}-${error.reason}` : notice;
  return (isEnter && state.typo) || (news && !FIRST_WORDS.test(news)) ? 'words' : undefined;
}
