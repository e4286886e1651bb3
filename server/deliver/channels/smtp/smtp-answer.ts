// Owns what the error of an SMTP server means: the mail is tried again, or given up. Not the connection (transport.ts).
import type { SendOutcome } from '../../../ports/delivery.ts';

/** 5yz is final. 4yz and network errors are tried again (RFC 5321 §4.2.1). The outcome never holds the server's own text. */
export function resultOf(error: unknown): SendOutcome {
  const { responseCode, command } = detailsOf(error);
  const reason = reasonOf(error);
  // These errors are not about the address. The operator can correct a failed login and missing TLS, and 503 means that we
  // sent our commands in a wrong order.
  const isOurs = reason === 'smtp-login' || reason === 'smtp-tls' || responseCode === 503;
  if (responseCode !== undefined && responseCode >= 500 && !isOurs) return { at: 'dead', reason };
  // Greylisting and a full mailbox are about this recipient only. Other errors are about the server.
  const alone = responseCode !== undefined && command === 'RCPT TO';
  return { at: 'retry', reason, after: null, ...(alone ? { alone } : {}) };
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
      return 'smtp-network';
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
