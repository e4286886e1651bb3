// Owns how a mail travels: one recipient, over TLS, with every answer read as sent, retry or dead. Not what it says.
import { createTransport } from 'nodemailer';
import { readEmail } from '../../../shared/address.ts';
import type { Log } from '../../ports/log.ts';
import { plain } from '../message/fill.ts';
import type { MailProvider } from '../../ports/project.ts';
import type { Channel, Rendered, Sent } from '../../ports/delivery.ts';
import { isLocalhost } from '../../core/redirect.ts';

/** Waits of one attempt, ms; security.md §4. `whole` bounds a server that trickles, and stays below the courier's lease. */
export interface SmtpWaits {
  readonly connection: number;
  readonly greeting: number;
  readonly socket: number;
  readonly whole: number;
}
export const SMTP_WAITS: SmtpWaits = { connection: 10_000, greeting: 10_000, socket: 20_000, whole: 45_000 };

export interface SmtpOptions {
  readonly log: Log;
  readonly waits?: SmtpWaits;
  /** PEM of a private authority that is trusted instead of the public ones. */
  readonly ca?: string;
}

/** @throws for a provider that cannot be: its URL or sender is not one, or TLS is off for a host beyond this machine. */
export function createSmtp(provider: MailProvider, options: SmtpOptions): Channel {
  const { log, waits = SMTP_WAITS } = options;
  const url = new URL(provider.url);
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') throw new Error(`mail provider ${provider.id}: the URL must be smtp(s)://`);
  const bare = url.searchParams.get('tls') === 'never';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (bare && !isLocalhost(url.hostname))
    throw new Error(`mail provider ${provider.id}: tls=never is for localhost alone`);
  const from = readSender(provider);
  const transport = createTransport({
    pool: true,
    maxConnections: 5,
    // Only for a pooled connection that the server closed before a byte of the message went: all else is the courier's.
    maxRequeues: 1,
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure: secure && !bare,
    requireTLS: !secure && !bare,
    ignoreTLS: bare,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(options.ca === undefined ? {} : { ca: options.ca }) },
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
  // The send that was under way tells the courier; without a listener the process would end.
  transport.on('error', (error) =>
    log.warn('smtp-connection-lost', { provider: provider.id, reason: reasonOf(error) }),
  );

  return {
    kind: 'email',
    async send(message: Rendered): Promise<Sent> {
      // The last door before the wire. One addr-spec, whatever came this far.
      const parsed = readEmail(message.to);
      if (!parsed.ok || message.to !== `${parsed.value.local}@${parsed.value.domain}`)
        return { at: 'dead', reason: 'address' };
      if (!/^[\w-]+$/.test(message.id)) return { at: 'dead', reason: 'message-id' };
      try {
        const info = await transport.sendMail({
          envelope: { from: from.address, to: [message.to] },
          from,
          to: { name: '', address: message.to },
          subject: plain(message.subject ?? ''),
          text: message.text,
          ...(message.html === null ? {} : { html: message.html }),
          messageId: `<${message.id}@${from.domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.lang },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal: AbortSignal.timeout(waits.whole),
        });
        const to = info.envelope.to;
        if (to.length === 1 && to[0] === message.to && info.accepted.includes(message.to))
          return { at: 'sent', ref: info.messageId };
        log.error('smtp-recipient-differs', { provider: provider.id, message: message.id });
        return { at: 'dead', reason: 'recipient-differs' };
      } catch (error) {
        return judge(error);
      }
    },
    close: async () => transport.close({ force: true }),
  };
}

/** `Name <address>` or an address alone. */
function readSender(provider: MailProvider): { name: string; address: string; domain: string } {
  const shape = /^\s*(?:"?(?<name>[^"<>]*?)"?\s*<(?<inner>[^<>]+)>|(?<alone>[^<>\s]+))\s*$/.exec(provider.from);
  const address = shape?.groups?.['inner'] ?? shape?.groups?.['alone'] ?? '';
  const parsed = readEmail(address);
  if (!parsed.ok) throw new Error(`mail provider ${provider.id}: the sender must be an address`);
  return { name: plain(shape?.groups?.['name'] ?? ''), address: address.trim(), domain: parsed.value.domain };
}

/** 5yz is for good, 4yz and everything of the network for later (RFC 5321 §4.2.1). Provider text goes no further than here. */
function judge(error: unknown): Sent {
  const { responseCode, command } = shapeOf(error);
  const reason = reasonOf(error);
  // A failed login and missing TLS are the operator's to mend, 503 means that our session was out of step: none speaks of
  // the address.
  const ours = reason === 'smtp-login' || reason === 'smtp-tls' || responseCode === 503;
  const permanent = responseCode !== undefined && responseCode >= 500 && !ours;
  if (permanent) return { at: 'dead', reason };
  // Greylisting and a full mailbox answer the recipient; all else is of the server.
  const alone = responseCode !== undefined && command === 'RCPT TO';
  return { at: 'retry', reason, after: null, ...(alone ? { alone } : {}) };
}

function reasonOf(error: unknown): string {
  const { code, responseCode } = shapeOf(error);
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

function shapeOf(error: unknown): {
  code: string | undefined;
  responseCode: number | undefined;
  command: string | undefined;
} {
  const { code, responseCode, command } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  return {
    code: typeof code === 'string' ? code : undefined,
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    command: typeof command === 'string' ? command : undefined,
  };
}
