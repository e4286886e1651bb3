// Owns what happens when the sign-in is over, or not fresh or strong enough: the page's turn, the screen, the retry.
// Not when that is so: controller.ts.
import type { ControllerOptions } from './options.ts';
import type { ErrorCode, SignInRequirement, State } from './state.ts';

type Retry = () => Promise<void>;

/** What it needs of a controller. */
export interface SignInFlow {
  readonly state: State;
  back(): void;
  refresh(): Promise<void>;
  reportError(code: ErrorCode): void;
}

/** The sign-in of one controller. */
export interface SignIn {
  /**
   * Lets the page sign the user in, then sends the refused request again (`retry`). `quietly`: the page is not called
   * yet, because the user chose to sign in and has not pressed the button for it.
   */
  needed(asks: SignInRequirement | undefined, retry: Retry | false, quietly?: boolean): Promise<void>;
  /** The user pressed the button on the screen for it. */
  pressed(asks: SignInRequirement | undefined): Promise<void>;
  /** The user signed in: the refused request is sent again. `quietly`: the page is not called again if it is refused. */
  goOn(quietly?: boolean): Promise<void>;
  /** Forgets the refused request: another one worked, or the user begins anew. */
  clear(): void;
}

/** Handles the sign-in for a controller. `show`: shows the screen for it. */
export function createSignIn(
  flow: SignInFlow,
  options: () => ControllerOptions,
  show: (asks?: SignInRequirement) => void,
): SignIn {
  let refused: Retry | false | undefined;
  // The page is called once for a request: one that does not sign the user in would be called for ever.
  let wasPageCalled = false;

  const goOn = async (quietly = wasPageCalled, pageIsDone?: unknown) => {
    await pageIsDone;
    wasPageCalled = quietly;
    if ('from' in flow.state) flow.back();
    options().client.renew?.();
    const retry = refused;
    refused = undefined;
    await (retry ? retry() : flow.refresh());
  };

  return {
    async needed(asks, retry, quietly = wasPageCalled) {
      refused = retry;
      const pageIsDone = quietly ? undefined : options().signIn?.(asks);
      if (pageIsDone === false) return;
      show(asks);
      if (pageIsDone) await goOn(true, pageIsDone);
    },
    async pressed(asks) {
      const pageIsDone = options().signIn?.(asks);
      if (pageIsDone === false) return;
      await goOn(true, pageIsDone);
      const { screen } = flow.state;
      // The page has no sign-in, and one is still needed: the user has to sign in without it.
      if (!pageIsDone && (screen === 'step-up' || screen === 'frozen')) flow.reportError('step-up-required');
    },
    goOn,
    clear() {
      refused = undefined;
      wasPageCalled = false;
    },
  };
}
