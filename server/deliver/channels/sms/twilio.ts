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
  takesReportsUrl: true,
  keepsQuery: false,
  outcomeOf: outcomeOfMessage,
  // Twilio's Account resource: what the account is, for its owner alone.
  login(provider, protocol) {
    const { account, authorization } = accountOf(provider.url, protocol);
    return { url: new URL(`${account}.json`), headers: { authorization } };
  },
  connect(provider, protocol) {
    const { account, authorization } = accountOf(provider.url, protocol);
    const url = new URL(`${account}/Messages.json`);
    const sender = /^MG[0-9a-fA-F]{32}$/.test(provider.from) ? 'MessagingServiceSid' : 'From';
    const headers = {
      authorization,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return ({ to, text, reportsTo }) => ({
      url,
      headers,
      body: new URLSearchParams({
        To: to,
        [sender]: provider.from,
        Body: text,
        ...(reportsTo === null ? {} : { StatusCallback: reportsTo }),
      }).toString(),
    });
  },
};

/** Returns the URL of the account, without an end, and the header of the login. */
function accountOf(provider: string, protocol: 'https:' | 'http:') {
  const { host, username, password } = new URL(provider);
  const [sid, token] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    account: `${protocol}//${host}/2010-04-01/Accounts/${encodeURIComponent(sid)}`,
    authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`,
  };
}
