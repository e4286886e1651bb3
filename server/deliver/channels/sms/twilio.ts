// Owns the requests to Twilio's API: `POST /2010-04-01/Accounts/{SID}/Messages.json` or `/Calls.json`, form-encoded, with
// Basic authentication. Not their fields (twilio-fields.ts), nor what the answers mean (sms-answer.ts).
import type { SmsDriver } from './driver.ts';
import { outcomeOfMessage } from './sms-answer.ts';
import { fieldsOf, MESSAGING_SERVICE } from './twilio-fields.ts';

/** The driver for Twilio, and for servers with the same API. */
export const twilio: SmsDriver = {
  example: 'twilio://SID:TOKEN@api.twilio.com',
  needsCredentials: true,
  needsFrom: true,
  needsSecret: false,
  takesReportsUrl: true,
  keepsQuery: false,
  senderFault(channel, sender) {
    if (/^\+[1-9]\d{3,14}$/.test(sender)) return null;
    if (channel === 'voice') return 'must be a number that begins with +: a call comes from a number';
    return MESSAGING_SERVICE.test(sender) ? null : 'must be a number that begins with +, or a messaging service id';
  },
  outcomeOf: outcomeOfMessage,
  // Twilio's Account resource: what the account is, for its owner alone.
  login(provider, protocol) {
    const { account, authorization } = accountOf(provider.url, protocol);
    return { url: new URL(`${account}.json`), headers: { authorization } };
  },
  connect(provider, protocol) {
    const { account, authorization } = accountOf(provider.url, protocol);
    const headers = {
      authorization,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return (message) => {
      const isCall = message.phone?.channel === 'voice';
      // What Twilio reports of a call, such as no answer, is no report of a message that cannot be delivered.
      const reports = message.reportsTo === null || isCall ? {} : { StatusCallback: message.reportsTo };
      return {
        url: new URL(`${account}/${isCall ? 'Calls' : 'Messages'}.json`),
        headers,
        body: new URLSearchParams({ ...fieldsOf(message, provider), ...reports }).toString(),
      };
    };
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
