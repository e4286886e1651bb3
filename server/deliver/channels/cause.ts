// Owns the words for why a connection to a provider failed, for the log. Not the outcome of an attempt: smtp/smtp-answer.ts,
// http/outbound.ts. The words are ours: text of the other side, such as a name in its certificate, is never copied.
import { getSystemErrorName } from 'node:util';
import { tlsFault } from '../../core/tls-fault.ts';

/** Why a connection failed. `isTls`: a certificate that is not accepted, or a handshake that failed. */
export interface Cause {
  readonly isTls: boolean;
  /** Such as `ECONNREFUSED`, or a few words. */
  readonly words: string;
}

/** Returns why a connection failed. Knows errors of Node, and of nodemailer, which replaces the code of an error by its own. */
export function causeOf(error: unknown): Cause {
  const { code, message, errno } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  const text = `${typeof code === 'string' ? code : ''} ${typeof message === 'string' ? message : ''}`;
  const fault = tlsFault(text);
  if (fault !== null) return { isTls: true, words: fault };
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
