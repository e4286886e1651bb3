// Owns which DOM events <contact-change> dispatches after each happening of its controller. Not their types: events.ts.
import { mask } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { dispatch, visibleContacts, visibleValue } from './events.ts';
import type { ChangeSummary, ContactChangeDetails } from './events.ts';
import type { Happening, State } from './state.ts';

/** What happened, and the states after and before it. */
export interface Transition {
  readonly happening: Happening;
  readonly state: State;
  readonly before: State;
}

/** Dispatches the events of a transition. */
export function dispatchEvents(
  target: EventTarget,
  { happening, state, before }: Transition,
  detail: 'masked' | 'full',
): void {
  const emit = <Name extends keyof ContactChangeDetails>(name: Name, content: ContactChangeDetails[Name]) =>
    dispatch(target, name, content);
  const { kind, screen, change } = state;
  if (happening.is === 'loaded' && !before.me) {
    const { contacts, changes } = happening.me;
    const [pending] = visibleContacts(changes, kind, detail);
    const ready = { kind, contacts: visibleContacts(contacts, kind, detail) };
    emit('contact-change-ready', pending ? { ...ready, pending: summary(pending) } : ready);
  }
  if (happening.is === 'refused') {
    const { code, status, retryAfter, triesLeft, requestId } = happening.fault;
    emit('contact-change-error', { code, status, retryAfter, triesLeft, requestId });
  }
  if (happening.is === 'moved') {
    const { value, ...begun } = summary(happening.change);
    const { changeId } = begun;
    const { resendAt, resendsLeft, why, channel = kind === 'email' ? kind : 'sms' } = happening.change;
    if (happening.notice === 'resent') emit('contact-change-resent', { changeId, channel, resendAt, resendsLeft });
    else if (before.screen === 'enter' && change && screen !== 'done')
      emit('contact-change-started', { ...begun, masked: mask(kind, value), resendAt });
    if (why === 'replaced') emit('contact-change-cancel', { changeId, reason: 'superseded' });
  }
  if (before.screen === screen) return;
  emit('contact-change-screen', { from: before.screen, to: screen });
  if (screen !== 'done') return;
  const { id: changeId, then, via } = state.change;
  const value = visibleValue(kind, state.change.value, detail);
  emit('contact-change-success', { changeId, kind, value, primary: then !== 'add', via: via ?? 'code' });
}

function summary({ id: changeId, kind, value, method, expiresAt }: ChangeBody): ChangeSummary {
  return { changeId, kind, value, method, expiresAt };
}
