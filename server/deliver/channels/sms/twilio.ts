// Owns the request of Twilio's Messages API: `POST /2010-04-01/Accounts/{SID}/Messages.json`, form-encoded, with Basic
// authentication. Not what the answers mean: sms-answer.ts.
import type { SmsDriver } from './driver.ts';
import { outcomeOfMessage } from './sms-answer.ts';

/** The driver for Twilio, and for servers with the same API. */
export const twilio: SmsDriver = {
  example: 'twilio://SID:TOKEN@api.twilio.com',
  needsCredentials: true,
  needsFrom: true,
  needsSecret: false,
  keepsQuery: false,
  outcomeOf: outcomeOfMessage,
  connect(provider, protocol) {
    const { host, username, password } = new URL(provider.url);
    const [sid, token] = [decodeURIComponent(username), decodeURIComponent(password)];
    const url = new URL(`${protocol}//${host}/2010-04-01/Accounts/${encodeURIComponent(sid)}/Messages.json`);
    const sender = /^MG[0-9a-fA-F]{32}$/.test(provider.from) ? 'MessagingServiceSid' : 'From';
    const headers = {
      authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return ({ to, text }) => ({
      url,
      headers,
      body: new URLSearchParams({ To: to, [sender]: provider.from, Body: text }).toString(),
    });
  },
};
