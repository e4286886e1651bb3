// Owns what happens when a request needs a sign-in: the call of the page, the screen, and the retry. Not when a request
// needs a sign-in: controller.ts.
import type { ControllerOptions } from './options.ts';
import type { ErrorCode, SignInRequirement, State } from './state.ts';

type Retry = () => Promise<void>;

/** The part of a controller that the sign-in uses. */
export interface SignInFlow {
  readonly state: State;
  back(): void;
  refresh(): Promise<void>;
  reportError(code: ErrorCode): void;
}

/** The sign-in of one controller. */
export interface SignIn {
  /**
   * Calls the page to sign the user in, then sends the refused request again (`retry`). `quietly`: shows only the screen
   * and does not call the page; the button on the screen calls it.
   */
  needed(asks: SignInRequirement | undefined, retry: Retry | false, quietly?: boolean): Promise<void>;
  /** Handles a press on the button of the screen for the sign-in. */
  pressed(asks: SignInRequirement | undefined): Promise<void>;
  /** Sends the refused request again after a sign-in. Does not call the page if the request is refused once more. */
  goOn(): Promise<void>;
  /** Forgets the refused request, because another request succeeded or the user starts again. */
  clear(): void;
}

/** Creates the sign-in of a controller. `show`: shows the screen for the sign-in. */
export function createSignIn(
  flow: SignInFlow,
  options: () => ControllerOptions,
  show: (asks?: SignInRequirement) => void,
): SignIn {
  let refused: Retry | false | undefined;
  // A request that is sent again does not call the page again: a page that does not sign the user in would be called for ever.
  let isAgain = false;

  const goOn = async (pageIsDone?: unknown) => {
    await pageIsDone;
    isAgain = true;
    if ('from' in flow.state) flow.back();
    options().client.renew?.();
    const retry = refused;
    refused = undefined;
    await (retry ? retry() : flow.refresh());
    isAgain = false;
  };

  return {
    async needed(asks, retry, quietly = isAgain) {
      refused = retry;
      const pageIsDone = quietly ? undefined : options().signIn?.(asks);
      if (pageIsDone === false) return;
      show(asks);
      if (pageIsDone) await goOn(pageIsDone);
    },
    async pressed(asks) {
      const pageIsDone = options().signIn?.(asks);
      if (pageIsDone === false) return;
      await goOn(pageIsDone);
      // The page offers no sign-in and a sign-in is still needed, so tell the user.
      if (!pageIsDone && ('from' in flow.state || flow.state.screen === 'frozen')) flow.reportError('step-up-required');
    },
    goOn,
    clear() {
      refused = undefined;
    },
  };
}
