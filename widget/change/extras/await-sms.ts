// Owns how a code is read from an SMS (WebOTP). Not the other ways into the input: ../code-field.ts.

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
