// Owns settings that are URLs, origins or domains of the web. Not the URLs of providers and databases, which may hold
// secrets: secret-url.ts.
import type { z } from 'zod';
import { isSecureEnough } from '../../core/redirect.ts';
import { readApproved, readRedirect } from '../../parse/redirect-url.ts';
import { textSetting, type Parsed } from './setting.ts';

/** A browser sends the name of one host, so no request would ever match. */
const MANY_HOSTS = { fault: 'must name one host: * stands for no hosts here, so name each' };
const NOT_SECURE = { fault: 'must start with https://' };

/** Accepts https, and http on localhost. */
function parseSecure(text: string): Parsed<URL> {
  const url = URL.parse(text);
  if (url === null) return { fault: 'must be a URL' };
  if (url.hostname.includes('*')) return MANY_HOSTS;
  return isSecureEnough(url.protocol, url.hostname) ? { value: url } : NOT_SECURE;
}

function readWebUrl(text: string): Parsed<string> {
  const parsed = parseSecure(text);
  if ('fault' in parsed) return parsed;
  const { username, password, href } = parsed.value;
  return username || password ? { fault: 'must not hold a user or password' } : { value: href };
}

/** A URL without user and password. Returns its href. */
export const webUrl: z.ZodType<string> = textSetting(readWebUrl);

/** Where people get help: a page, `mailto:` with one address, or `tel:` with one number. */
export const helpUrl: z.ZodType<string> = textSetting((text) => {
  if (/^(?:mailto:[^\s\p{C},;?&<>"]+@[^\s\p{C},;?&<>"@]+|tel:\+?[\d().-]{3,30})$/u.test(text)) return { value: text };
  return /^(?:mailto|tel):/i.test(text)
    ? { fault: 'must be mailto: with one address, or tel: with one number' }
    : readWebUrl(text);
});

/** As `webUrl`, for a URL whose path is a secret at many services. */
export const secretWebUrl: z.ZodType<string> = textSetting(readWebUrl, { secret: true });

/** The URL at which clients reach this server; it may have a path. Returns the URL without a slash at its end. */
export const publicUrl: z.ZodType<string> = textSetting((text) => {
  const parsed = parseSecure(text);
  if ('fault' in parsed) return parsed;
  const { username, password, href } = parsed.value;
  if (username || password || /[?#]/.test(text)) return { fault: 'must not hold a user, query or fragment' };
  // Routes are mounted below the path, so none of its characters may have a meaning there.
  if (!/^(?:\/[\w.~-]+)*\/*$/.test(parsed.value.pathname))
    return { fault: 'must have a path of letters, digits, - . _ and ~ alone, with single slashes' };
  return { value: href.replace(/\/+$/, '') };
});

/** An origin, exactly as browsers write it. */
export const origin: z.ZodType<string> = textSetting((text) => {
  const url = URL.parse(text);
  if (url?.hostname.includes('*') === true) return MANY_HOSTS;
  if (url === null || url.origin === 'null') return { fault: 'must be an origin, such as https://app.example.com' };
  if (url.origin !== text) return { fault: `must be an origin as browsers write it: ${url.origin}` };
  return isSecureEnough(url.protocol, url.hostname) ? { value: text } : NOT_SECURE;
});

/** A URL to which messages may lead, or a prefix of such URLs. */
export const redirectEntry: z.ZodType<string> = textSetting((text) =>
  readApproved(text)
    ? { value: text }
    : {
        fault:
          'must be an https URL, or https://host/prefix/*, a domain (example.com, *.example.com, https://*.example.com) or a ' +
          'URL of your own app (myapp://confirm), without a fragment and without the parameter t',
      },
);

/** The one URL to which a page may lead back, with no prefix and no pattern. */
export const returnUrl: z.ZodType<string> = textSetting((text) =>
  text.includes(':') && readApproved(text)?.below === false
    ? { value: text }
    : {
        fault:
          'must be one exact https URL or URL of your own app (com.example.app:/done), without a pattern, a fragment and the ' +
          'parameter t',
      },
);

/** A page to which the links of messages lead. Returns its href. */
export const linkTarget: z.ZodType<string> = textSetting((text) => {
  const parts = readRedirect(text);
  return parts
    ? { value: parts.href }
    : { fault: 'must be an https URL without a fragment and without the parameter t' };
});

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const DOMAIN_FAULT = 'must be a domain in lower case, xn-- for other scripts';

/** A domain in lowercase A-labels, because it is compared with lowercase A-labels. */
export const domain: z.ZodType<string> = textSetting((text) =>
  DOMAIN.test(text) ? { value: text } : { fault: DOMAIN_FAULT },
);

/** A domain, or `*.` and a domain. */
export const domainPattern: z.ZodType<string> = textSetting((text) =>
  DOMAIN.test(text.replace(/^\*\./, '')) ? { value: text } : { fault: `${DOMAIN_FAULT}, *. in front for all below it` },
);
