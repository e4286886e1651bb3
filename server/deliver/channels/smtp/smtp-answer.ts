// Owns what the error of an SMTP server means: the mail is tried again, or given up. Not the connection (transport.ts).
import type { SendOutcome, Trouble } from '../../../ports/delivery.ts';
import { causeOf } from '../cause.ts';

/**
 * 5yz is final. 4yz and network errors are tried again (RFC 5321 §4.2.1). The outcome never holds the server's own text.
 * `host`: the mail server.
 */
export function resultOf(error: unknown, host: string): SendOutcome {
  const { responseCode, command } = detailsOf(error);
  const reason = reasonOf(error);
  const trouble: Trouble = { host, cause: causeFor(error, reason) };
  // These errors are not about the address. The operator can correct a failed login and missing TLS, and 503 means that we
  // sent our commands in a wrong order.
  const isOurs = reason === 'smtp-login' || reason === 'smtp-tls' || responseCode === 503;
  if (responseCode !== undefined && responseCode >= 500 && !isOurs) return { at: 'dead', reason, trouble };
  // Greylisting and a full mailbox are about this recipient only. Other errors are about the server.
  const alone = responseCode !== undefined && command === 'RCPT TO';
  return { at: 'retry', reason, after: null, ...(alone ? { alone } : {}), trouble };
}

/** The outcome of an attempt in which the server said nothing of the recipient. */
export function unansweredResult(host: string): SendOutcome {
  const trouble: Trouble = { host, cause: 'the server did not accept the recipient in time' };
  return { at: 'retry', reason: 'smtp-timeout', after: null, unanswered: true, trouble };
}

function causeFor(error: unknown, reason: string): string {
  const { responseCode, code } = detailsOf(error);
  if (reason === 'smtp-login')
    return `the server refused the login${responseCode === undefined ? '' : ` (${responseCode})`}`;
  if (responseCode !== undefined && code !== 'ETLS') return `the server answered ${responseCode}`;
  if (reason === 'smtp-timeout') return 'the server did not answer in time';
  const { isTls, words } = causeOf(error);
  return reason === 'smtp-tls' && !isTls ? 'the server offers no TLS' : words;
}

/** Returns a short code for the log and for the message's row in the database. */
export function reasonOf(error: unknown): string {
  const { code, responseCode } = detailsOf(error);
  switch (code) {
    case 'EAUTH':
      return 'smtp-login';
    case 'ETLS':
    case 'EREQUIRETLS':
      return 'smtp-tls';
  }
  if (responseCode !== undefined) return `smtp-${responseCode}`;
  switch (code) {
    case 'ETIMEDOUT':
    case 'EABORT':
      return 'smtp-timeout';
    case 'EDNS':
      return 'smtp-dns';
    default:
      return causeOf(error).isTls ? 'smtp-tls' : 'smtp-network';
  }
}

interface Details {
  readonly code: string | undefined;
  readonly responseCode: number | undefined;
  readonly command: string | undefined;
}

function detailsOf(error: unknown): Details {
  const fields = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const { code, responseCode, command } = fields;
  return {
    code: typeof code === 'string' ? code : undefined,
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    command: typeof command === 'string' ? command : undefined,
  };
}
