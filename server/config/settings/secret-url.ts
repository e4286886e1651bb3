// Owns settings of providers and of the database, which may hold secrets: errors never show what was given. Not how they are
// used (deliver/channels/, store/).
import type { z } from 'zod';
import { readEmail } from '../../../shared/address.ts';
import { isLocalhost } from '../../core/redirect.ts';
import { textSetting } from './setting.ts';

/** TLS may be switched off for localhost alone: there is no network on the way. */
export const smtpUrl: z.ZodType<string> = textSetting(
  (text) => {
    const url = URL.parse(text);
    if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.hash !== '')
      return { fault: 'must look like smtp://user:password@host:587 or smtps://user:password@host' };
    if (url.search === '') return { value: text };
    if (url.search !== '?tls=never') return { fault: 'must have no query other than ?tls=never' };
    if (isLocalhost(url.hostname)) return { value: text };
    return { fault: 'must not switch TLS off: ?tls=never is for localhost alone' };
  },
  { secret: true },
);

/** Standard Webhooks 1.0. */
export const webhookSecret: z.ZodType<string> = textSetting(
  (text) =>
    text.split(' ').every((one) => /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(one))
      ? { value: text }
      : {
          fault:
            'must be whsec_ and base64 of 24 bytes or more; while it is changed, the new one, a space, and the old one',
        },
  { secret: true },
);

/** `Example <no-reply@example.com>` or the bare address. */
export const sender: z.ZodType<string> = textSetting((text) => {
  const named = /^[^<>"\p{Cc}\p{Cs}]{0,100}<([^<>]+)>$/u.exec(text);
  return readEmail(named?.[1] ?? text).ok
    ? { value: text }
    : { fault: 'must look like no-reply@example.com or Example <no-reply@example.com>' };
});

/** Whether the database can be opened is found out later. */
export const databaseUrl: z.ZodType<string> = textSetting(
  (text) =>
    /^sqlite:.+/.test(text) || (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text))
      ? { value: text }
      : { fault: 'must start with sqlite: or postgres://' },
  { secret: true },
);
