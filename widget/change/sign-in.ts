// Owns how a sign-in is mended that is over, or not fresh or good enough: the host's turn, the screen for it, and asking
// once more. Not when it is needed (flow.ts).
import type { ContactChangeController } from './controller.ts';
import type { ControllerOptions } from './options.ts';
import type { Asks } from './state.ts';

type Retry = () => Promise<void>;

export interface SignIn {
  /**
   * Lets the host sign the person in, and goes on after it; `retry` is what was asked when it was found wanting.
   * `quietly`: the person wants to, before it comes to that, and the host has its turn when they press the button.
   */
  needed(asks: Asks | undefined, retry: Retry | false, quietly?: boolean): Promise<void>;
  /** The person pressed the button of the screen for it. */
  pressed(asks: Asks | undefined): Promise<void>;
  /** It is done: what was asked last is asked once more. `quietly`: the host has had its turn and need not hear of it. */
  goOn(quietly?: boolean): Promise<void>;
  /** All is well, or begun anew. */
  clear(): void;
}

/** `show`: the screen for it. */
export function createSignIn(
  flow: Pick<ContactChangeController, 'state' | 'back' | 'refresh' | 'reportError'>,
  options: () => ControllerOptions,
  show: (asks?: Asks) => void,
): SignIn {
  let retry: Retry | false | undefined;
  // Once: a host that resolves without signing in would make this go round for ever.
  let waited = false;

  const goOn = async (quietly = waited, wait?: unknown) => {
    await wait;
    waited = quietly;
    if ('from' in flow.state) flow.back();
    options().client.renew?.();
    const again = retry;
    retry = undefined;
    await (again ? again() : flow.refresh());
  };

  return {
    async needed(asks, again, quietly = waited) {
      retry = again;
      const wait = quietly ? undefined : options().signIn?.(asks);
      if (wait === false) return;
      show(asks);
      if (wait) await goOn(true, wait);
    },
    async pressed(asks) {
      const wait = options().signIn?.(asks);
      if (wait === false) return;
      await goOn(true, wait);
      // Nobody took care of it, and it is asked for still: then only the person can.
      if (!wait && /step|fro/.test(flow.state.screen)) flow.reportError('step-up-required');
    },
    goOn,
    clear() {
      retry = undefined;
      waited = false;
    },
  };
}
