// Owns how a code comes into its input: typed, pasted, filled in, or read from an SMS. Not what is done with it.
import { readCode } from '../../shared/address.ts';

/**
 * Whether a code just came whole, so that nobody need press Confirm. Typed digits never do, not even the last one:
 * a page that moves while somebody still types is a trap (WCAG 3.2.2).
 */
export function cameWhole(event: Event, before: string, now: string, length: number): string | null {
  const code = readCode(now);
  if (!code || code.length !== length) return null;
  // Autofill says so in one of three ways: no type at all, a replacement, or many letters at once.
  const { inputType } = event as InputEvent;
  const grown = code.length - (readCode(before)?.length ?? 0);
  return !inputType || /Paste|Drop|Replacement/.test(inputType) || grown > 1 ? code : null;
}

/** Hands over the code of an SMS bound to this origin (WebOTP), where browsers offer it; until what it answers is aborted. */
export function awaitSms(take: (code: string) => void): AbortController {
  const stop = new AbortController();
  const wanted = { otp: { transport: ['sms'] }, signal: stop.signal } as CredentialRequestOptions;
  if ('OTPCredential' in globalThis)
    navigator.credentials.get(wanted).then(
      (credential) => {
        const code = (credential as { code?: string } | null)?.code;
        if (code && !stop.signal.aborted) take(code);
      },
      () => {},
    );
  return stop;
}
