// Owns what a page gives to a controller: what to change, and callbacks. Not what it does with them: controller.ts.
import type { AddressReason } from '../../shared/address.ts';
import type { Kind, Method } from '../../shared/contact.ts';
import type { BeginBody } from '../../shared/wire/change.ts';
import type { ChangeClient } from '../client/http-client.ts';
import type { Entry, Happening, InitialValues, SignInRequirement, State } from './state.ts';

/** Gives a token of the page's human check (CAPTCHA, proof of work). Called anew for each begin. */
export type GetHumanToken = () => string | Promise<string>;

/** `then` is `primary` by default. `country`: of a phone number that is typed without its country code. */
export interface ControllerOptions extends InitialValues {
  readonly client: ChangeClient;
  /** Default: what the server prefers for the kind. */
  readonly method?: Method | 'auto';
  readonly redirectUrl?: string | undefined;
  /** BCP 47 of the messages. */
  readonly locale?: string | undefined;
  readonly templateOptions?: Readonly<Record<string, string>> | undefined;
  readonly getHumanToken?: GetHumanToken | undefined;
  /** Checks an address before it is sent: what is wrong with it, or a likelier one. The server checks it in any case. */
  readonly check?: (kind: Kind, value: string) => { reason: AddressReason } | { typo: string } | null;
  /** Called before a begin is sent; false = do not send it. */
  readonly allow?: (body: BeginBody) => boolean;
  /**
   * The session is over, or with `asks` it is not fresh or strong enough. A promise: the controller goes on when it
   * settles. False: it shows nothing. Undefined: it shows the screen for it.
   */
  readonly signIn?: (asks?: SignInRequirement) => Promise<unknown> | false | undefined;
  /** Called after everything that happens, with the state after and before it. */
  readonly heard?: (happening: Happening, state: State, before: State) => void;
}

/** For one start: an entry in place of the form's, and how to prove it. */
export interface StartOptions extends Partial<Entry> {
  readonly method?: Method;
  /** The old contact is lost or in wrong hands. The server requires a fresh sign-in. */
  readonly oldLost?: boolean;
}

/** The part of Lit's ReactiveControllerHost that is used. */
export interface ControllerHost {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}
