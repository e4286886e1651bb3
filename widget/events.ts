// Owns the events that pages hear: names, details, and what is masked in them. Not when they happen (flow.ts, the elements).
import { mask } from '../shared/contact.ts';
import type { Kind, Method } from '../shared/contact.ts';
import type { BeginBody, ConfirmBody, InspectBody, MeBody, Via } from '../shared/wire.ts';
import type { TroubleCode } from './client.ts';
import type { ErrorCode, Happening, Screen, State } from './steps.ts';

/** `value` is masked unless the host sets `event-detail="full"`. */
export interface ContactSummary {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly verified: boolean;
  readonly primary: boolean;
}

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
  'contact-change-submit': { readonly kind: Kind; readonly value: string; readonly country?: string };
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
  'contact-change-cancel': { readonly changeId?: string; readonly reason: 'user' | 'host' | 'superseded' };
  /** Cancelable: then the widget shows no screen of its own. */
  'contact-change-signed-out': { readonly waitUntil: WaitUntil };
  'contact-change-error': {
    readonly code: ErrorCode;
    readonly status: number;
    readonly retryAfter?: number;
    readonly triesLeft?: number;
    readonly requestId?: string;
  };
}

/** Details of the events of `<contact-change-confirm>`. */
export interface ConfirmDetails {
  'contact-change-confirm-ready': {
    readonly kind: Kind;
    readonly state: InspectBody['state'];
    readonly completion: InspectBody['completion'];
  };
  'contact-change-confirm-success': { readonly outcome: 'done' | 'relay' | 'reported'; readonly changeId?: string };
  'contact-change-confirm-error': { readonly code: TroubleCode; readonly status: number; readonly requestId?: string };
}

type Events<All> = { [Type in keyof All]: CustomEvent<All[Type]> };

export interface ContactChangeEventMap extends HTMLElementEventMap, Events<ContactChangeDetails> {}
export interface ContactChangeConfirmEventMap extends HTMLElementEventMap, Events<ConfirmDetails> {}

/** A bubbling, composed event; false = somebody prevented it. */
export function dispatch(target: EventTarget, type: string, detail: unknown, cancelable = false): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

type Detail = 'masked' | 'full';
type Details = ContactChangeDetails;

export function submitDetail({ kind, value, country }: BeginBody, detail: Detail): Details['contact-change-submit'] {
  return { kind, value: shown(kind, value, detail), ...(country && { country }) };
}

/** Says what happened in a controller as events of `<contact-change>`. */
export function tell(target: EventTarget, happening: Happening, state: State, before: State, detail: Detail): void {
  const say = <Type extends keyof Details>(type: Type, what: Details[Type]) => dispatch(target, type, what);
  const { kind, screen: to } = state;
  if (happening.is === 'loaded' && !before.me) say('contact-change-ready', summary(happening.me, kind, detail));
  if (happening.is === 'refused') {
    const { code, status, retryAfter, triesLeft, requestId } = happening.fault;
    say('contact-change-error', {
      code,
      status,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(triesLeft !== undefined && { triesLeft }),
      ...(requestId !== undefined && { requestId }),
    });
  }
  if (happening.is === 'moved') {
    const { id: changeId, value, method, expiresAt, resendAt, resendsLeft, why } = happening.change;
    if (happening.notice) {
      const channel = kind === 'email' ? 'email' : 'sms';
      say('contact-change-resent', { changeId, channel, resendAt, resendsLeft });
    } else if (before.screen === 'enter' && happening.change.state === 'waiting')
      say('contact-change-started', { changeId, kind, method, masked: mask(kind, value), expiresAt, resendAt });
    if (why === 'replaced') say('contact-change-cancel', { changeId, reason: 'superseded' });
  }
  if (before.screen !== to) say('contact-change-screen', { from: before.screen, to });
  if (to === 'done' && before.screen !== to) {
    const { id: changeId, value, then, via } = state.change;
    const primary = then !== 'add';
    say('contact-change-success', { changeId, kind, value: shown(kind, value, detail), primary, via: via ?? 'code' });
  }
}

function summary(me: MeBody, kind: Kind, detail: Detail): Details['contact-change-ready'] {
  const contacts = me.contacts
    .filter((contact) => contact.kind === kind)
    .map(({ id, value, verified, primary }) => ({ id, kind, value: shown(kind, value, detail), verified, primary }));
  const waiting = me.changes.find((change) => change.kind === kind);
  if (!waiting) return { kind, contacts };
  const { id: changeId, value, method, expiresAt } = waiting;
  return { kind, contacts, pending: { changeId, kind, value: shown(kind, value, detail), method, expiresAt } };
}

function shown(kind: Kind, value: string, detail: Detail): string {
  return detail === 'full' ? value : mask(kind, value);
}

/** What the press on a link page came to. */
export function outcome(body: ConfirmBody): ConfirmDetails['contact-change-confirm-success'] {
  return 'change' in body ? { outcome: 'done', changeId: body.change.id } : { outcome: 'relay' };
}
