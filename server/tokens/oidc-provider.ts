// Owns how an identity provider of admins is called: its description, and how our client names itself there. Not the sign-in
// (oidc.ts), nor trying a provider (check-oidc.ts).
import type { SignInAs } from '../ports/oidc.ts';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
  type AuthorizationServer,
  type ClientAuth,
} from 'oauth4webapi';
import { isLocalhost } from '../core/redirect.ts';

/** The paths below the public URL to which the provider sends the browser back. The operator registers them there. */
export const CALLBACK_PATHS: Readonly<Record<SignInAs, string>> = {
  admin: '/v1/admin/callback',
  user: '/v1/account/callback',
};

/** How the provider is called: GET and POST, with a body of form fields. */
export type OidcFetch = (
  url: string,
  request: { readonly method: string; readonly headers: Record<string, string>; readonly body?: unknown },
) => Promise<Response>;

/** The options of each call. Plain http is for this machine alone. */
export function callsTo(
  issuer: string,
  fetch: OidcFetch,
): { [customFetch]: OidcFetch; [allowInsecureRequests]: boolean } {
  return { [customFetch]: fetch, [allowInsecureRequests]: isLocalhost(new URL(issuer).hostname) };
}

/** Reads the provider's own description. @throws when there is none, or it names another issuer */
export async function discover(issuer: string, fetch: OidcFetch): Promise<AuthorizationServer> {
  const url = new URL(issuer);
  return processDiscoveryResponse(url, await discoveryRequest(url, callsTo(issuer, fetch)));
}

/** RFC 6749 §2.3.1: Basic, unless the provider takes the secret in the body alone. */
export function clientAuthOf(
  { token_endpoint_auth_methods_supported: methods }: AuthorizationServer,
  secret: string,
): ClientAuth {
  const basic = methods === undefined || methods.includes('client_secret_basic');
  return basic ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}
