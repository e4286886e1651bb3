// Owns the DOM events of the elements: names and details, and how they are dispatched. Not which happening makes which event:
// happening-events.ts.
import { mask, type Kind, type Method, type ContactBody } from '../../shared/contact.ts';
import type { InspectBody } from '../../shared/wire/links.ts';
import type { Via } from '../../shared/wire/change.ts';
import type { TroubleCode } from '../client/call.ts';
import type { ErrorCode, Screen, SignInRequirement } from './state.ts';

/** A contact. `value` is masked unless the host sets `event-detail="full"`. */
export type ContactSummary = ContactBody;

/** A waiting change. `value` is masked unless the host sets `event-detail="full"`. */
export interface ChangeSummary {
  readonly changeId: string;
  readonly kind: Kind;
  readonly value: string;
  readonly method: Method;
  readonly expiresAt: string;
}

/** Lets a page hold the widget until it has done its part, as ExtendableEvent does. */
export type WaitUntil = (promise: Promise<unknown>) => void;

/** Details of the events of `<contact-change>`. Never a code, never a token. */
export interface ContactChangeDetails {
  'contact-change-ready': {
    readonly kind: Kind;
    readonly contacts: readonly ContactSummary[];
    readonly pending?: ChangeSummary;
  };
  'contact-change-screen': { readonly from: Screen; readonly to: Screen };
  /** Cancelable: then nothing is sent. */
  'contact-change-submit': { readonly kind: Kind; readonly value: string; readonly country: string | undefined };
  'contact-change-started': {
    readonly changeId: string;
    readonly kind: Kind;
    readonly method: Method;
    readonly masked: string;
    readonly expiresAt: string;
    readonly resendAt: string | null;
  };
  'contact-change-resent': {
    readonly changeId: string;
    readonly channel: 'email' | 'sms';
    readonly resendAt: string | null;
    readonly resendsLeft: number;
  };
  'contact-change-success': {
    readonly changeId: string;
    readonly kind: Kind;
    readonly value: string;
    readonly primary: boolean;
    readonly via: Via;
  };
  'contact-change-cancel': { readonly changeId: string | undefined; readonly reason: 'user' | 'host' | 'superseded' };
  /** Cancelable: then the widget shows no screen of its own. */
  'contact-change-signed-out': { readonly waitUntil: WaitUntil };
  /**
   * A fresh sign-in is needed. `acr`: one of these levels, as OpenID Connect's `acr_values`; `maxAge`: how old it may be,
   * seconds. Cancelable: then the widget shows no screen of its own.
   */
  'contact-change-step-up': {
    readonly acr: string | undefined;
    readonly maxAge: number | null | undefined;
    readonly waitUntil: WaitUntil;
  };
  'contact-change-error': {
    readonly code: ErrorCode;
    readonly status: number;
    /** Seconds. */
    readonly retryAfter?: number | undefined;
    readonly triesLeft?: number | undefined;
    readonly requestId?: string | undefined;
  };
}

/** Details of the events of `<contact-change-confirm>`. */
export interface ConfirmDetails {
  'contact-change-confirm-ready': {
    readonly kind: Kind;
    readonly state: InspectBody['state'];
    readonly completion: InspectBody['completion'];
  };
  'contact-change-confirm-success': {
    /** `half`: confirmed, and the other address has to do so too. */
    readonly outcome: 'done' | 'half' | 'relay' | 'reported';
    readonly changeId: string | undefined;
  };
  'contact-change-confirm-error': {
    readonly code: TroubleCode;
    readonly status: number;
    readonly requestId: string | undefined;
  };
}

type Events<All> = { [Type in keyof All]: CustomEvent<All[Type]> };

/** For `addEventListener` of `<contact-change>`. */
export interface ContactChangeEventMap extends HTMLElementEventMap, Events<ContactChangeDetails> {}
/** For `addEventListener` of `<contact-change-confirm>`. */
export interface ContactChangeConfirmEventMap extends HTMLElementEventMap, Events<ConfirmDetails> {}

/** `addEventListener` that knows the details. */
export interface AddListener<Map> {
  <Type extends keyof Map>(
    type: Type,
    listener: (event: Map[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Dispatches a bubbling, composed event. False: a listener prevented it. */
export function dispatch(target: EventTarget, type: string, detail: unknown, cancelable = false): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** An address as the page may know it. */
export function visibleValue(kind: Kind, value: string, detail: 'masked' | 'full'): string {
  return detail === 'full' ? value : mask(kind, value);
}

/**
 * Lets the page sign the user in. A promise: go on when it settles. False: the page prevented the screen for it.
 * `asks`: what a sign-in lacks that is not over.
 */
export function requestSignIn(target: EventTarget, asks?: SignInRequirement): Promise<unknown> | false | undefined {
  const promises: Promise<unknown>[] = [];
  const waitUntil: WaitUntil = (promise) => void promises.push(promise);
  const type = `contact-change-${asks ? 'step-up' : 'signed-out'}`;
  const detail = { waitUntil, ...(asks && { maxAge: asks.maxAge, acr: asks.acrValues?.join(' ') }) };
  if (!dispatch(target, type, detail, true)) return false;
  return promises.length ? Promise.allSettled(promises) : undefined;
}
