// Owns which screens a new answer of the server replaces. Not which file draws a screen: load-rare.ts.
import type { Screen } from './state.ts';

/** The user does something on these, so a new answer does not take them away. On `enter` it depends on the entry. */
type LastingScreen = 'failed' | 'enter' | 'code' | 'link' | 'ways' | 'done' | 'blocked' | 'signed-out' | 'step-up';

/** The others show what the server knew. A new screen does not compile before it is here or above. */
const IS_OVERVIEW: Readonly<Record<Exclude<Screen, LastingScreen>, true>> = {
  loading: true,
  pending: true,
  frozen: true,
  managed: true,
};

/** Whether a new answer replaces the screen. */
export function isOverview(screen: Screen): boolean {
  return screen in IS_OVERVIEW;
}
