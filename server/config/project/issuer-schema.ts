// Owns the settings of one issuer. Not the rules between them (issuer-rules.ts), nor which issuers may be configured together:
// issuer-pairs.ts.
import { z } from 'zod';
import { DAY, MINUTE } from '../../../shared/duration.ts';
import { KINDS } from '../../../shared/contact.ts';
import type { Issuer } from '../../ports/project.ts';
import { duration } from '../settings/number.ts';
import { nonEmptyList, optional, setting, withDefault } from '../settings/setting.ts';
import { line, matching, oneOf, secretLine, yesOrNo } from '../settings/text.ts';
import { webUrl } from '../settings/url.ts';
import { isTree } from '../tree.ts';
import { TOKEN_PLACES } from './face-schema.ts';

/** Only signatures with a private key. With a shared secret, every service that checks tokens could also make tokens. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

const MODES = ['first', 'follow', 'always'] as const;

const CLAIMS: Issuer['claims'] = {
  mode: 'follow',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone_number',
  phoneVerified: 'phone_number_verified',
  username: 'preferred_username',
  name: 'name',
  givenName: 'given_name',
  familyName: 'family_name',
  locale: 'locale',
};
/** The word in AUDIENCE for JWTs without `aud`. */
export const NO_AUDIENCE = 'none';

/** `a,b` or `["a", "b"]`. */
const audiences: z.ZodType<(string | null)[]> = setting((given) => {
  const entries = typeof given === 'string' ? given.split(',').map((entry) => entry.trim()) : given;
  const isLine = (entry: unknown): entry is string =>
    typeof entry === 'string' && entry.trim() !== '' && entry.length <= 500 && !/[\p{Cc}\p{Cs}]/u.test(entry);
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > 20 || !entries.every(isLine))
    return { fault: 'must be one audience or several, separated by commas, each one line of at most 500 characters' };
  return { value: [...new Set(entries)].map((entry) => (entry === NO_AUDIENCE ? null : entry)) };
});

/** Claims that each JWT has, or that no issuer uses to tell its kinds of tokens apart. */
const NO_MARKERS = ['iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'auth_time', 'nonce'];

/** `drn=DSR,client_id=app`, or an object of claims and values. */
const requiredClaims: z.ZodType<Record<string, string | boolean>> = setting((given) => {
  const entries = typeof given === 'string' ? pairsOf(given) : isTree(given) ? Object.entries(given) : null;
  const isClaim = ([name, value]: readonly [string, unknown]): boolean =>
    /^[^=,\p{Cc}\p{Cs}]{1,200}$/u.test(name) &&
    (typeof value === 'boolean' || (typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,255}$/u.test(value)));
  if (entries === null || entries.length > 10 || !entries.every(isClaim))
    return { fault: 'must be claims with their values, such as drn=DSR' };
  const plain = entries.find(([name]) => NO_MARKERS.includes(name));
  if (plain) return { fault: `must not name ${plain[0]}: tokens of every kind have it` };
  return { value: Object.fromEntries(entries) as Record<string, string | boolean> };
});

function pairsOf(text: string): [string, string][] {
  return text.split(',').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, Math.max(0, equals)).trim(), pair.slice(equals + 1).trim()];
  });
}

const claim = (name: Exclude<keyof Issuer['claims'], 'mode'>): z.ZodType<string> =>
  withDefault(line(200), CLAIMS[name]);

/** The mode alone, or an object with the mode and the names of claims. */
const claimsSchema: z.ZodType<Issuer['claims']> = z.preprocess(
  (given) => (typeof given === 'string' ? { mode: given } : given),
  z.strictObject({
    mode: withDefault(oneOf(MODES), 'follow'),
    email: claim('email'),
    emailVerified: claim('emailVerified'),
    phone: claim('phone'),
    phoneVerified: claim('phoneVerified'),
    username: claim('username'),
    name: claim('name'),
    givenName: claim('givenName'),
    familyName: claim('familyName'),
    locale: claim('locale'),
  }),
);

/** Includes the defaults. The rules between the settings of an issuer are in issuer-rules.ts. */
export const issuerSchema = z.strictObject({
  issuer: line(500),
  audience: audiences,
  otherAudiences: withDefault(z.array(line(500)), []),
  use: withDefault(oneOf(['refresh', 'access'] as const), 'refresh'),
  native: withDefault(yesOrNo, false),
  requiredClaims: withDefault(requiredClaims, {}),
  algorithms: withDefault(nonEmptyList(oneOf(ALGORITHMS)), ['RS256', 'PS256', 'ES256', 'EdDSA']),
  jwksUrl: optional(webUrl),
  jwksFile: optional(line(1000)),
  typ: optional(matching(/^[\w.+/-]{1,100}$/, 'a media type, such as rt+jwt')),
  maxAge: optional(duration(MINUTE, 3650 * DAY)),
  trustVerified: withDefault(yesOrNo, true),
  trustLoginClaims: optional(yesOrNo),
  claims: withDefault(claimsSchema, CLAIMS),
  faces: z.array(oneOf(TOKEN_PLACES)).nullable().exactOptional(),
  manages: withDefault(z.array(oneOf(KINDS)), []),
  introspection: optional(z.strictObject({ url: webUrl, clientId: line(500), clientSecret: secretLine(1000) })),
});
