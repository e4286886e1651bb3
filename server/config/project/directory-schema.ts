// Owns the settings of the site's directories, and of the events that come from them. Not the rules between them:
// directory-rules.ts.
import { z } from 'zod';
import { unknownPlaceholders } from '../../core/directory-template.ts';
import type { Json } from '../../core/profile.ts';
import type { DirectoryEvents, DirectorySettings, OAuthLogin, UserKey } from '../../ports/directory.ts';
import { integer } from '../settings/number.ts';
import { webhookSecret } from '../settings/secret-url.ts';
import { optional, setting, textSetting, withDefault } from '../settings/setting.ts';
import { line, matching, oneOf, secretLine } from '../settings/text.ts';
import { webUrl } from '../settings/url.ts';
import { isTree } from '../tree.ts';

const id = matching(/^[A-Za-z0-9_-]{1,64}$/, 'up to 64 letters, digits, - and _');

/** A URL whose path or query may have placeholders. Its host may not: what a user is called never leads to another server. */
const templateUrl: z.ZodType<string> = textSetting(
  (text) => {
    const unknown = unknownPlaceholders(text)[0];
    if (unknown !== undefined) return { fault: `must not have the placeholder {{${unknown}}}: there is none` };
    const filled = text.replace(/\{\{[^{}]*\}\}/g, 'x');
    const read = webUrl.safeParse(filled);
    if (!read.success) return { fault: read.error.issues[0]?.message ?? 'must be a URL' };
    if (/[#]/.test(filled)) return { fault: 'must have no fragment' };
    return /^[^:]+:\/\/[^/?{]*(?:[/?]|$)/.test(text)
      ? { value: text.replace(/\/+$/, '') }
      : { fault: 'must have placeholders behind its host alone' };
  },
  { secret: true },
);

const body: z.ZodType<Json> = setting(
  (given) => {
    if (!isTree(given)) return { fault: 'must be an object' };
    const text = JSON.stringify(given);
    if (text.length > 10_000) return { fault: 'must have at most 10000 characters' };
    const unknown = unknownPlaceholders(text)[0];
    return unknown === undefined
      ? { value: given as Json }
      : { fault: `must not have the placeholder {{${unknown}}}: there is none` };
  },
  { secret: true },
);

const oauthSchema: z.ZodType<Omit<OAuthLogin, 'tokenUrl'> & { readonly tokenUrl: string | null }> = z.strictObject({
  // Left out: that of the realm of Keycloak.
  tokenUrl: optional(webUrl),
  clientId: line(255),
  clientSecret: secretLine(1000),
  scope: optional(matching(/^[\x21\x23-\x5b\x5d-\x7e ]{1,255}$/, 'scopes, separated by spaces')),
  audience: optional(line(500)),
  clientAuth: withDefault(oneOf(['basic', 'post'] as const), 'basic'),
});

/** RFC 9110 §5.1. The server writes the others itself. */
const headerName = matching(
  /^(?!(?:host|content-length|transfer-encoding|connection)$)[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/i,
  'the name of a header that the server does not write itself',
);
const KEYS: readonly UserKey[] = ['externalId', 'userName', 'sub', 'id'];

const directorySchema = z.strictObject({
  id: withDefault(id, 'directory'),
  type: oneOf(['scim', 'keycloak', 'http'] as const),
  url: templateUrl,
  // RFC 6750 §2.1
  token: optional(matchingSecret(/^[A-Za-z0-9._~+/:-]{1,5000}=*$/, 'a bearer token')),
  oauth: optional(oauthSchema),
  match: optional(oneOf(['externalId', 'userName', 'id'] as const)),
  key: optional(oneOf(KEYS)),
  issuer: optional(line(500)),
  sources: withDefault(z.array(line(500)), []),
  realm: optional(line(255)),
  phoneAttribute: withDefault(matching(/^[\w.:-]{1,100}$/, 'the name of an attribute'), 'phoneNumber'),
  verifiedExtension: optional(matching(/^urn:[\w:.-]{1,250}$/, 'the URN of a schema')),
  method: withDefault(oneOf(['PUT', 'PATCH', 'POST'] as const), 'PUT'),
  headers: withDefault(z.record(headerName, secretLine(5000)), {}),
  body: optional(body),
  connections: integer(1, 50).optional(),
});

function matchingSecret(pattern: RegExp, description: string): z.ZodType<string> {
  return textSetting((text) => (pattern.test(text) ? { value: text } : { fault: `must be ${description}` }), {
    secret: true,
  });
}

/** All directories of a project. */
export const directoriesSchema = withDefault(z.array(directorySchema), []);

/** The events of the site's systems. */
export const eventsSchema: z.ZodType<DirectoryEvents | null> = optional(
  z.strictObject({ secret: webhookSecret, directory: optional(id) }),
);

type Given = z.infer<typeof directorySchema>;

/** Returns a directory as the server uses it, with the defaults that depend on its other settings. */
export function directoryOf(given: Given): DirectorySettings {
  const { type, url, realm, oauth } = given;
  const match = given.match ?? (type === 'keycloak' ? 'id' : 'externalId');
  const ofRealm = `${url}/realms/${encodeURIComponent(realm ?? '')}/protocol/openid-connect/token`;
  return {
    ...given,
    match,
    key: given.key ?? (type === 'http' ? 'id' : match === 'id' ? 'sub' : match),
    oauth: oauth && { ...oauth, tokenUrl: oauth.tokenUrl ?? ofRealm },
  };
}
