// Owns how a mail provider's settings become an SMTP connection: TLS, login, and how long it waits. Not the mail (smtp.ts).
import { createTransport } from 'nodemailer';
import { isLocalhost } from '../../../core/redirect.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { SECOND } from '../../../../shared/duration.ts';

/** How long one attempt waits, ms. `whole` bounds a server that trickles, and is shorter than the courier's lease. */
export interface SmtpWaits {
  readonly connection: number;
  readonly greeting: number;
  readonly socket: number;
  readonly whole: number;
}
/** Long enough for a server that greylists slowly; all of it ends before the lease of the message. */
export const SMTP_WAITS: SmtpWaits = {
  connection: 10 * SECOND,
  greeting: 10 * SECOND,
  socket: 20 * SECOND,
  whole: 45 * SECOND,
};

/** An open pool of connections. */
export type Transport = ReturnType<typeof openTransport>;

/** `ca`: PEM of a private authority. @throws for a URL of something else, or TLS switched off beyond this machine */
export function openTransport({ id, url: text }: MailProvider, waits: SmtpWaits, ca: string | undefined) {
  const url = new URL(text);
  const isImplicitTls = url.protocol === 'smtps:';
  if (!isImplicitTls && url.protocol !== 'smtp:') throw new Error(`mail provider ${id}: the URL must be smtp(s)://`);
  const isPlain = url.searchParams.get('tls') === 'never';
  if (isPlain && !isLocalhost(url.hostname)) throw new Error(`mail provider ${id}: tls=never is for localhost alone`);
  return createTransport({
    pool: true,
    maxConnections: 5,
    // Only for a pooled connection that the server closed before a byte of the message went: the courier retries the rest.
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
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
