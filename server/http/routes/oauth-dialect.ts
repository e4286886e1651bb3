// Owns the form of refusals in OAuth 2.0 (RFC 6749 §5.2). Not the other answers: handlers/oauth.ts.
import type { Dialect } from '../context.ts';

/** Uses the error codes of §5.2. Our own failures get the codes of §4.1.2.1, because §5.2 has no code for them. */
export const oauthDialect: Dialect = (refusal, status) => {
  const [error, description] =
    refusal.code === 'internal'
      ? ['server_error', 'something went wrong here']
      : refusal.code === 'unavailable'
        ? ['temporarily_unavailable', 'not available right now']
        : refusal.code === 'quota-exceeded'
          ? ['temporarily_unavailable', 'too many wrong secrets from this network']
          : ['invalid_request', refusal.code === 'too-large' ? 'the body is too large' : 'the body cannot be read'];
  return {
    // Every fault of a request has the status 400, but a limit is no fault of the request.
    status: status >= 500 || status === 429 ? status : 400,
    type: 'application/json',
    body: { error, error_description: description },
  };
};
