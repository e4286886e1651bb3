// Owns the sign-in that a call of the list needs: the request to the page, and the retry of the call. Not the page's dialog.
import type { Trouble } from '../client/call.ts';
import type { ListOptions } from './options.ts';
import { STEP_UP } from './state.ts';
import type { ListState } from './state.ts';

/** The part of the list's controller that the sign-in uses. */
export interface SignInOwner {
  readonly options: () => ListOptions;
  readonly state: () => ListState;
  readonly set: (part: Partial<ListState>) => void;
  /** Whether the account is frozen, so that nothing can be changed. */
  readonly isFrozen: () => boolean;
  /** Loads the contacts again. */
  readonly load: () => Promise<void>;
}

/** The sign-in of one list. */
export class HostSignIn {
  readonly #owner: SignInOwner;
  /** The call that was refused. */
  #retry: (() => Promise<void>) | undefined;
  /** The requirement that the current sign-in does not meet. */
  #requirement: Trouble = STEP_UP;
  /** Whether the page was called since the last successful call or the last press of a button. */
  #isHostAsked = false;

  constructor(owner: SignInOwner) {
    this.#owner = owner;
  }

  /** Allows another call of the page, because a call succeeded or the person pressed a button. */
  allowHost(): void {
    this.#isHostAsked = false;
  }

  /** Handles a call that was refused for lack of a (fresh) sign-in. `id`: the row that shows a spinner meanwhile. */
  async require(id: string, requirement: Trouble, retry: () => Promise<void>): Promise<void> {
    this.#retry = retry;
    this.#requirement = requirement;
    // Call the page once. Otherwise, with a page that resolves without a sign-in, calls and refusals would repeat for ever.
    const signedIn = this.#isHostAsked ? undefined : this.#owner.options().signIn(requirement);
    if (signedIn === false) return;
    if (signedIn) {
      await this.#wait(id, signedIn);
      return retry();
    }
    this.#owner.set({ at: requirement.code === 'token-invalid' ? 'signed-out' : 'step-up' });
  }

  /**
   * Calls the page after a press on "Sign in again". When the page offers no sign-in, shows the requirement and
   * warns the developer of the page.
   */
  async start(): Promise<void> {
    const { at: screen, busy, me } = this.#owner.state();
    if (busy) return;
    if (screen === 'list') {
      // No call was refused. The account is frozen, and a fresh sign-in may end the freeze.
      const { maxAge } = me?.capabilities.stepUp ?? {};
      this.#requirement = { ...STEP_UP, ...(maxAge && { maxAge }) };
      this.#retry = this.#owner.load;
    }
    const signedIn = this.#owner.options().signIn(this.#requirement);
    if (signedIn === false) return;
    await this.#wait(screen, signedIn);
    await this.finish();
    const { at: now } = this.#owner.state();
    if (signedIn || now !== screen || (now === 'list' && !this.#owner.isFrozen())) return;
    this.#owner.set({ trouble: { id: '', of: STEP_UP } });
    import('../client/advice.ts').then((file) => file.adviseOnSignIn(screen)).catch(() => {});
  }

  /** Returns to the list after a sign-in and repeats the refused call. */
  async finish(): Promise<void> {
    this.#owner.set({ at: this.#owner.state().me ? 'list' : 'loading', trouble: null });
    await this.#retry?.();
  }

  /** Returns to the list after "Not now", without repeating the refused call. */
  decline(): void {
    const { open, asking } = this.#owner.state();
    this.#owner.set({ at: 'list', open: null, asking: null, trouble: null, focus: [`menu ${asking ?? open}`] });
  }

  /** Waits for the page. `place`: the row or screen that shows a spinner. Meanwhile no button can be pressed. */
  async #wait(place: string, signedIn: unknown): Promise<void> {
    this.#isHostAsked = true;
    this.#owner.set({ busy: place || null });
    await signedIn;
    this.#owner.set({ busy: null });
    this.#owner.options().client.renew?.();
  }
}
