// Owns the form fields of Twilio's Messages and Calls APIs, for SMS, WhatsApp and calls. Not the request around them: twilio.ts.
import type { RenderedMessage } from '../../../ports/delivery.ts';
import type { SmsProvider } from '../../../ports/project.ts';
import { senderOf } from './sender-of.ts';
import { twiml } from './twiml.ts';

/** The id of a messaging service, which chooses the sender. */
export const MESSAGING_SERVICE = /^MG[0-9a-fA-F]{32}$/;

/** Returns the fields of the request. `provider` was checked for the channel of the message. */
export function fieldsOf(message: RenderedMessage, provider: SmsProvider): Readonly<Record<string, string>> {
  const { to, text, phone } = message;
  const from = senderOf(message, provider);
  switch (phone?.channel) {
    case undefined:
      return { To: to, ...sender(from, from), Body: text };
    case 'whatsapp':
      return { To: `whatsapp:${to}`, ...sender(from, `whatsapp:${from}`), ...contentOf(message, provider) };
    case 'voice':
      return { To: to, From: from, Twiml: twiml(message) };
  }
}

function sender(from: string, address: string): Readonly<Record<string, string>> {
  return MESSAGING_SERVICE.test(from) ? { MessagingServiceSid: from } : { From: address };
}

/**
 * A template where there is one: WhatsApp takes other text only within 24 hours of a message from its reader. Its variable is
 * named `1`, as in every template of WhatsApp for one-time codes.
 */
function contentOf(
  { text, lang, phone }: RenderedMessage,
  { whatsappTemplates = {} }: SmsProvider,
): Readonly<Record<string, string>> {
  const variable = phone?.channel === 'whatsapp' ? phone.variable : null;
  const templates = (variable && whatsappTemplates[variable.name]) ?? {};
  const sid = Object.hasOwn(templates, lang) ? templates[lang] : Object.values(templates)[0];
  if (variable === null || sid === undefined) return { Body: text };
  return { ContentSid: sid, ContentVariables: JSON.stringify({ 1: variable.value }) };
}
