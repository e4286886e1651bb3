// Owns from which number or sender a message goes, by its channel. Not which senders are allowed: check-provider.ts.
import type { RenderedMessage } from '../../../ports/delivery.ts';
import type { SmsProvider } from '../../../ports/project.ts';

/** Returns the sender for the channel of the message; by default that of SMS. */
export function senderOf(
  { phone }: Pick<RenderedMessage, 'phone'>,
  { from, whatsappFrom, voiceFrom }: Pick<SmsProvider, 'from' | 'whatsappFrom' | 'voiceFrom'>,
): string {
  switch (phone?.channel) {
    case undefined:
      return from;
    case 'whatsapp':
      return whatsappFrom ?? from;
    case 'voice':
      return voiceFrom ?? from;
  }
}
