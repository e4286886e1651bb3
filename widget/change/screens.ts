// Owns which function draws which screen of <contact-change>. Not what the buttons do: controller.ts.
import { html } from 'lit';
import { waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import { rareScreens } from './load-rare.ts';
import type { RareScreen } from './rare-parts.ts';
import { createScreenKit } from './screen-kit.ts';
import type { ScreenKit, ScreenView } from './screen-kit.ts';
import { doneScreen } from './screens/done.ts';
import { enterScreen } from './screens/enter.ts';
import { proofScreen } from './screens/proof.ts';
import type { Screen } from './state.ts';

/** The screens drawn by the first file. It draws `link` too, with words of the second file. */
type DrawnHere = Exclude<Screen, RareScreen> | 'link';

/** A screen that is missing both here and in the second file does not compile. */
const DRAW: { readonly [Name in DrawnHere]: (kit: ScreenKit<Name>) => Content } = {
  loading: ({ say }) => html`<slot name="loading">${waiting(say('loading'))}</slot>`,
  failed: ({ page, actions, mainButton, onRetry }) => page('failed', actions(mainButton('retry', onRetry))),
  enter: enterScreen,
  code: proofScreen,
  link: proofScreen,
  done: doneScreen,
};

/** Draws the screen of the state. */
export function drawScreen(view: ScreenView): Content {
  const kit = createScreenKit(view);
  // The compiler cannot see that the function and the state belong to the same screen.
  const draw = DRAW[view.state.screen as DrawnHere] as ((kit: ScreenKit) => Content) | undefined;
  return draw ? draw(kit) : drawRare(kit);
}

/** Draws a screen of the second file; nothing until the file is loaded. */
function drawRare(kit: ScreenKit): Content {
  return rareScreens()?.draw(kit) ?? '';
}
