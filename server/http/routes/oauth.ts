// Owns the routes of OAuth 2.0: access tokens of API clients, public keys, metadata. Not what a route does: handlers/.
import { jwks, oauthError, oauthMetadata, oauthToken } from './answers/oauth.ts';
import { json, type Route } from './route.ts';
import { oauthDialect } from './oauth-dialect.ts';
import { tokenFields } from './bodies.ts';

/** The routes of OAuth 2.0. */
export const OAUTH = {
  token: {
    method: 'POST',
    path: '/oauth2/token',
    what: 'An access token for an API client: client_credentials, by HTTP Basic or in the form (RFC 6749)',
    caller: 'anyone',
    open: true,
    form: tokenFields,
    dialect: oauthDialect,
    answers: {
      200: json('The token', oauthToken),
      400: json('The request is malformed, or the client lacks the scope', oauthError),
      401: json('The client is not known, or its secret is not right', oauthError),
      429: json('Too many wrong secrets from this network', oauthError),
      500: json('Something went wrong here', oauthError),
      503: json('Not available right now', oauthError),
    },
    problems: [],
  },
  keys: {
    method: 'GET',
    path: '/.well-known/jwks.json',
    priority: 'always',
    what: 'The public keys of our access tokens and of receipts',
    caller: 'anyone',
    open: true,
    answers: { 200: json('A key set (RFC 7517)', jwks) },
    problems: [],
  },
  metadata: {
    method: 'GET',
    path: '/.well-known/oauth-authorization-server',
    priority: 'always',
    what: 'Where and how a client gets a token (RFC 8414)',
    caller: 'anyone',
    open: true,
    answers: { 200: json('Metadata', oauthMetadata) },
    problems: [],
  },
} as const satisfies Record<string, Route>;
