// Owns which screens a new answer of the server replaces. Not which file draws a screen: rare-parts.ts.
import type { Screen } from './state.ts';

/**
 * Screens on which the user acts, so a new answer does not replace them. It replaces `enter` only while the entry is
 * empty.
 */
type LastingScreen = 'failed' | 'enter' | 'code' | 'link' | 'ways' | 'done' | 'blocked' | 'signed-out' | 'step-up';

/** Screens that only show the server's state. A screen that is neither here nor in `LastingScreen` does not compile. */
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
