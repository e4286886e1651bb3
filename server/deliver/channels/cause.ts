// Owns the words for why a connection to a provider failed, for the log. Not the outcome of an attempt: smtp/smtp-answer.ts,
// http/outbound.ts. The words are ours: text of the other side, such as a name in its certificate, is never copied.
import { getSystemErrorName } from 'node:util';

/** Why a connection failed. `isTls`: a certificate that is not accepted, or a handshake that failed. */
export interface Cause {
  readonly isTls: boolean;
  /** Such as `ECONNREFUSED`, or a few words. */
  readonly words: string;
}

/** What Node and OpenSSL say about certificates: by code, and by message where a library has replaced the code. */
const CERTIFICATES: readonly (readonly [RegExp, string])[] = [
  [/ALTNAME_INVALID|altnames|HOSTNAME_MISMATCH/, 'the certificate is for another host'],
  [/CERT_HAS_EXPIRED|certificate has expired/, 'the certificate has expired'],
  [/CERT_NOT_YET_VALID|not yet valid/, 'the certificate is not valid yet'],
  [
    /SELF_SIGNED|self[- ]signed|UNABLE_TO_(?:VERIFY|GET)|unable to (?:verify|get)|CERT_UNTRUSTED/,
    'the certificate is of an unknown authority',
  ],
  [/certificate|CERT_/, 'the certificate is not accepted'],
  [/EPROTO|ERR_SSL|ERR_TLS|SSL routines|wrong version number/, 'the TLS handshake failed: does the port speak TLS?'],
];

/** Returns why a connection failed. Knows errors of Node, and of nodemailer, which replaces the code of an error by its own. */
export function causeOf(error: unknown): Cause {
  const { code, message, errno } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  const text = `${typeof code === 'string' ? code : ''} ${typeof message === 'string' ? message : ''}`;
  const certificate = CERTIFICATES.find(([pattern]) => pattern.test(text));
  if (certificate) return { isTls: true, words: certificate[1] };
  const name = typeof errno === 'number' && errno < 0 ? systemName(errno) : null;
  if (name !== null) return { isTls: false, words: name };
  // A failed look-up has no errno.
  const known = /\b(?:E[A-Z]{3,15}|EAI_[A-Z]{3,10})\b/.exec(text.replace(/\bESOCKET\b/, ''))?.[0];
  return { isTls: false, words: known ?? 'the connection failed' };
}

function systemName(errno: number): string | null {
  try {
    return getSystemErrorName(errno);
  } catch {
    return null;
  }
}
