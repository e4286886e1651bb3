// Owns how the settings of a mail provider become SMTP connections: TLS, login and time limits. Not the mail (smtp.ts).
import SmtpPool from 'nodemailer/lib/smtp-pool';
import { isLocalhost } from '../../../core/redirect.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { CONNECTIONS } from '../connections.ts';
import { SECOND } from '../../../../shared/duration.ts';

/** Time limits of one attempt, ms. `whole` limits the whole attempt, for a server that sends single bytes slowly. */
export interface SmtpWaits {
  readonly connection: number;
  readonly greeting: number;
  readonly socket: number;
  readonly whole: number;
}
/** Long enough for a server that is slow because it greylists. `whole` ends before the lease of the message (attempt.ts). */
export const SMTP_WAITS: SmtpWaits = {
  connection: 10 * SECOND,
  greeting: 10 * SECOND,
  socket: 20 * SECOND,
  whole: 45 * SECOND,
};

/** Mails after which a connection is opened anew. Half of what Exim takes on one connection by default. */
const MAILS_PER_CONNECTION = 500;

/** An open pool of connections. */
export type Transport = SmtpPool;

/** `ca`: PEM of a private authority. @throws for a URL that is not SMTP, or TLS switched off for a remote host */
export function openTransport(
  { id, url: text, connections }: MailProvider,
  waits: SmtpWaits,
  ca: string | undefined,
): Transport {
  const url = new URL(text);
  const isImplicitTls = url.protocol === 'smtps:';
  if (!isImplicitTls && url.protocol !== 'smtp:') throw new Error(`mail provider ${id}: the URL must be smtp(s)://`);
  const isPlain = url.searchParams.get('tls') === 'never';
  if (isPlain && !isLocalhost(url.hostname)) throw new Error(`mail provider ${id}: tls=never is for localhost alone`);
  return new SmtpPool({
    maxConnections: connections ?? CONNECTIONS,
    maxMessages: MAILS_PER_CONNECTION,
    // For a pooled connection that the server closed before the mail was sent. All other retries are made by the courier.
    maxRequeues: 1,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isImplicitTls ? 465 : 587) : Number(url.port),
    secure: isImplicitTls && !isPlain,
    requireTLS: !isImplicitTls && !isPlain,
    ignoreTLS: isPlain,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    dnsTimeout: waits.connection,
    connectionTimeout: waits.connection,
    greetingTimeout: waits.greeting,
    socketTimeout: waits.socket,
  });
}
