// Owns how the demo's identity provider signs people in at the pages that the server itself serves: OpenID Connect, code flow with
// PKCE. Not the tokens: idp.ts. Not the session of the site: site-sessions.ts.
import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { SECOND } from '../shared/duration.ts';
import type { Idp } from './idp.ts';
import { STRONG } from './site-sessions.ts';
import type { Session, Sessions } from './site-sessions.ts';

/** What the provider knows of the server. */
export interface OpenidClient {
  readonly id: string;
  readonly secret: string;
}

/** What this part uses of the others. */
export interface OpenidParts {
  /** The issuer. */
  readonly siteUrl: string;
  /** The server, to whose pages the browser is sent back. */
  readonly bffUrl: string;
  readonly idp: Idp;
  readonly openid: OpenidClient;
}

/** Who signs in, and how. */
type SignedIn = Pick<Session, 'sid' | 'since' | 'amr'> & { readonly sub: string };

/** What a code stands for until it is exchanged. */
interface Grant {
  readonly who: SignedIn;
  readonly redirectUrl: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

/** With a new secret. */
export function createOpenidClient(): OpenidClient {
  return { id: 'contact-change-server', secret: randomBytes(24).toString('base64url') };
}

/** The provider's description, and its endpoints below `/idp/`. */
export function openidRoutes({ siteUrl, bffUrl, idp, openid }: OpenidParts, sessions: Sessions): Hono {
  const portalUrl = `${bffUrl}/v1/admin/callback`;
  const redirectUrls = [portalUrl, `${bffUrl}/v1/account/callback`];
  const grants = new Map<string, Grant>();
  const routes = new Hono();

  routes.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer: siteUrl,
      authorization_endpoint: `${siteUrl}/idp/authorize`,
      token_endpoint: `${siteUrl}/idp/code`,
      jwks_uri: `${siteUrl}/idp/jwks.json`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    }),
  );

  routes.get('/idp/authorize', (c) => {
    const request = c.req.query();
    const { redirect_uri: redirectUrl = '', code_challenge: challenge, nonce } = request;
    const isKnown = request['client_id'] === openid.id && redirectUrls.includes(redirectUrl);
    if (!isKnown || challenge === undefined) return c.text('This client is not known, or sends no code_challenge', 400);
    // Staff have a sign-in of their own: a visitor can be Ann at the site and Ada in the portal.
    const who = redirectUrl === portalUrl ? adaNow() : visitor(sessions.find(c), request['prompt']);
    if (who === null) return c.redirect(`/sign-in?next=${encodeURIComponent(pathAfterSignIn(c))}`, 303);
    const code = crypto.randomUUID();
    grants.set(code, { who, redirectUrl, challenge, nonce });
    const back = new URL(redirectUrl);
    for (const [name, value] of Object.entries({ code, state: request['state'] ?? '', iss: siteUrl }))
      back.searchParams.set(name, value);
    return c.redirect(back.href, 303);
  });

  routes.post('/idp/code', async (c) => {
    if (!isClient(openid, c.req.header('authorization'))) return c.json({ error: 'invalid_client' }, 401);
    const form = new URLSearchParams(await c.req.text());
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant === undefined || grant.challenge !== challenge || grant.redirectUrl !== form.get('redirect_uri'))
      return c.json({ error: 'invalid_grant' }, 400);
    const { sub, since, amr, sid } = grant.who;
    const authAgo = Math.floor((Date.now() - since) / SECOND);
    const idToken = await idp.token({ sub, authAgo, claims: { aud: openid.id, nonce: grant.nonce, amr, sid } });
    return c.json({
      access_token: crypto.randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken,
    });
  });
  return routes;
}

/** By Basic, in which id and secret are encoded as a form encodes a name and its value (RFC 6749 §2.3.1). */
function isClient({ id, secret }: OpenidClient, authorization = ''): boolean {
  const given = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
  return new URLSearchParams(given.replace(':', '=')).get(id) === secret;
}

/** Null where the sign-in page has to be shown: no user is signed in at the site, or the server asks for a fresh sign-in. */
function visitor(session: Session | undefined, prompt: string | undefined): SignedIn | null {
  return session === undefined || session.expired || prompt === 'login'
    ? null
    : { ...session, sub: session.person.sub };
}

function adaNow(): SignedIn {
  return { sub: 'ada', sid: crypto.randomUUID(), since: Date.now(), amr: STRONG };
}

/** The same request without its wish for a fresh sign-in, which the sign-in page fulfils. */
function pathAfterSignIn(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('prompt');
  return `${pathname}?${searchParams.toString()}`;
}
