// Owns how a code gets into its input: typed, pasted or autofilled. Not how it is read from an SMS (rare/await-sms.ts), nor how
// it is sent (controller.ts).
import { readCode } from '../../shared/address.ts';
import { codeIn, isPaste } from './pasted.ts';

/** How browsers name a paste, a drop and an autofill in `inputType` (Input Events Level 2). */
const AT_ONCE = /Paste|Drop|Replacement/;

/**
 * Returns the code if the whole code was entered at once; null otherwise. Such a code can be sent without a press on
 * Confirm. A code typed digit by digit is never returned, because a page must not move on while the user types (WCAG 2.2,
 * success criterion 3.2.2).
 */
export function wholeCode(event: Event, before: string, now: string, length: number): string | null {
  const code = readCode(now);
  if (!code || code.length !== length) return (isPaste(event) && codeIn(now, length)) || null;
  // Autofill is an event without a type, a replacement, or more than one character at a time.
  const { inputType } = event as InputEvent;
  const added = code.length - (readCode(before)?.length ?? 0);
  return !inputType || AT_ONCE.test(inputType) || added > 1 ? code : null;
}
