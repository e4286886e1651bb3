// Owns what one setting may look like, and the words that say what is wrong with it. Not which settings there are.
import { z } from 'zod';
import { isLocalhost, isSecureEnough } from '../core/redirect.ts';
import { readApproved, readRedirect } from '../parse/redirect-url.ts';
import { readEmail } from '../../shared/address.ts';

/** A setting as it will be used, or words that follow its name: "must be …". */
type Judged<T> = { readonly is: T } | { readonly not: string };

/** `secret`: what was given is never shown. */
export function setting<T>(judge: (given: unknown) => Judged<T>, { secret = false } = {}): z.ZodType<T> {
  return z.unknown().transform((given, context): T => {
    const judged = given === undefined ? { not: 'is missing' } : judge(given);
    if ('is' in judged) return judged.is;
    const got = given === undefined || secret ? '' : ` (got ${shown(given)})`;
    context.addIssue({ code: 'custom', message: judged.not + got });
    return z.NEVER;
  });
}

function words<T>(read: (text: string) => Judged<T>, options = {}): z.ZodType<T> {
  return setting((given) => (typeof given === 'string' ? read(given) : { not: 'must be text' }), options);
}

/** One line; a URL's user and password are left out of what is shown. */
function shown(given: unknown): string {
  const text = JSON.stringify(given) ?? typeof given;
  return text.replace(/\/\/[^/@"]*@/g, '//…@').slice(0, 80);
}

// ── Words and numbers ───────────────────────────────────────────────────────────────────────────────────────────────

export const line = (max: number): z.ZodType<string> =>
  words((text) =>
    text.trim() === '' || text.length > max || /[\p{Cc}\p{Cs}]/u.test(text)
      ? { not: `must be one line of at most ${max} characters` }
      : { is: text.trim() },
  );

/** One line that is never shown. */
export const secretLine = (max: number): z.ZodType<string> =>
  words(
    (text) =>
      text.trim() === '' || text.length > max || /[\p{Cc}\p{Cs}]/u.test(text)
        ? { not: `must be one line of at most ${max} characters` }
        : { is: text },
    { secret: true },
  );

/** `roles=contacts-admin`: a claim and the value that it is, or holds. */
export const claimEquals: z.ZodType<{ readonly claim: string; readonly value: string }> = words((text) => {
  const [, claim = '', value = ''] = /^([^=\p{Cc}]{1,200})=([^\p{Cc}]{1,255})$/u.exec(text.trim()) ?? [];
  return claim === '' ? { not: 'must look like roles=contacts-admin' } : { is: { claim, value } };
});

/** A list parted by commas or white space, each of which is what `like` says. */
export const listOf = (fits: (text: string) => boolean, like: string): z.ZodType<readonly string[]> =>
  words((text) => {
    const all = text.split(/[\s,]+/).filter(Boolean);
    return all.every(fits) ? { is: all } : { not: `must be ${like}` };
  });

export const matching = (pattern: RegExp, like: string): z.ZodType<string> =>
  words((text) => (pattern.test(text) ? { is: text } : { not: `must be ${like}` }));

export const oneOf = <T extends string>(choices: readonly T[]): z.ZodType<T> =>
  setting((given) => {
    const choice = choices.find((one) => one === given);
    return choice === undefined ? { not: `must be one of ${choices.join(', ')}` } : { is: choice };
  });

export const yesOrNo: z.ZodType<boolean> = setting((given) => {
  if (given === true || given === 'true') return { is: true };
  return given === false || given === 'false' ? { is: false } : { not: 'must be true or false' };
});

/** Inclusive range; a number, or its digits in a variable. */
export const whole = (min: number, max: number): z.ZodType<number> =>
  setting((given) => {
    const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
    return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
      ? { is: number }
      : { not: `must be a whole number from ${min} to ${max}` };
  });

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `"30s"`, `"10m"`, `"24h"`, `"7d"`, or a number of ms; the range, in ms, is inclusive. Answers ms. */
export const duration = (min: number, max: number): z.ZodType<number> =>
  setting((given) => {
    const match = typeof given === 'string' ? /^(\d{1,9})([smhd])$/.exec(given) : null;
    const ms = match ? Number(match[1]) * UNITS[match[2] as keyof typeof UNITS] : given;
    return typeof ms === 'number' && Number.isInteger(ms) && ms >= min && ms <= max
      ? { is: ms }
      : { not: `must be a duration from ${readable(min)} to ${readable(max)}, such as "${readable(max)}"` };
  });

/** The shortest form in whole units. */
function readable(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((one) => ms % UNITS[one] === 0);
  return unit ? `${ms / UNITS[unit]}${unit}` : String(ms);
}

// ── Places and languages ────────────────────────────────────────────────────────────────────────────────────────────

/** ISO 3166-1 alpha-2, as phone tables write it: GB, never UK. */
export const country: z.ZodType<string> = words((text) => {
  const not = { not: 'must be a country of two capital letters, such as FI' };
  if (!/^[A-Z]{2}$/.test(text)) return not;
  const canonical = Intl.getCanonicalLocales(`und-${text}`)[0]?.slice(-2);
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(text);
  if (canonical !== text) return { not: `must be ${canonical}` };
  return name === undefined || name === 'Unknown Region' ? not : { is: text };
});

export const language: z.ZodType<string> = words((text) => {
  try {
    const [canonical] = Intl.getCanonicalLocales(text);
    if (canonical !== undefined) return { is: canonical };
  } catch {
    // It throws for what is no tag.
  }
  return { not: 'must be a language tag, such as en or pt-BR' };
});

// ── URLs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const NOT_SECURE = { not: 'must start with https://' };
const NOT_URL = { not: 'must be a URL' };

/** https, or http on localhost; no user. Answers the href. */
export const webUrl: z.ZodType<string> = words((text) => {
  const url = URL.parse(text);
  if (url === null) return NOT_URL;
  if (!isSecureEnough(url.protocol, url.hostname)) return NOT_SECURE;
  return url.username || url.password ? { not: 'must not hold a user or password' } : { is: url.href };
});

/** Where the world reaches us; may have a path. Answers it without a slash at its end. */
export const publicUrl: z.ZodType<string> = words((text) => {
  const url = URL.parse(text);
  if (url === null) return NOT_URL;
  if (!isSecureEnough(url.protocol, url.hostname)) return NOT_SECURE;
  if (url.username || url.password || /[?#]/.test(text)) return { not: 'must not hold a user, query or fragment' };
  return { is: url.href.replace(/\/+$/, '') };
});

export const origin: z.ZodType<string> = words((text) => {
  const url = URL.parse(text);
  if (url === null || url.origin !== text) return { not: 'must be an origin, such as https://app.example.com' };
  return isSecureEnough(url.protocol, url.hostname) ? { is: text } : NOT_SECURE;
});

export const redirectEntry: z.ZodType<string> = words((text) =>
  readApproved(text) ? { is: text } : { not: 'must be an https URL, or https://host/prefix/*, without fragment and t' },
);

export const linkTarget: z.ZodType<string> = words((text) => {
  const parts = readRedirect(text);
  return parts ? { is: parts.href } : { not: 'must be an https URL without fragment and t' };
});

/** Of `emailDomains`: a domain, or `*.` and a domain. Compared with lowercase A-labels, so it must be one. */
export const domainEntry = (star: boolean): z.ZodType<string> =>
  words((text) =>
    (star ? /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/ : /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/).test(text)
      ? { is: text }
      : {
          not: `must be a domain in lower case, xn-- for other scripts${star ? ', *. in front for all below it' : ''}`,
        },
  );

// ── Secrets in URLs ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The one query that is known, `tls=never`, and only where nobody listens in between. */
function queryWords(url: URL): string | null {
  if (url.search === '') return null;
  if (url.search !== '?tls=never') return 'knows no other query than ?tls=never';
  return isLocalhost(url.hostname) ? null : 'must not switch TLS off: ?tls=never is for localhost alone';
}

export const smtpUrl: z.ZodType<string> = words(
  (text) => {
    const url = URL.parse(text);
    const like = { not: 'must look like smtp://user:password@host:587 or smtps://user:password@host' };
    if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.hash !== '')
      return like;
    const not = queryWords(url);
    return not === null ? { is: text } : { not };
  },
  { secret: true },
);

export const webhookSecret: z.ZodType<string> = words(
  (text) =>
    text.split(' ').every((one) => /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(one))
      ? { is: text }
      : {
          not: 'must be whsec_ and base64 of 24 bytes or more; while it is changed, the new one, a space, and the old one',
        },
  { secret: true },
);

/** `Example <no-reply@example.com>` or the bare address. */
export const sender: z.ZodType<string> = words((text) => {
  const named = /^[^<>"\p{Cc}\p{Cs}]{0,100}<([^<>]+)>$/u.exec(text);
  const address = readEmail(named?.[1] ?? text);
  return address.ok ? { is: text } : { not: 'must look like no-reply@example.com or Example <no-reply@example.com>' };
});

export const databaseUrl: z.ZodType<string> = words(
  (text) =>
    /^sqlite:.+/.test(text) || (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text))
      ? { is: text }
      : { not: 'must start with sqlite: or postgres://' },
  { secret: true },
);

// ── What need not be said ──────────────────────────────────────────────────────────────────────────────────────────────

export type Given = string | number | boolean | object;
/** What stands when nothing is said. */
export const or = <T extends Given>(schema: z.ZodType<T>, value: T): z.ZodType<T> => z.prefault(schema, value);
export const maybe = <T>(schema: z.ZodType<T>): z.ZodType<T | null> => z.prefault(z.nullable(schema), null);
export const some = <T>(schema: z.ZodType<T>): z.ZodType<T[]> => z.array(schema).min(1);
