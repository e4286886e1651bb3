// Owns the request to an SMS gateway that the site runs itself: `{id, to, from, text}` as JSON, with `channel` where the message
// is no SMS, signed like a webhook. Not what the answers mean: sms-answer.ts.
import { signer } from '../http/sign.ts';
import type { PhoneMessage } from '../../../ports/delivery.ts';
import type { SmsDriver } from './driver.ts';
import { senderOf } from './sender-of.ts';
import { outcomeOfStatus } from './sms-answer.ts';

/** The driver for a gateway that verifies the signature as Standard Webhooks 1.0 describes. */
export const signedPost: SmsDriver = {
  example: 'https://host/path',
  needsCredentials: false,
  needsFrom: false,
  needsSecret: true,
  takesReportsUrl: false,
  keepsQuery: true,
  // The gateway knows its own senders.
  senderFault: () => null,
  outcomeOf: outcomeOfStatus,
  login: null,
  connect(provider, protocol, clock) {
    const url = new URL(provider.url);
    url.protocol = protocol;
    url.searchParams.delete('tls');
    const sign = signer(provider.secret, `SMS provider ${provider.id}`);
    return (message) => {
      const { id, to, text, lang, phone } = message;
      const sms = { id, to, from: senderOf(message, provider), text };
      const body = JSON.stringify(
        phone === undefined ? sms : { ...sms, channel: phone.channel, lang, ...carried(phone) },
      );
      return { url, headers: sign(id, body, clock()), body };
    };
  },
};

/** Returns what a template or a voice of the gateway may use in place of the text. */
function carried(phone: PhoneMessage): Readonly<Record<string, string>> {
  if (phone.channel === 'voice') return { code: phone.code };
  return phone.variable === null ? {} : { [phone.variable.name]: phone.variable.value };
}
