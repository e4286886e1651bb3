// Owns the settings of the provider that takes over while another is down. Not when it does: failover.ts.
import type { MailProvider, SmsProvider } from '../../ports/project.ts';

/** Returns the other mail server; null without one. Its sender is that of the first, so that a mail keeps its Message-ID. */
export function mailFallback({ id, from, fallback }: MailProvider): MailProvider | null {
  return fallback === undefined ? null : { id, from, ...fallback };
}

/** Returns the other SMS provider; null without one. */
export function smsFallback({ id, from, fallback }: SmsProvider): SmsProvider | null {
  return fallback === undefined ? null : { id, ...fallback, from: fallback.from ?? from };
}
