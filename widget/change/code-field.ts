// Owns how a code gets into its input: typed, pasted or autofilled. Not how it is read from an SMS (extras/await-sms.ts), nor how
// it is sent (controller.ts).
import { readCode } from '../../shared/address.ts';
import type { Extras } from './extras.ts';

/** How browsers name a paste and a drop in `inputType` (Input Events Level 2). */
export function isPaste(event: Event): boolean {
  return /Paste|Drop/.test((event as InputEvent).inputType);
}

/**
 * Returns the code if the whole code was entered at once; null otherwise. Such a code can be sent without a press on
 * Confirm. A code typed digit by digit is never returned, because a page must not move on while the user types (WCAG 2.2,
 * success criterion 3.2.2).
 */
export function wholeCode(
  event: Event,
  before: string,
  now: string,
  { length, codeIn }: { readonly length: number; readonly codeIn: Extras['codeIn'] | undefined },
): string | null {
  const code = readCode(now);
  const isPasted = isPaste(event);
  if (!code || code.length !== length) return (isPasted && codeIn?.(now, length)) || null;
  // Autofill is an event without a type, a replacement, or more than one character at a time.
  const { inputType } = event as InputEvent;
  const added = code.length - (readCode(before)?.length ?? 0);
  return !inputType || isPasted || inputType === 'insertReplacementText' || added > 1 ? code : null;
}
