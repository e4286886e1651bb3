// Owns a sign-in that a call of the list needs: the page is asked for it, then the call is repeated. Not the dialog: the page has it.
import type { Trouble } from '../client/call.ts';
import type { ListOptions } from './options.ts';
import { STEP_UP } from './state.ts';
import type { ListState } from './state.ts';

/** What the sign-in uses of the list's controller. */
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
  /** What the person's present sign-in lacks. */
  #requirement: Trouble = STEP_UP;
  /** Whether the page was asked since a call last succeeded, or since the person last pressed a button. */
  #isHostAsked = false;

  constructor(owner: SignInOwner) {
    this.#owner = owner;
  }

  /** A call succeeded, or the person pressed a button: the page may be asked again. */
  allowHost(): void {
    this.#isHostAsked = false;
  }

  /** A call was refused for lack of a (fresh) sign-in. `id` is the row that shows a spinner meanwhile. */
  async require(id: string, requirement: Trouble, retry: () => Promise<void>): Promise<void> {
    this.#retry = retry;
    this.#requirement = requirement;
    // Asked once: with a page that resolves without a sign-in, call and refusal would follow each other for ever.
    const signedIn = this.#isHostAsked ? undefined : this.#owner.options().signIn(requirement);
    if (signedIn === false) return;
    if (signedIn) {
      await this.#wait(id, signedIn);
      return retry();
    }
    this.#owner.set({ at: requirement.code === 'token-invalid' ? 'signed-out' : 'step-up' });
  }

  /** The person pressed "Continue" or "Sign in again". Shows the requirement when the page offers no sign-in. */
  async start(): Promise<void> {
    const { at: screen, busy, me } = this.#owner.state();
    if (busy) return;
    if (screen !== 'step-up') {
      // Nothing was refused: the account is frozen, and a fresh sign-in may end that.
      const { maxAge } = me?.capabilities.stepUp ?? {};
      this.#requirement = { ...STEP_UP, ...(maxAge && { maxAge }) };
      this.#retry = this.#owner.load;
    }
    const signedIn = this.#owner.options().signIn(this.#requirement);
    if (signedIn === false) return;
    await this.#wait(screen, signedIn);
    await this.finish();
    const { at: now } = this.#owner.state();
    const isUnchanged = now === 'step-up' || (now === screen && this.#owner.isFrozen());
    if (!signedIn && isUnchanged) this.#owner.set({ trouble: { id: '', of: this.#requirement } });
  }

  /** The person has signed in: back to the list, and the refused call once more. */
  async finish(): Promise<void> {
    this.#owner.set({ at: this.#owner.state().me ? 'list' : 'loading', trouble: null });
    await this.#retry?.();
  }

  /** The person chose "Not now": nothing is done. */
  decline(): void {
    const { open, asking } = this.#owner.state();
    this.#owner.set({ at: 'list', open: null, asking: null, trouble: null, focus: [`menu ${asking ?? open}`] });
  }

  /** Waits for the page. `place` is a row or a screen; it shows a spinner, and all buttons rest. */
  async #wait(place: string, signedIn: unknown): Promise<void> {
    this.#isHostAsked = true;
    this.#owner.set({ busy: place || null });
    await signedIn;
    this.#owner.set({ busy: null });
    this.#owner.options().client.renew?.();
  }
}
