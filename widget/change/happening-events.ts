// Owns which DOM events <contact-change> dispatches after each happening of its controller. Not their types: events.ts.
import { mask, type Kind } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { dispatch, visibleValue } from './events.ts';
import type { ChangeSummary, ContactChangeDetails } from './events.ts';
import type { Happening, State } from './state.ts';

/** What happened, and the states after and before it. */
export interface Transition {
  readonly happening: Happening;
  readonly state: State;
  readonly before: State;
}

type Detail = 'masked' | 'full';

function emit<Type extends keyof ContactChangeDetails>(
  target: EventTarget,
  type: Type,
  detail: ContactChangeDetails[Type],
): void {
  dispatch(target, type, detail);
}

/** Dispatches the events of a transition. */
export function dispatchEvents(target: EventTarget, transition: Transition, detail: Detail): void {
  const { happening, state, before } = transition;
  if (happening.is === 'loaded' && !before.me) {
    const [pending] = ofKind(happening.me.changes, state.kind, detail);
    const contacts = ofKind(happening.me.contacts, state.kind, detail);
    emit(target, 'contact-change-ready', { kind: state.kind, contacts, ...(pending && { pending: summary(pending) }) });
  }
  if (happening.is === 'refused') {
    const { code, status, retryAfter, triesLeft, requestId } = happening.fault;
    emit(target, 'contact-change-error', { code, status, retryAfter, triesLeft, requestId });
  }
  if (happening.is === 'moved') dispatchChange(target, transition, happening.change, happening.notice);
  if (before.screen === state.screen) return;
  emit(target, 'contact-change-screen', { from: before.screen, to: state.screen });
  if (state.screen === 'done') dispatchSuccess(target, state.change, state.kind, detail);
}

function dispatchChange(
  target: EventTarget,
  { state, before }: Transition,
  change: ChangeBody,
  notice: 'resent' | 'still' | undefined,
): void {
  const { kind } = state;
  const { id: changeId, resendAt, resendsLeft, why } = change;
  if (notice === 'resent') {
    const channel = kind === 'email' ? 'email' : 'sms';
    emit(target, 'contact-change-resent', { changeId, channel, resendAt, resendsLeft });
  } else if (before.screen === 'enter' && state.change && state.screen !== 'done') {
    const { value, ...rest } = summary(change);
    emit(target, 'contact-change-started', { ...rest, masked: mask(kind, value), resendAt });
  }
  if (why === 'replaced') emit(target, 'contact-change-cancel', { changeId, reason: 'superseded' });
}

function dispatchSuccess(target: EventTarget, change: ChangeBody, kind: Kind, detail: Detail): void {
  const { id: changeId, value, then, via } = change;
  emit(target, 'contact-change-success', {
    changeId,
    kind,
    value: visibleValue(kind, value, detail),
    primary: then !== 'add',
    via: via ?? 'code',
  });
}

function ofKind<Item extends { readonly kind: Kind; readonly value: string }>(
  items: readonly Item[],
  kind: Kind,
  detail: Detail,
): readonly Item[] {
  return items
    .filter((item) => item.kind === kind)
    .map((item) => ({ ...item, value: visibleValue(kind, item.value, detail) }));
}

function summary({ id: changeId, kind, value, method, expiresAt }: ChangeBody): ChangeSummary {
  return { changeId, kind, value, method, expiresAt };
}
