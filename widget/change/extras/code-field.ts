// Owns which entered code is sent without a press on Confirm: pasted, autofilled, or typed where the page wants that. Not how a
// code is read from an SMS (await-sms.ts), nor how it is sent (../controller.ts).
import { readCode } from '../../../shared/address.ts';
import type { ContactChangeProperties } from '../contact-change.properties.ts';
import type { State } from '../state.ts';
import { codeIn, isPaste } from './pasted.ts';

/**
 * Returns the code to send; null to wait for a press. `before`: the text of the input before. `event`: its `input` event.
 * By default a code that was typed digit by digit is never returned, because a page must not move on while the user types
 * (WCAG 2.2, success criterion 3.2.2).
 */
export function codeToSend(
  event: Event,
  before: string,
  { state, autoSubmit }: Pick<ContactChangeProperties, 'autoSubmit'> & { readonly state: State },
): string | null {
  const { value } = event.target as HTMLInputElement;
  const length = state.change?.codeLength ?? 6;
  const code = readCode(value);
  const isPasted = isPaste(event);
  if (code?.length !== length) return (isPasted && codeIn(value, length)) || null;
  // Autofill is an event without a type, a replacement, or more than one character at a time. An input method reports with each
  // character all those before it, so there the length tells.
  const { inputType, data } = event as InputEvent;
  const isAtOnce = inputType === 'insertText' ? data?.length !== 1 : length - (readCode(before)?.length ?? 0) > 1;
  const isWhole = !inputType || isPasted || inputType === 'insertReplacementText' || isAtOnce;
  return isWhole || (autoSubmit === 'typed' && isNew(code, state)) ? code : null;
}

/** The typed codes that were sent by themselves for one change. */
let sent = { changeId: '', codes: new Set<string>() };

/** Whether the typed code is another one than before. */
function isNew(code: string, { change }: State): boolean {
  if (!change) return false;
  if (sent.changeId !== change.id) sent = { changeId: change.id, codes: new Set() };
  return sent.codes.size < sent.codes.add(code).size;
}
