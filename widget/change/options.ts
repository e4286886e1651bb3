// Owns what a controller is told: about the change, and by whom it is heard. Not what it does with it (flow.ts).
import type { AddressReason } from '../../shared/address.ts';
import type { Kind, Method } from '../../shared/contact.ts';
import type { BeginBody, ResendBody, VerifyBody } from '../../shared/wire.ts';
import type { ChangeClient } from '../client/client.ts';
import { sideOf } from './state.ts';
import type { Asks, Entry, Given, Happening, State } from './state.ts';

/** Where a page's human check (CAPTCHA, proof of work) gives its token; asked anew for each begin. */
export type GetHumanToken = () => string | Promise<string>;

/** `then` is `primary` by default; `country` is what a phone number typed without a country code belongs to. */
export interface ControllerOptions extends Given {
  readonly client: ChangeClient;
  /** Default: what the server prefers for the kind. */
  readonly method?: Method | 'auto';
  readonly redirectUrl?: string | undefined;
  /** BCP 47 of the messages. */
  readonly locale?: string | undefined;
  readonly templateOptions?: Readonly<Record<string, string>> | undefined;
  readonly getHumanToken?: GetHumanToken | undefined;
  /** Judges an address before it is sent: what is wrong with it, or a likelier one. The server judges in any case. */
  readonly check?: (kind: Kind, value: string) => { reason: AddressReason } | { typo: string } | null;
  /** Asked before a begin is sent; false = do not. */
  readonly allow?: (body: BeginBody) => boolean;
  /**
   * The session is over, or with `asks` not fresh or good enough. A promise: go on once it settles. False: show nothing.
   * Nothing: show the screen for it.
   */
  readonly signIn?: (asks?: Asks) => Promise<unknown> | false | undefined;
  /** Hears everything that happens, after it did. */
  readonly heard?: (happening: Happening, state: State, before: State) => void;
}

export interface StartOptions extends Partial<Entry> {
  readonly method?: Method;
  /** The old contact is lost or in wrong hands; takes a fresh sign-in. */
  readonly oldLost?: boolean;
}

/** Lit's ReactiveControllerHost, as far as it is used. */
export interface ControllerHost {
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}

/** What is asked of the server: what was typed, and what the page chose. What is not set is undefined, so that JSON leaves it out. */
export function beginBody(
  { kind, then, entry }: State,
  { locale, redirectUrl, templateOptions, method: preferred }: ControllerOptions,
  { method = preferred as Method, oldLost }: StartOptions,
): BeginBody {
  return {
    kind,
    value: entry.value.trim(),
    then,
    country: (kind === 'phone' && entry.country) || undefined,
    method: (method as string) === 'auto' ? undefined : method,
    locale,
    redirectUrl,
    templateOptions,
    oldLost,
  } as BeginBody;
}

/** What of it counts for a contact that the person has already. */
export function verifyBody({ method, locale, redirectUrl, humanToken }: BeginBody): VerifyBody {
  return { method, locale, redirectUrl, humanToken } as VerifyBody;
}

/** Another message to the side at hand; by default with what its screen waits for, named only where that is another method. */
export function resendBody(state: State, method?: Method, contactId?: string): ResendBody | undefined {
  const { screen, of } = state;
  const sent = sideOf(state)?.method;
  if (!sent) return undefined;
  const wanted = method ?? (screen === 'link' || screen === 'code' ? screen : sent);
  return { of, contactId, method: sent === wanted || sent === 'both' ? undefined : wanted } as ResendBody;
}
