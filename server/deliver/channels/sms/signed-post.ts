// Owns the request to an SMS gateway that the site runs itself: `{id, to, from, text}` as JSON, signed like a webhook. Not
// what the answers mean: sms-answer.ts.
import { signer } from '../http/sign.ts';
import type { SmsDriver } from './driver.ts';
import { outcomeOfStatus } from './sms-answer.ts';

/** The driver for a gateway that verifies the signature as Standard Webhooks 1.0 describes. */
export const signedPost: SmsDriver = {
  example: 'https://host/path',
  needsCredentials: false,
  needsFrom: false,
  needsSecret: true,
  takesReportsUrl: false,
  keepsQuery: true,
  outcomeOf: outcomeOfStatus,
  login: null,
  connect(provider, protocol, clock) {
    const url = new URL(provider.url);
    url.protocol = protocol;
    url.searchParams.delete('tls');
    const sign = signer(provider.secret, `SMS provider ${provider.id}`);
    return ({ id, to, text }) => {
      const body = JSON.stringify({ id, to, from: provider.from, text });
      return { url, headers: sign(id, body, clock()), body };
    };
  },
};
