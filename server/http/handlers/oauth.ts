// Owns how an API client gets an access token (RFC 6749 §4.4), and what others read of our keys. Not what a token is made of.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SCOPES } from '../../core/scopes.ts';
import type { AppParts, Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { FORM_TYPE } from '../middleware/body.ts';

/** Short, so that a new key is known before the first token under it is a few minutes old. Seconds. */
const KEYS_AGE = 300;

type OAuthError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

export function oauthRoutes({
  clients,
  publicUrl,
}: Pick<AppParts, 'clients' | 'publicUrl'>): Pick<Handlers, 'token' | 'keys' | 'metadata'> {
  return {
    async token(c) {
      const asked = await read(c);
      if (!('secret' in asked)) return say(c, asked.error, asked.description);
      const issued = await clients.issue(asked.id, asked.secret, asked.scopes);
      if (!issued.ok)
        return issued.refusal.code === 'token-invalid' ? say(c, ...STRANGER) : say(c, 'invalid_scope', NO_SCOPE);
      const { token, expiresIn, scopes } = issued.value;
      c.header('Pragma', 'no-cache');
      return c.json({ access_token: token, token_type: 'Bearer', expires_in: expiresIn, scope: scopes.join(' ') });
    },

    keys: (c) => kept(c, clients.keys()),

    metadata: (c) =>
      kept(c, {
        issuer: publicUrl,
        token_endpoint: `${publicUrl}/oauth2/token`,
        jwks_uri: `${publicUrl}/.well-known/jwks.json`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        scopes_supported: SCOPES,
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      }),
  };
}

type Fault = { readonly error: OAuthError; readonly description: string };
type Asked = { readonly id: string; readonly secret: string; readonly scopes: readonly string[] | null };

const STRANGER = ['invalid_client', 'the client is not known, or its secret is not right'] as const;
const NO_SCOPE = 'the client has not that scope';

/** What is asked for, or what is wrong with how it is: before anybody looks whether the secret is right. */
async function read(c: Ctx): Promise<Asked | Fault> {
  const wrong = (description: string): Fault => ({ error: 'invalid_request', description });
  // A secret has no place in a browser, and no page is let near: neither to read an answer nor to try.
  if (c.req.header('Origin') !== undefined) return wrong('not for web pages');
  if (new URL(c.req.url).search !== '') return wrong('parameters belong in the body');
  if (!FORM_TYPE.test(c.req.header('Content-Type') ?? '') || c.req.header('Content-Encoding') !== undefined)
    return wrong('the body must be application/x-www-form-urlencoded');
  const fields = [...new URLSearchParams(await c.req.text())];
  // RFC 6749 §3.2: none more than once; without a value they are as if they were not there.
  if (new Set(fields.map(([name]) => name)).size < fields.length) return wrong('a parameter stands twice');
  const given = new Map(fields.filter(([, value]) => value !== ''));
  const grant = given.get('grant_type');
  if (grant === undefined) return wrong('grant_type is missing');
  if (grant !== 'client_credentials')
    return { error: 'unsupported_grant_type', description: 'only client_credentials' };

  const header = c.req.header('Authorization');
  const [id, secret] = [given.get('client_id'), given.get('client_secret')];
  let shown: readonly [string, string] | null;
  if (header === undefined) {
    shown = id === undefined || secret === undefined ? null : [id, secret];
  } else {
    // RFC 6749 §2.3: one way at a time.
    if (secret !== undefined) return wrong('a secret in the header and another in the body');
    shown = fromBasic(header);
    if (shown && id !== undefined && id !== shown[0]) return wrong('a client in the header and another in the body');
  }
  if (shown === null) return { error: STRANGER[0], description: STRANGER[1] };
  const scope = given.get('scope');
  return { id: shown[0], secret: shown[1], scopes: scope === undefined ? null : scope.split(' ') };
}

const BASIC = /^basic +([\w+/]+={0,2})$/i;

/** RFC 6749 §2.3.1: both are form-encoded before they are put together. */
function fromBasic(header: string): readonly [string, string] | null {
  const text = Buffer.from(BASIC.exec(header)?.[1] ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  try {
    const [id = '', secret = ''] = [text.slice(0, colon), text.slice(colon + 1)].map((part) =>
      decodeURIComponent(part.replaceAll('+', ' ')),
    );
    return [id, secret];
  } catch {
    return null;
  }
}

function say(c: Ctx, error: OAuthError, description: string): Response {
  const status: ContentfulStatusCode = error === 'invalid_client' ? 401 : 400;
  c.set('problem', status === 401 ? 'token-invalid' : error === 'invalid_scope' ? 'not-allowed' : 'body-invalid');
  c.header('Pragma', 'no-cache');
  // RFC 9110 §15.5.2: on every 401.
  if (status === 401) c.header('WWW-Authenticate', 'Basic realm="contact-change", charset="UTF-8"');
  return c.json({ error, error_description: description }, status);
}

/** For anybody, and for a while. */
function kept(c: Ctx, body: object): Response {
  c.set('headers', 'file');
  c.header('Cache-Control', `public, max-age=${KEYS_AGE}`);
  return c.json(body);
}
