// Owns the settings of one issuer. Not which issuers may be configured together: issuer-pairs.ts.
import { z } from 'zod';
import { DAY, MINUTE } from '../../../shared/duration.ts';
import { KINDS } from '../../../shared/contact.ts';
import type { Issuer } from '../../ports/project.ts';
import { duration } from '../settings/number.ts';
import { nonEmptyList, optional, withDefault } from '../settings/setting.ts';
import { line, matching, oneOf, secretLine, yesOrNo } from '../settings/text.ts';
import { webUrl } from '../settings/url.ts';

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

const CLAIMS: Issuer['claims'] = {
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone_number',
  phoneVerified: 'phone_number_verified',
  username: 'preferred_username',
  locale: 'locale',
};
const claim = (name: keyof Issuer['claims']): z.ZodType<string> => withDefault(line(200), CLAIMS[name]);

/** Includes the defaults. The rule that an issuer has exactly one source of keys is in project-rules.ts. */
export const issuerSchema = z.strictObject({
  issuer: line(500),
  audience: line(500),
  use: withDefault(oneOf(['refresh', 'access'] as const), 'refresh'),
  algorithms: withDefault(nonEmptyList(oneOf(ALGORITHMS)), ['RS256', 'ES256', 'EdDSA']),
  jwksUrl: optional(webUrl),
  jwksFile: optional(line(1000)),
  typ: optional(matching(/^[\w.+/-]{1,100}$/, 'a media type, such as rt+jwt')),
  maxAge: optional(duration(MINUTE, 3650 * DAY)),
  trustVerified: withDefault(yesOrNo, true),
  trustLoginClaims: optional(yesOrNo),
  claims: withDefault(
    z.strictObject({
      email: claim('email'),
      emailVerified: claim('emailVerified'),
      phone: claim('phone'),
      phoneVerified: claim('phoneVerified'),
      username: claim('username'),
      locale: claim('locale'),
    }),
    CLAIMS,
  ),
  manages: withDefault(z.array(oneOf(KINDS)), []),
  introspection: optional(z.strictObject({ url: webUrl, clientId: line(500), clientSecret: secretLine(1000) })),
});
