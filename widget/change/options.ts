// Owns the options that a page gives to a controller. Not their effects: controller.ts.
import type { AddressReason } from '../../shared/address.ts';
import type { Kind, Method } from '../../shared/contact.ts';
import type { BeginBody } from '../../shared/wire/change.ts';
import type { ChangeClient } from '../client/http-client.ts';
import type { Entry, Happening, InitialValues, SignInRequirement, State } from './state.ts';

/** Returns a token of the page's human check (CAPTCHA, proof of work). Called for each begin. */
export type GetHumanToken = () => string | Promise<string>;

/** Options of a controller. `then`: default `primary`. `country`: used for a phone number without a country code. */
export interface ControllerOptions extends InitialValues {
  readonly client: ChangeClient;
  /** Default: the method that the server prefers for the kind. */
  readonly method?: Method | 'auto';
  readonly redirectUrl?: string | undefined;
  /** Language of the messages, BCP 47. */
  readonly locale?: string | undefined;
  readonly templateOptions?: Readonly<Record<string, string>> | undefined;
  readonly getHumanToken?: GetHumanToken | undefined;
  /**
   * Checks an address before it is sent. Returns what is wrong with the address, or a likelier address; null when it
   * finds neither. The server always checks the address too.
   */
  readonly check?: (kind: Kind, value: string) => { reason: AddressReason } | { typo: string } | null;
  /** Called before a begin is sent. If it returns false, the begin is not sent. */
  readonly allow?: (body: BeginBody) => boolean;
  /**
   * Called when the session is over, or (with `asks`) when the sign-in is not fresh or strong enough. Returns a promise
   * to wait for; false to show no screen for the sign-in; undefined to show that screen.
   */
  readonly signIn?: (asks?: SignInRequirement) => Promise<unknown> | false | undefined;
  /** Called after each happening, with the state after and before it. */
  readonly heard?: (happening: Happening, state: State, before: State) => void;
}

/** Options of one start: an entry that replaces the entry in the form, and the method of proof. */
export interface StartOptions extends Partial<Entry> {
  readonly method?: Method;
  /** The old contact is lost or in wrong hands. The server requires a fresh sign-in. */
  readonly oldLost?: boolean;
}

/** The part of Lit's `ReactiveControllerHost` that the controller uses. */
export interface ControllerHost {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}
