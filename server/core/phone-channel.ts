// Owns through which channel the message to a new phone number goes: SMS, WhatsApp, or a call. Not how it is sent:
// deliver/channels/sms/.
import type { Kind, Method, PhoneChannel } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Terms } from './change.ts';
import type { Policy } from './policy.ts';

/** The channel that a request names; null and undefined: it names none. */
type Named = PhoneChannel | null | undefined;

/** Returns the method of a request: a call can only say a code. Null when the request names neither a method nor a call. */
export function methodThrough(channel: Named, method: Method | null): Method | null {
  return method ?? (channel === 'voice' ? 'code' : null);
}

/** Returns the refusal of the channel that a request names for a message of this kind and method; else null. */
export function refuseChannel(
  channel: Named,
  { kind, method }: { readonly kind: Kind; readonly method: Method },
  { phoneChannels }: Policy,
): Refusal | null {
  if (channel == null) return null;
  if (kind !== 'phone') return invalid('only a phone number has channels');
  if (!phoneChannels.includes(channel)) return { code: 'not-allowed', detail: `channel: ${channel} is not offered` };
  return carries(channel, method) ? null : invalid('a call says a code alone: voice needs the method code');
}

/**
 * Returns the channel of the next message: the one that the request names, else that of the message before, as long as the policy
 * offers it and it can carry the method. Undefined: an SMS, or mail.
 */
export function nextChannel(
  named: Named,
  { terms, method }: { readonly terms: Pick<Terms, 'channel'>; readonly method: Method },
  { phoneChannels }: Policy,
): Terms['channel'] {
  const channel = named ?? terms.channel ?? 'sms';
  return channel === 'sms' || !phoneChannels.includes(channel) || !carries(channel, method) ? undefined : channel;
}

function carries(channel: PhoneChannel, method: Method): boolean {
  return channel !== 'voice' || method === 'code';
}

function invalid(message: string): Refusal {
  return { code: 'body-invalid', errors: [{ path: 'channel', message }] };
}
