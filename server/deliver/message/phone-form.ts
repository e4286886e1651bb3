// Owns how a code or a link is written for WhatsApp and for a call. Not its lines (proof.ts), nor what the provider gets
// (channels/sms/).
import type { PhoneMessage } from '../../ports/delivery.ts';
import type { ProofChannel } from '../../ports/outbox.ts';
import type { FillLine, SmsLine } from './blocks.ts';
import type { Part } from './fill.ts';
import type { ProofMessage } from './message.ts';
import { linesText } from './plain-text.ts';

/** Returns a function that fills the lines of a language, with some values in place of those of the message. */
export type FillWith = (values: Readonly<Record<string, string>>) => (part: Part) => FillLine;

/** The words of the message, in its language and in English. */
export interface PhoneWords {
  readonly lines: readonly SmsLine[];
  readonly fillWith: FillWith;
  readonly fillEnglish: FillWith;
}

/** Returns the text and the form for the channel. @throws for a call without a code, which would be a bug */
export function phoneForm(
  message: ProofMessage,
  channel: ProofChannel['channel'],
  { lines, fillWith, fillEnglish }: PhoneWords,
): { readonly text: string; readonly phone: PhoneMessage } {
  switch (channel) {
    case 'whatsapp':
      return { text: linesText(lines, fillWith({})), phone: { channel, variable: variableOf(message, lines) } };
    case 'voice': {
      const { code } = message;
      if (code === null) throw new Error('a call needs a code');
      const spoken = (fill: FillWith) => linesText(lines, fill({ code: [...code].join(', ') }));
      return { text: spoken(fillWith), phone: { channel, code, english: spoken(fillEnglish) } };
    }
  }
}

/** A template says only its code or its link. Where another account uses the number, its holder has to know, so the text goes whole. */
function variableOf(
  { code, link }: ProofMessage,
  lines: readonly SmsLine[],
): Extract<PhoneMessage, { channel: 'whatsapp' }>['variable'] {
  if (lines.some(({ line }) => line === 'smsInUse' || line === 'smsInUseMerge')) return null;
  if (code !== null) return { name: 'code', value: code };
  return link === null ? null : { name: 'link', value: link };
}
