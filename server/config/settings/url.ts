// Owns settings that are URLs, origins or domains of the web. Not those of providers and databases, which may hold secrets:
// secret-url.ts.
import type { z } from 'zod';
import { isSecureEnough } from '../../core/redirect.ts';
import { readApproved, readRedirect } from '../../parse/redirect-url.ts';
import { textSetting, type Parsed } from './setting.ts';

const NOT_SECURE = { fault: 'must start with https://' };

/** https, or http on localhost. */
function parseSecure(text: string): Parsed<URL> {
  const url = URL.parse(text);
  if (url === null) return { fault: 'must be a URL' };
  return isSecureEnough(url.protocol, url.hostname) ? { value: url } : NOT_SECURE;
}

/** Without a user. Answers the href. */
export const webUrl: z.ZodType<string> = textSetting((text) => {
  const parsed = parseSecure(text);
  if ('fault' in parsed) return parsed;
  const { username, password, href } = parsed.value;
  return username || password ? { fault: 'must not hold a user or password' } : { value: href };
});

/** Where clients reach us; may have a path. Answers it without a slash at its end. */
export const publicUrl: z.ZodType<string> = textSetting((text) => {
  const parsed = parseSecure(text);
  if ('fault' in parsed) return parsed;
  const { username, password, href } = parsed.value;
  if (username || password || /[?#]/.test(text)) return { fault: 'must not hold a user, query or fragment' };
  return { value: href.replace(/\/+$/, '') };
});

/** As browsers write it. */
export const origin: z.ZodType<string> = textSetting((text) => {
  const url = URL.parse(text);
  if (url === null || url.origin !== text) return { fault: 'must be an origin, such as https://app.example.com' };
  return isSecureEnough(url.protocol, url.hostname) ? { value: text } : NOT_SECURE;
});

/** A URL that messages may lead to, or a prefix of such. */
export const redirectEntry: z.ZodType<string> = textSetting((text) =>
  readApproved(text)
    ? { value: text }
    : { fault: 'must be an https URL, or https://host/prefix/*, without a fragment and without the parameter t' },
);

/** A page that links of messages lead to. Answers the href. */
export const linkTarget: z.ZodType<string> = textSetting((text) => {
  const parts = readRedirect(text);
  return parts
    ? { value: parts.href }
    : { fault: 'must be an https URL without a fragment and without the parameter t' };
});

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const DOMAIN_FAULT = 'must be a domain in lower case, xn-- for other scripts';

/** Compared with lowercase A-labels, so it must be written in them. */
export const domain: z.ZodType<string> = textSetting((text) =>
  DOMAIN.test(text) ? { value: text } : { fault: DOMAIN_FAULT },
);

/** A domain, or `*.` and a domain. */
export const domainPattern: z.ZodType<string> = textSetting((text) =>
  DOMAIN.test(text.replace(/^\*\./, '')) ? { value: text } : { fault: `${DOMAIN_FAULT}, *. in front for all below it` },
);
