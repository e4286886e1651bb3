// Owns the names and details of the DOM events, and how events are dispatched. Not when they are dispatched:
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

/** Lets a page delay the widget until a promise settles, as `ExtendableEvent.waitUntil` does. */
export type WaitUntil = (promise: Promise<unknown>) => void;

/** Details of the events of `<contact-change>`. They never contain a code or a token. */
export interface ContactChangeDetails {
  'contact-change-ready': {
    readonly kind: Kind;
    readonly contacts: readonly ContactSummary[];
    readonly pending?: ChangeSummary;
  };
  'contact-change-screen': { readonly from: Screen; readonly to: Screen };
  /** Cancelable. If a page prevents it, nothing is sent. */
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
    readonly channel: 'email' | 'sms' | 'whatsapp' | 'voice';
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
  /** Cancelable. If a page prevents it, the widget shows no screen for the sign-in. */
  'contact-change-signed-out': { readonly waitUntil: WaitUntil };
  /**
   * A fresh sign-in is needed. `acr`: the accepted levels, as in OpenID Connect's `acr_values`; `maxAge`: greatest age of
   * the sign-in, seconds. Cancelable. If a page prevents it, the widget shows no screen for the sign-in.
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
    /** `half`: this address is confirmed, and the other address has to be confirmed too. */
    readonly outcome: 'done' | 'half' | 'relay' | 'reported';
    readonly changeId: string | undefined;
  };
  'contact-change-confirm-error': {
    readonly code: TroubleCode;
    readonly status: number;
    readonly requestId: string | undefined;
  };
}

/** What was done to a contact. */
export type ListAction = 'primary' | 'removed' | 'added' | 'verified' | 'changed';

/**
 * Details of the events of `<contact-change-list>`. The events of a change that the list opens bubble through the list
 * too.
 */
export interface ListDetails {
  'contact-change-list-ready': {
    readonly kind: Kind;
    readonly contacts: readonly ContactSummary[];
    readonly pending?: ChangeSummary;
  };
  'contact-change-list-changed': {
    readonly action: ListAction;
    readonly kind: Kind;
    /** Null when the list could not be loaded again afterwards. */
    readonly contactId: string | null;
    /** Masked unless the host sets `event-detail="full"`. */
    readonly value: string;
  };
}

type Events<All> = { [Type in keyof All]: CustomEvent<All[Type]> };

/** For `addEventListener` of `<contact-change>`. The events of a list are those of `view="list"`. */
export interface ContactChangeEventMap extends HTMLElementEventMap, Events<ContactChangeDetails>, Events<ListDetails> {}
/** For `addEventListener` of `<contact-change-list>`. */
export interface ContactChangeListEventMap
  extends HTMLElementEventMap, Events<ContactChangeDetails>, Events<ListDetails> {}
/** For `addEventListener` of `<contact-change-confirm>`. */
export interface ContactChangeConfirmEventMap extends HTMLElementEventMap, Events<ConfirmDetails> {}
/** For `addEventListener` of `<contact-admin>`. */
export interface ContactAdminEventMap
  extends
    HTMLElementEventMap,
    Events<Pick<ContactChangeDetails, 'contact-change-signed-out' | 'contact-change-step-up'>> {}

/** The type of `addEventListener` for events with typed details. */
export interface AddListener<Map> {
  <Type extends keyof Map>(
    type: Type,
    listener: (event: Map[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Dispatches a bubbling, composed event. Returns false when a listener prevented it. */
export function dispatch(target: EventTarget, type: string, detail: unknown, cancelable = false): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** Returns the address for an event: masked, or in full if the page set `event-detail="full"`. */
export function visibleValue(kind: Kind, value: string, detail: 'masked' | 'full'): string {
  return detail === 'full' ? value : mask(kind, value);
}

/** Returns the contacts or changes of a kind for an event, with their addresses masked unless the page wants them in full. */
export function visibleContacts<
  Item extends { readonly kind: Kind; readonly value: string; readonly display?: string },
>(items: readonly Item[], kind: Kind, detail: 'masked' | 'full'): readonly Item[] {
  return items
    .filter((item) => item.kind === kind)
    .map(({ display, ...item }) => {
      const value = visibleValue(kind, item.value, detail);
      return { ...item, value, ...(display && { display: detail === 'full' ? display : value }) } as Item;
    });
}

/**
 * Dispatches the event with which the page can sign the user in. Returns a promise to wait for if the page gave one,
 * false if the page prevented the event, else undefined. `asks`: the requirement for a fresh sign-in; undefined when the
 * session is over.
 */
export function requestSignIn(target: EventTarget, asks?: SignInRequirement): Promise<unknown> | false | undefined {
  const promises: Promise<unknown>[] = [];
  const waitUntil: WaitUntil = (promise) => void promises.push(promise);
  const type = `contact-change-${asks ? 'step-up' : 'signed-out'}`;
  const detail = { waitUntil, ...(asks && { maxAge: asks.maxAge, acr: asks.acrValues?.join(' ') }) };
  if (!dispatch(target, type, detail, true)) return false;
  return promises.length ? Promise.allSettled(promises) : undefined;
}
