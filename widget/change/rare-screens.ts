// Owns the second file: rarely needed screens and their English words. Importing it stores the screens on the global
// object, where load-rare.ts finds them.
import type { Content } from '../ui/pieces.ts';
import { rare as words } from '../words/en.rare.ts';
import type { RareScreen } from './rare-parts.ts';
import { blockedScreen } from './rare/blocked.ts';
import { linkActions, sentWord } from './rare/by-link.ts';
import { frozenScreen, managedScreen } from './rare/closed.ts';
import { confirmerHint, typoNote } from './rare/enter-notes.ts';
import { pendingScreen } from './rare/pending.ts';
import { SHELF } from './rare/shelf.ts';
import { signedOutScreen, stepUpScreen } from './rare/sign-in.ts';
import { adoptStyles } from './rare/styles.ts';
import { twoSides } from './rare/two-sides.ts';
import { verifyScreen } from './rare/verify-contact.ts';
import { waysScreen } from './rare/ways.ts';
import type { ScreenKit } from './screen-kit.ts';

/**
 * The screens drawn here. The first file draws `link`, with words of this file. This file draws `enter` when a contact is
 * to be verified.
 */
type DrawnHere = Exclude<RareScreen, 'link'> | 'enter';

/** A screen that is missing here does not compile. */
const DRAW: { readonly [Name in DrawnHere]: (kit: ScreenKit<Name>) => Content } = {
  enter: verifyScreen,
  ways: waysScreen,
  pending: pendingScreen,
  blocked: blockedScreen,
  frozen: frozenScreen,
  managed: managedScreen,
  'signed-out': signedOutScreen,
  'step-up': stepUpScreen,
};

function draw(kit: ScreenKit): Content {
  adoptStyles(kit.host);
  const drawScreen = DRAW[kit.state.screen as DrawnHere] as (kit: ScreenKit) => Content;
  return drawScreen(kit);
}

const rareScreens = {
  words,
  draw,
  confirmerHint,
  linkActions,
  sentWord,
  typoNote,
  twoSides,
};

/** The content of the second file, as the first file uses it. */
export type RareScreens = typeof rareScreens;

(globalThis as typeof globalThis & { [SHELF]?: RareScreens })[SHELF] = rareScreens;
