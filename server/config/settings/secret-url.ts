// Owns settings of providers and of the database. Errors never show a value that may hold a secret. Not how the settings are
// used (deliver/channels/, store/).
import type { z } from 'zod';
import { readMailbox } from '../../core/mailbox.ts';
import { toLabels } from '../../parse/domain.ts';
import { isLocalhost } from '../../core/redirect.ts';
import { credentialsFault } from '../../core/url-credentials.ts';
import { textSetting } from './setting.ts';

/** The URL of a mail server. TLS may be switched off only for localhost, because mail to localhost crosses no network. */
export const smtpUrl: z.ZodType<string> = textSetting(
  (text) => {
    const url = URL.parse(text);
    const isSmtp = /^smtps?:\/\//i.test(text);
    const unreadable = isSmtp ? credentialsFault(text) : null;
    if (unreadable !== null) return { fault: unreadable };
    if (url === null || !isSmtp || url.hostname === '' || !['', '/'].includes(url.pathname) || url.hash !== '')
      return { fault: 'must look like smtp://user:password@host:587 or smtps://user:password@host' };
    if ((url.username === '') !== (url.password === ''))
      return { fault: 'must have both a user and a password, or neither of them' };
    if (url.search === '') return { value: text };
    if (url.search !== '?tls=never') return { fault: 'must have no query other than ?tls=never' };
    if (isLocalhost(url.hostname)) return { value: text };
    return { fault: 'must not switch TLS off: ?tls=never is for localhost alone' };
  },
  { secret: true },
);

/** One secret of Standard Webhooks 1.0 or more, separated by a space. */
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

/** `Example <no-reply@example.com>`, or the address without a name. A name with a comma or a quote stands in quotes. */
export const sender: z.ZodType<string> = textSetting((text) => {
  const mailbox = readMailbox(text);
  const labels = mailbox && toLabels(mailbox.domain);
  if (mailbox === null || labels === null)
    return {
      fault:
        'must look like no-reply@example.com, Example <no-reply@example.com> or "Example, Inc." <no-reply@example.com>',
    };
  const domain = labels.join('.');
  // The domain becomes part of headers and of SMTP commands, which are ASCII.
  return { value: text.replace(`@${mailbox.domain}`, () => `@${domain}`) };
});

/** Checks only the form of the URL. The database is opened later. */
export const databaseUrl: z.ZodType<string> = textSetting(
  (text) => {
    if (/^sqlite:.+/.test(text)) return { value: text };
    if (!/^postgres(?:ql)?:\/\//.test(text)) return { fault: 'must start with sqlite: or postgres://' };
    const unreadable = credentialsFault(text);
    if (unreadable !== null) return { fault: unreadable };
    const url = URL.parse(text);
    return url === null || url.hash !== ''
      ? { fault: 'must look like postgres://user:password@host:5432/database' }
      : { value: text };
  },
  { secret: true },
);
