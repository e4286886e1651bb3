// Owns trying an SMS provider without sending an SMS: its login where the provider has a call for that, else only the connection.
// Not what an operator reads of it: cli/doctor/.
import type { SmsProvider } from '../../../ports/project.ts';
import { createOutbound, type OutboundOptions } from '../http/outbound.ts';
import { reach, type Reach } from '../http/reach.ts';
import { SMS_DRIVERS } from './drivers.ts';

/** What was found. */
export type SmsCheck =
  /** The provider has no call that tries a login, so only the connection was opened. */
  | { readonly tried: 'connection'; readonly reach: Reach }
  | { readonly tried: 'login'; readonly at: 'answer'; readonly status: number; readonly suspended: boolean }
  | { readonly tried: 'login'; readonly at: 'refused' | 'timeout' | 'tls' | 'network'; readonly cause: string };

/** Never throws for settings that were checked. */
export async function checkSms(provider: SmsProvider, options: OutboundOptions = {}): Promise<SmsCheck> {
  const url = new URL(provider.url);
  const protocol = url.searchParams.get('tls') === 'never' ? 'http:' : 'https:';
  const login = SMS_DRIVERS.get(url.protocol)?.login ?? null;
  if (login === null) return { tried: 'connection', reach: await reach(new URL(`${protocol}//${url.host}`), options) };
  const { url: account, headers } = login(provider, protocol);
  const outbound = createOutbound(options);
  const answer = await outbound.get(account, { ...headers, accept: 'application/json' });
  if (answer.at !== 'answer') return { tried: 'login', at: answer.at, cause: answer.cause };
  return { tried: 'login', at: 'answer', status: answer.status, suspended: isSuspended(answer.text) };
}

/** Twilio's `status` of an account is active, suspended or closed. */
function isSuspended(text: string | null): boolean {
  return /"status"\s*:\s*"(?:suspended|closed)"/.test(text ?? '');
}
