// Owns which function draws which screen of <contact-change>. Not what the buttons do (controller.ts), nor the looks.
import { html } from 'lit';
import { waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import { rareScreens } from './load-rare.ts';
import { createScreenKit } from './screen-kit.ts';
import type { ScreenKit, ScreenView } from './screen-kit.ts';
import { doneScreen } from './screens/done.ts';
import { enterScreen } from './screens/enter.ts';
import { proofScreen } from './screens/proof.ts';
import type { Screen } from './state.ts';

/** A screen that is missing here does not compile. */
const DRAW: { readonly [Name in Screen]: (kit: ScreenKit<Name>) => Content } = {
  loading: ({ say }) => html`<slot name="loading">${waiting(say('loading'))}</slot>`,
  failed: ({ page, actions, mainButton, onRetry }) => page('failed', actions(mainButton('retry', onRetry))),
  enter: enterScreen,
  code: proofScreen,
  link: proofScreen,
  ways: drawRare,
  pending: drawRare,
  done: doneScreen,
  blocked: drawRare,
  frozen: drawRare,
  managed: drawRare,
  'signed-out': drawRare,
  'step-up': drawRare,
};

/** The screen of the state. */
export function drawScreen(view: ScreenView): Content {
  // The compiler does not see that the function and the state are of one screen.
  const draw = DRAW[view.state.screen] as (kit: ScreenKit) => Content;
  return draw(createScreenKit(view));
}

function drawRare(kit: ScreenKit): Content {
  return rareScreens()?.draw(kit) ?? '';
}
