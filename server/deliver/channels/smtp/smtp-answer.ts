// Owns what the error of an SMTP server means: tried again, or given up. Not the connection (transport.ts).
import type { SendOutcome } from '../../../ports/delivery.ts';

/** 5yz is final; 4yz and errors of the network are tried again (RFC 5321 §4.2.1). The server's own text goes no further. */
export function resultOf(error: unknown): SendOutcome {
  const { responseCode, command } = detailsOf(error);
  const reason = reasonOf(error);
  // None of these speaks of the address: the operator can mend a failed login and missing TLS, and 503 means that our
  // session was out of step.
  const isOurs = reason === 'smtp-login' || reason === 'smtp-tls' || responseCode === 503;
  if (responseCode !== undefined && responseCode >= 500 && !isOurs) return { at: 'dead', reason };
  // Greylisting and a full mailbox concern the recipient alone; other errors concern the server.
  const alone = responseCode !== undefined && command === 'RCPT TO';
  return { at: 'retry', reason, after: null, ...(alone ? { alone } : {}) };
}

/** A short code for the log and the message's row. */
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
