// Owns the two screens for a sign-in: `signed-out` and `step-up`. Not what follows a sign-in: change/sign-in.ts.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Shown when the session is over. A page can put its own sign-in into the slot, in place of the button. */
export function signedOutScreen({ html, controller, ...kit }: ScreenKit<'signed-out'>): Content {
  const signIn = kit.actions(kit.mainButton('waySignIn', () => signInAgain(controller)));
  return kit.page('signedOut', kit.text('signedOutText'), html`<slot name="signed-out">${signIn}</slot>`);
}

/** Calls the page for a new sign-in. Warns its developer where it offers none. */
export async function signInAgain(controller: ScreenKit['controller']): Promise<void> {
  await controller.signInAgain();
  const { error, screen } = controller.state;
  if (error?.code === 'step-up-required')
    import('../../client/advice.ts').then((file) => file.adviseOnSignIn(screen)).catch(() => {});
}

/** Shown when the sign-in is not fresh or strong enough. */
export function stepUpScreen({ controller, state, ...kit }: ScreenKit<'step-up'>): Content {
  // Before the form is shown there is no screen to return to, so "Back" cancels.
  const goBack = state.from.screen === 'loading' ? kit.onCancel : () => controller.back();
  return kit.page(
    'stepUp',
    kit.text('stepUpText'),
    kit.actions(kit.mainButton('waySignIn', () => signInAgain(controller))),
    kit.links(kit.linkButton('back', goBack)),
  );
}
