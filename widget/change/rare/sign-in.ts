// Owns the screens that ask for a sign-in: a first one, and a fresh one. Not what follows it: change/sign-in.ts.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** The session is over. A page with a sign-in of its own puts it into the slot, in place of our button. */
export function signedOutScreen({ html, controller, ...kit }: ScreenKit<'signed-out'>): Content {
  const goOn = kit.actions(kit.mainButton('goOn', () => controller.signedIn()));
  return kit.page('signedOut', kit.text('signedOutText'), html`<slot name="signed-out">${goOn}</slot>`);
}

/** The sign-in is not fresh or strong enough. */
export function stepUpScreen({ controller, state, ...kit }: ScreenKit<'step-up'>): Content {
  // Before the form there is no screen to go back to, so the page is told that the user cancelled.
  const goBack = state.from.screen === 'loading' ? kit.onCancel : () => controller.back();
  return kit.page(
    'stepUp',
    kit.text('stepUpText'),
    kit.actions(kit.mainButton('goOn', () => controller.signInAgain())),
    kit.links(kit.linkButton('back', goBack)),
  );
}
