// Owns when the second file is needed, and brings it, once. Not what is in it (more.ts).
import type { More } from './rare-screens.ts';
import { SHELF } from './rare-shelf.ts';
import type { State } from './state.ts';
type Page = typeof globalThis & { [SHELF]?: More };

/** What the second file holds; nothing until it came. */
export function more(): More | undefined {
  return (globalThis as Page)[SHELF];
}

/** Whether what is to be shown is in the second file: the screen, or words of it. */
export function rare(state: State): 'screen' | 'words' | undefined {
  const { screen, me, change, error, notice, contactId } = state;
  const two = change?.proofs[1] || change?.method === 'link';
  const enter = screen === 'enter';
  if (
    !/loading|failed|enter|code|done/.test(screen) ||
    two ||
    (enter && me?.capabilities.confirmCurrent) ||
    (contactId && (enter || screen === 'done'))
  )
    return 'screen';
  const said = `${error?.code} ${notice}`;
  return (enter && state.typo) || /^(not-al|last|too-m|quota)|address-[nst]|cancelled|ended/.test(said)
    ? 'words'
    : undefined;
}

/** Brings the second file, from beside the first, and what the language lacks for it. */
export function bring(words: (() => Promise<unknown>) | undefined): Promise<unknown> {
  return Promise.allSettled([more() ?? import('./rare-screens.ts'), words?.()]);
}
