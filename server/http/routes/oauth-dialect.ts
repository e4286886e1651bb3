// Owns how OAuth 2.0 words a refusal (RFC 6749 §5.2).
import type { Dialect } from '../context.ts';

/** Error codes of §5.2; for failures of ours those of §4.1.2.1, since §5.2 has none. */
export const oauthDialect: Dialect = (refusal, status) => {
  const [error, description] =
    refusal.code === 'internal'
      ? ['server_error', 'something went wrong here']
      : refusal.code === 'unavailable'
        ? ['temporarily_unavailable', 'not available right now']
        : ['invalid_request', refusal.code === 'too-large' ? 'the body is too large' : 'the body cannot be read'];
  return {
    // 400 stands for all that is wrong with a request.
    status: status >= 500 ? status : 400,
    type: 'application/json',
    body: { error, error_description: description },
  };
};
