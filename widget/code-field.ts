// Owns how a code comes into its input: typed, pasted, filled in, or read from an SMS. Not what is done with it.
import { readCode } from '../shared/address.ts';

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

/** The code of an SMS bound to this origin (WebOTP), where browsers offer it; null when it does not come. */
export async function codeFromSms(signal: AbortSignal): Promise<string | null> {
  if (!('OTPCredential' in globalThis)) return null;
  const wanted = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions;
  const credential = (await navigator.credentials.get(wanted).catch(() => null)) as { code?: string } | null;
  return credential?.code ?? null;
}
