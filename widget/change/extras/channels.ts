// Owns the buttons that send the code to a new phone number in another way: a call, WhatsApp, or a text message. Not when another
// message may go: the server says so.
import type { PhoneChannel } from '../../../shared/contact.ts';
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import type { ScreenKit } from '../screen-kit.ts';

const WORDS: { readonly [C in PhoneChannel]: Word } = { sms: 'byText', whatsapp: 'byWhatsapp', voice: 'callMe' };

/**
 * Draws a button for each channel that the project offers and the newest message did not take; nothing for a current contact, and
 * when no message is left.
 */
export function channels(
  { controller, state, able, links, linkButton }: ScreenKit<'code' | 'link'>,
  { of, channel: used, resendsLeft }: ProofBody,
): Content {
  if (of !== 'new' || state.screen !== 'code' || !resendsLeft) return '';
  const others = (able?.channels ?? []).filter(
    (channel) => channel !== (used ?? 'sms') && (channel !== 'voice' || able?.methods.includes('code')),
  );
  if (others.length === 0) return '';
  return links(
    ...others.map((channel) =>
      linkButton(WORDS[channel], () => controller.resend(undefined, { channel }), controller.secondsToResend),
    ),
  );
}
