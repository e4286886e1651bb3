// Owns which mail servers and SMS providers the settings of a project name, and where they stand. Not how one is tried:
// probe-project.ts, send-test.ts.
import { mailFallback, smsFallback } from '../../deliver/channels/fallback-provider.ts';
import type { MailProvider, SmsProvider } from '../../ports/project.ts';

/** A provider with the path of its settings, such as `mail.0.fallback`. */
export interface PlacedProvider<P> {
  readonly provider: P;
  readonly path: string;
}

/** Returns the server and its fallback. */
export function mailServersOf(provider: MailProvider, path: string): readonly PlacedProvider<MailProvider>[] {
  return withFallback(provider, mailFallback(provider), path);
}

/** Returns the provider and its fallback. */
export function smsProvidersOf(provider: SmsProvider, path: string): readonly PlacedProvider<SmsProvider>[] {
  return withFallback(provider, smsFallback(provider), path);
}

function withFallback<P>(provider: P, fallback: P | null, path: string): readonly PlacedProvider<P>[] {
  return [{ provider, path }, ...(fallback === null ? [] : [{ provider: fallback, path: `${path}.fallback` }])];
}
