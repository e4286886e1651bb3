// Owns the handlers of API clients' access tokens (RFC 6749 §4.4) and of our public keys. Not the token: tokens/client.ts.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { SCOPES } from '../../core/scopes.ts';
import type { AppParts, Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { publishedReceiptKeys } from './receipt-keys.ts';
import { basicCredentials } from '../middleware/basic.ts';
import { FORM_TYPE } from '../middleware/body.ts';

/** How long caches may keep our keys, seconds. Short, so that verifiers of tokens learn a new key within minutes. */
const KEYS_AGE = 300;

type OAuthError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

/** The handlers of OAuth 2.0. */
export function oauthRoutes({
  clients,
  publicUrl,
  ...parts
}: Pick<AppParts, 'clients' | 'publicUrl' | 'receiptKeys' | 'secrets' | 'clock' | 'projects'>): Pick<
  Handlers,
  'token' | 'keys' | 'metadata'
> {
  const receiptKeys = publishedReceiptKeys(parts);
  return {
    token: (c) => issueToken(clients, c),

    keys: async (c) => cachedKeys(c, { keys: [...clients.keys().keys, ...(await receiptKeys())] }),

    metadata: (c) =>
      cachedKeys(c, {
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

/**
 * Answers a token request of a client. Vendor contracts serve it at paths of their own too. `project`: the project that the path
 * names; a client of another project is refused as an unknown one.
 */
export async function issueToken(
  clients: AppParts['clients'],
  c: Ctx,
  { project }: { readonly project?: string } = {},
): Promise<Response> {
  const request = await readRequest(c);
  if ('error' in request) return refuseOAuth(c, request);
  if (project !== undefined) {
    const client = await clients.bySecret(request.id, request.secret);
    if (!client.ok || client.value.project !== project) return refuseOAuth(c, INVALID_CLIENT);
  }
  const issued = await clients.issue(request.id, request.secret, request.scopes);
  if (!issued.ok) return refuseOAuth(c, issued.refusal.code === 'token-invalid' ? INVALID_CLIENT : INVALID_SCOPE);
  const { token, expiresIn, scopes } = issued.value;
  c.header('Pragma', 'no-cache');
  return c.json({ access_token: token, token_type: 'Bearer', expires_in: expiresIn, scope: scopes.join(' ') });
}

type Fault = { readonly error: OAuthError; readonly description: string };
type ClientCredentials = { readonly id: string; readonly secret: string };
type TokenRequest = ClientCredentials & { readonly scopes: readonly string[] | null };

const INVALID_CLIENT: Fault = {
  error: 'invalid_client',
  description: 'the client is not known, or its secret is not right',
};
const INVALID_SCOPE: Fault = { error: 'invalid_scope', description: 'the client has not that scope' };

const fault = (description: string): Fault => ({ error: 'invalid_request', description });

/** Reads the request, or returns the fault of its form. Does not check the secret. */
async function readRequest(c: Ctx): Promise<TokenRequest | Fault> {
  // A secret must not be in a browser. So no web page may read an answer or guess a secret.
  if (c.req.header('Origin') !== undefined) return fault('not for web pages');
  if (new URL(c.req.url).search !== '') return fault('parameters belong in the body');
  if (!FORM_TYPE.test(c.req.header('Content-Type') ?? '') || c.req.header('Content-Encoding') !== undefined)
    return fault('the body must be application/x-www-form-urlencoded');
  const fields = [...new URLSearchParams(await c.req.text())];
  // RFC 6749 §3.2: each parameter at most once; a parameter without a value counts as left out.
  if (new Set(fields.map(([name]) => name)).size < fields.length) return fault('a parameter stands twice');
  const parameters = new Map(fields.filter(([, value]) => value !== ''));
  const grant = parameters.get('grant_type');
  if (grant === undefined) return fault('grant_type is missing');
  if (grant !== 'client_credentials')
    return { error: 'unsupported_grant_type', description: 'only client_credentials' };
  const credentials = readCredentials(c, parameters);
  if ('error' in credentials) return credentials;
  const scope = parameters.get('scope');
  return { ...credentials, scopes: scope === undefined ? null : scope.split(' ') };
}

/** Reads id and secret. A request must not send them both in the header and in the body (RFC 6749 §2.3). */
function readCredentials(c: Ctx, parameters: ReadonlyMap<string, string>): ClientCredentials | Fault {
  const header = c.req.header('Authorization');
  const [id, secret] = [parameters.get('client_id'), parameters.get('client_secret')];
  if (header === undefined) return id === undefined || secret === undefined ? INVALID_CLIENT : { id, secret };
  if (secret !== undefined) return fault('a secret in the header and another in the body');
  const credentials = fromBasic(header);
  if (credentials && id !== undefined && id !== credentials.id)
    return fault('a client in the header and another in the body');
  return credentials ?? INVALID_CLIENT;
}

/** Reads id and secret from HTTP Basic. Both are form-encoded there (RFC 6749 §2.3.1). */
function fromBasic(header: string): ClientCredentials | null {
  const credentials = basicCredentials(header);
  if (credentials === null) return null;
  try {
    const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
    return { id: decoded(credentials.id), secret: decoded(credentials.secret) };
  } catch {
    return null;
  }
}

function refuseOAuth(c: Ctx, { error, description }: Fault): Response {
  const status: ContentfulStatusCode = error === 'invalid_client' ? 401 : 400;
  c.set('problem', status === 401 ? 'token-invalid' : error === 'invalid_scope' ? 'not-allowed' : 'body-invalid');
  c.header('Pragma', 'no-cache');
  // RFC 9110 §15.5.2: every 401 has this header.
  if (status === 401) c.header('WWW-Authenticate', 'Basic realm="contact-change", charset="UTF-8"');
  return c.json({ error, error_description: description }, status);
}

/** Answers with a public body that caches may keep for KEYS_AGE. */
export function cachedKeys(c: Ctx, body: object): Response {
  c.set('headers', 'file');
  c.header('Cache-Control', `public, max-age=${KEYS_AGE}`);
  return c.json(body);
}
