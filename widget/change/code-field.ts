// Owns how a code gets into its input: typed, pasted, autofilled, or read from an SMS. Not how a code is sent: controller.ts.
import { readCode } from '../../shared/address.ts';

/** How browsers name a paste, a drop and an autofill in `inputType` (Input Events Level 2). */
const AT_ONCE = /Paste|Drop|Replacement/;

/**
 * Returns the code if the whole code was entered at once; null otherwise. Such a code can be sent without a press on
 * Confirm. A code typed digit by digit is never returned, because a page must not move on while the user types (WCAG 2.2,
 * success criterion 3.2.2).
 */
export function wholeCode(event: Event, before: string, now: string, length: number): string | null {
  const code = readCode(now);
  if (!code || code.length !== length) return null;
  // Autofill is an event without a type, a replacement, or more than one character at a time.
  const { inputType } = event as InputEvent;
  const added = code.length - (readCode(before)?.length ?? 0);
  return !inputType || AT_ONCE.test(inputType) || added > 1 ? code : null;
}

/** Calls `onCode` with the code of an SMS that is bound to this origin, in browsers with WebOTP. Abort the result to stop. */
export function awaitSms(onCode: (code: string) => void): AbortController {
  const stop = new AbortController();
  const options = { otp: { transport: ['sms'] }, signal: stop.signal } as CredentialRequestOptions;
  if ('OTPCredential' in globalThis)
    navigator.credentials.get(options).then(
      (credential) => {
        const code = (credential as { code?: string } | null)?.code;
        if (code && !stop.signal.aborted) onCode(code);
      },
      // The user declined, or no SMS arrived. The user can still type the code.
      () => {},
    );
  return stop;
}
