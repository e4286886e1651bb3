// Owns the schemas of answers of OAuth 2.0: tokens, errors, keys, metadata. Not how an answer is made: handlers/.
import { z } from 'zod';

/** An access token (RFC 6749 §5.1). */
export const oauthToken = z.strictObject({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.int().min(1),
  scope: z.string(),
});

/** An error (RFC 6749 §5.2). */
export const oauthError = z.strictObject({
  error: z.enum([
    'invalid_request',
    'invalid_client',
    'invalid_scope',
    'unsupported_grant_type',
    'server_error',
    'temporarily_unavailable',
  ]),
  error_description: z.string(),
});

/** A set of public keys (RFC 7517). */
export const jwks = z.strictObject({
  keys: z.array(
    z.union([
      z.strictObject({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        use: z.literal('sig'),
        alg: z.literal('ES256'),
      }),
      z.strictObject({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        use: z.literal('sig'),
        alg: z.literal('EdDSA'),
      }),
    ]),
  ),
});

/** The metadata of the authorization server (RFC 8414). */
export const oauthMetadata = z.strictObject({
  issuer: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  grant_types_supported: z.array(z.string()),
  response_types_supported: z.array(z.string()),
  scopes_supported: z.array(z.string()),
  token_endpoint_auth_methods_supported: z.array(z.string()),
});
