// Owns when a code that was typed digit by digit is sent by itself, where the page wants that. Not pasted codes: ../code-field.ts.
import { readCode } from '../../../shared/address.ts';
import type { State } from '../state.ts';

/** The codes that were sent by themselves for one change. */
let sent = { changeId: '', codes: new Set<string>() };

/** Whether to send the typed text: it is a whole code, it is another one than before, and a wrong code would not be the last try. */
export function typedCode(text: string, { change }: State): boolean {
  const code = readCode(text);
  if (!change || code?.length !== change.codeLength || change.triesLeft < 2) return false;
  if (sent.changeId !== change.id) sent = { changeId: change.id, codes: new Set() };
  const isNew = !sent.codes.has(code);
  sent.codes.add(code);
  return isNew;
}
