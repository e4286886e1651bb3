// Owns settings of providers and of the database. Errors never show a value that may hold a secret. Not how the settings are
// used (deliver/channels/, store/).
import type { z } from 'zod';
import { readMailbox } from '../../core/mailbox.ts';
import { toLabels } from '../../parse/domain.ts';
import { isLocalhost } from '../../core/redirect.ts';
import { credentialsFault } from '../../core/url-credentials.ts';
import { textSetting, type Parsed } from './setting.ts';

/** The URL of a mail server. TLS may be switched off only for localhost, because mail to localhost crosses no network. */
export const smtpUrl: z.ZodType<string> = textSetting(
  (text) => {
    const url = URL.parse(text);
    const isSmtp = /^smtps?:\/\//i.test(text);
    const unreadable = isSmtp ? credentialsFault(text) : null;
    if (unreadable !== null) return { fault: unreadable };
    if (url === null || !isSmtp || url.hostname === '' || !['', '/'].includes(url.pathname) || url.hash !== '')
      return { fault: 'must look like smtp://user:password@host:587 or smtps://user:password@host' };
    if (/[^\w.:[\]-]/.test(url.hostname)) return { fault: 'must name one host, in ASCII: xn-- for other scripts' };
    if (url.port === '0') return { fault: 'must not have the port 0' };
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

/** The driver takes all behind `sqlite:` for the path of a file. */
function readSqlite(text: string): Parsed<string> {
  if (/^sqlite:(?::|file:)/.test(text)) return { fault: 'must name a file: sqlite:contact-change.db' };
  if (/^sqlite:\/\/(?!\/)/.test(text))
    return { fault: 'must look like sqlite:contact-change.db or sqlite:/var/lib/contact-change.db' };
  if (text.startsWith('sqlite:~')) return { fault: 'must not start with ~, which only a shell replaces' };
  return text.includes('?')
    ? { fault: 'must have no query: it would be part of the name of the file' }
    : { value: text };
}

/** Checks only the form of the URL. The database is opened later. */
export const databaseUrl: z.ZodType<string> = textSetting(
  (text) => {
    if (/^sqlite:.+/.test(text)) return readSqlite(text);
    if (!/^postgres(?:ql)?:\/\//.test(text)) return { fault: 'must start with sqlite: or postgres://' };
    const unreadable = credentialsFault(text, 'parameter');
    if (unreadable !== null) return { fault: unreadable };
    // The driver encodes the whole of such a URL once more, with its password.
    if (/\s/.test(text)) return { fault: 'must hold no space: write %20' };
    const url = URL.parse(text);
    if (url === null || url.hash !== '' || url.port === '0')
      return { fault: 'must look like postgres://user:password@host:5432/database' };
    return url.hostname.includes(',') ? { fault: 'must name one host' } : { value: text };
  },
  { secret: true },
);
