// Owns trying an identity provider once: its description, our client, and our redirect URLs. It signs no user in. Not the
// sign-in (oidc.ts), nor what an operator reads of it: cli/doctor/.
import {
  authorizationCodeGrantRequest,
  generateRandomCodeVerifier,
  validateAuthResponse,
  type AuthorizationServer,
} from 'oauth4webapi';
import type { SignInAs } from '../ports/oidc.ts';
import type { OidcProvider } from '../ports/project.ts';
import { failureCause } from './failure-cause.ts';
import { CALLBACK_PATHS, callsTo, clientAuthOf, discover, type OidcFetch } from './oidc-provider.ts';

/** Whether the provider knows our client by its secret. `why`: in our own words. */
export type OidcClientCheck =
  { readonly at: 'known' } | { readonly at: 'refused' } | { readonly at: 'unknown'; readonly why: string };

/** What was found. `why`: in our own words. */
export type OidcCheck =
  | { readonly ok: false; readonly why: string }
  | {
      readonly ok: true;
      /** What the description lacks and a sign-in needs. */
      readonly lacks: readonly string[];
      readonly client: OidcClientCheck;
      /** For each of our URLs, whether the provider sends a browser back to it: yes, no, or it cannot be seen from here. */
      readonly redirects: readonly { readonly url: string; readonly is: 'yes' | 'no' | 'unseen' }[];
    };

/** The calls to the provider. */
export interface OidcCheckParts {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Who signs in there; at least one. */
  readonly as: readonly SignInAs[];
  readonly fetch: OidcFetch;
  /** A GET that follows no redirect; null without an answer. */
  readonly get: (url: URL) => Promise<{ readonly status: number; readonly location: string | null } | null>;
}

/** No provider has given this code. */
const NO_CODE = 'contact-change-doctor';

/** Never throws. */
export async function checkOidc(oidc: OidcProvider, parts: OidcCheckParts): Promise<OidcCheck> {
  let server: AuthorizationServer;
  try {
    server = await discover(oidc.issuer, parts.fetch);
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  }
  const lacks = missingIn(server);
  if (lacks.length > 0) return { ok: true, lacks, client: { at: 'unknown', why: '' }, redirects: [] };
  const urls = parts.as.map((as) => parts.publicUrl + CALLBACK_PATHS[as]);
  const [client, redirects] = await Promise.all([
    tryClient(oidc, server, urls[0] ?? '', parts.fetch),
    Promise.all(urls.map(async (url) => ({ url, is: await tryRedirect(oidc, server, url, parts.get) }))),
  ]);
  return { ok: true, lacks, client, redirects };
}

function missingIn(server: AuthorizationServer): readonly string[] {
  const endpoints = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;
  const types: readonly string[] = server.response_types_supported ?? ['code'];
  return [
    ...endpoints.filter((name) => typeof server[name] !== 'string' || !URL.canParse(server[name])),
    ...(types.includes('code') ? [] : ['the response type code']),
  ];
}

/** A client that the provider knows is told that the code is wrong (`invalid_grant`, RFC 6749 §5.2), another one is refused before. */
async function tryClient(
  oidc: OidcProvider,
  server: AuthorizationServer,
  redirectUrl: string,
  fetch: OidcFetch,
): Promise<OidcClientCheck> {
  const client = { client_id: oidc.clientId };
  try {
    const state = NO_CODE;
    const given = validateAuthResponse(
      server,
      client,
      new URLSearchParams({ code: NO_CODE, state, iss: server.issuer }),
      state,
    );
    const answer = await authorizationCodeGrantRequest(
      server,
      client,
      clientAuthOf(server, oidc.clientSecret),
      given,
      redirectUrl,
      generateRandomCodeVerifier(),
      callsTo(oidc.issuer, fetch),
    );
    const body: unknown = await answer.json().catch(() => null);
    const named = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
    // Keycloak says unauthorized_client to a wrong secret.
    if (answer.status === 401 || named === 'invalid_client' || named === 'unauthorized_client')
      return { at: 'refused' };
    if (named === 'invalid_grant') return { at: 'known' };
    return { at: 'unknown', why: `status ${answer.status}` };
  } catch (error) {
    return { at: 'unknown', why: whyOf(error) };
  }
}

/**
 * Asks without a session and without a page to be shown (`prompt=none`): a provider that knows the URL sends the browser back to it
 * with `login_required` (OpenID Connect Core §3.1.2.6), and must not do so otherwise (RFC 6749 §4.1.2.1).
 */
async function tryRedirect(
  oidc: OidcProvider,
  server: AuthorizationServer,
  redirectUrl: string,
  get: OidcCheckParts['get'],
): Promise<'yes' | 'no' | 'unseen'> {
  const url = new URL(server.authorization_endpoint ?? '');
  const parameters = {
    client_id: oidc.clientId,
    redirect_uri: redirectUrl,
    response_type: 'code',
    scope: oidc.scope,
    state: NO_CODE,
    nonce: NO_CODE,
    prompt: 'none',
    // Of no verifier: no code is spent.
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const answer = await get(url);
  if (answer === null) return 'unseen';
  const to = answer.location === null ? null : URL.parse(answer.location, url.href);
  if (to !== null && to.origin + to.pathname === redirectUrl) return 'yes';
  return answer.status >= 400 && answer.status < 500 ? 'no' : 'unseen';
}

/** Words that may be shown: of our own, or a code of the library. */
function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'it names another issuer';
  if (code === 'OAUTH_PARSE_ERROR') return 'not JSON';
  // What the fetch of deliver/channels/http throws has our words, and no code.
  return error instanceof TypeError && code === undefined ? error.message : failureCause(error);
}
