// Owns how the signature of a callback of Twilio is checked (X-Twilio-Signature). Not what the callback says:
// http/handlers/delivery-reports.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TwilioCallbacks } from '../ports/delivery-reports.ts';
import type { Project, SmsProvider } from '../ports/project.ts';

/** Makes the check, by the tokens of all accounts whose callbacks are switched on. */
export function createTwilioCallbacks(projects: readonly Pick<Project, 'id' | 'sms'>[]): TwilioCallbacks {
  const keys = projects.flatMap(({ id, sms }) =>
    sms
      .flatMap((provider) => [provider, ...(provider.fallback ? [provider.fallback] : [])])
      .filter(sendsCallbacks)
      .map(({ url }) => ({ project: id, key: decodeURIComponent(new URL(url).password) })),
  );
  return {
    isOn: keys.length > 0,
    projectsOf({ url, fields, signature }) {
      const given = Buffer.from(/^[A-Za-z0-9+/]{27}=$/.test(signature) ? signature : '', 'base64');
      if (given.length !== 20) return [];
      // Twilio signs the URL and then each field, sorted by its name.
      const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      const text = url + sorted.map(([name, value]) => name + value).join('');
      const signers = keys.filter(({ key }) => timingSafeEqual(given, createHmac('sha1', key).update(text).digest()));
      return [...new Set(signers.map(({ project }) => project))];
    },
  };
}

function sendsCallbacks({ url, reports }: Pick<SmsProvider, 'url' | 'reports'>): boolean {
  return reports === 'on' && url.startsWith('twilio:');
}
