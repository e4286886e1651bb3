// Owns the events that pages hear: names, details, and what is masked in them. Not when they happen (flow.ts, the elements).
import { mask } from '../../shared/contact.ts';
import type { Kind, Method } from '../../shared/contact.ts';
import type { ChangeBody, ContactBody, InspectBody, Via } from '../../shared/wire.ts';
import type { TroubleCode } from '../client/call.ts';
import type { Asks, ErrorCode, Happening, Screen, State } from './state.ts';

/** `value` is masked unless the host sets `event-detail="full"`. */
export type ContactSummary = ContactBody;

/** `value` is masked unless the host sets `event-detail="full"`. */
export interface ChangeSummary {
  readonly changeId: string;
  readonly kind: Kind;
  readonly value: string;
  readonly method: Method;
  readonly expiresAt: string;
}

/** Lets a host hold the widget until it has done its part, as ExtendableEvent does. */
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

export interface ContactChangeEventMap extends HTMLElementEventMap, Events<ContactChangeDetails> {}
export interface ContactChangeConfirmEventMap extends HTMLElementEventMap, Events<ConfirmDetails> {}

/** `addEventListener` that knows the details. */
export interface Listen<Map> {
  <Type extends keyof Map>(
    type: Type,
    listener: (event: Map[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** A bubbling, composed event; false = somebody prevented it. */
export function dispatch(target: EventTarget, type: string, detail: unknown, cancelable = false): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

type Detail = 'masked' | 'full';
type Details = ContactChangeDetails;

/** An address as the host may hear it. */
export function shown(kind: Kind, value: string, detail: Detail): string {
  return detail === 'full' ? value : mask(kind, value);
}

/**
 * Lets the host sign the person in: false = it prevented the screen for it; a promise = go on once that settles.
 * `asks`: what the sign-in that there is lacks.
 */
export function askSignIn(target: EventTarget, asks?: Asks): Promise<unknown> | false | undefined {
  const waits: Promise<unknown>[] = [];
  const waitUntil: WaitUntil = (promise) => void waits.push(promise);
  const type = `contact-change-${asks ? 'step-up' : 'signed-out'}`;
  const detail = { waitUntil, ...(asks && { maxAge: asks.maxAge, acr: asks.acrValues?.join(' ') }) };
  if (!dispatch(target, type, detail, true)) return false;
  return waits.length ? Promise.allSettled(waits) : undefined;
}

/** Says what happened in a controller as events of `<contact-change>`. */
export function tell(target: EventTarget, happening: Happening, state: State, before: State, detail: Detail): void {
  const say = <Type extends Short>(type: Type, what: Details[`contact-change-${Type}`]) =>
    dispatch(target, `contact-change-${type}`, what);
  const { kind, screen: to } = state;
  const { screen: from } = before;
  const own = <Of extends { readonly kind: Kind; readonly value: string }>(list: readonly Of[]) =>
    list.filter((each) => each.kind === kind).map((each) => ({ ...each, value: shown(kind, each.value, detail) }));
  if (happening.is === 'loaded' && !before.me) {
    const [pending] = own(happening.me.changes);
    const contacts = own(happening.me.contacts);
    say('ready', { kind, contacts, ...(pending && { pending: summary(pending) }) });
  }
  if (happening.is === 'refused') {
    const { code, status, retryAfter, triesLeft, requestId } = happening.fault;
    say('error', { code, status, retryAfter, triesLeft, requestId });
  }
  if (happening.is === 'moved') {
    const { change, notice } = happening;
    const { id: changeId, resendAt, resendsLeft, why } = change;
    if (notice === 'resent')
      say('resent', { changeId, channel: kind === 'email' ? kind : 'sms', resendAt, resendsLeft });
    else if (from === 'enter' && state.change && to !== 'done') {
      const { value, ...rest } = summary(change);
      say('started', { ...rest, masked: mask(kind, value), resendAt });
    }
    if (why === 'replaced') say('cancel', { changeId, reason: 'superseded' });
  }
  if (from === to) return;
  say('screen', { from, to });
  if (to === 'done') {
    const { id: changeId, value, then, via } = state.change;
    say('success', { changeId, kind, value: shown(kind, value, detail), primary: then !== 'add', via: via ?? 'code' });
  }
}

type Short = keyof Details extends `contact-change-${infer Type}` ? Type : never;

function summary({ id: changeId, kind, value, method, expiresAt }: ChangeBody): ChangeSummary {
  return { changeId, kind, value, method, expiresAt };
}
