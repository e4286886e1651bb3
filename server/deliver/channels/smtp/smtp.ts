// Owns how a mail is sent: to one recipient, over TLS. Not what the mail says, nor what an error means (smtp-answer.ts).
import { readEmail } from '../../../../shared/address.ts';
import { readMailbox, type Mailbox } from '../../../core/mailbox.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../../ports/delivery.ts';
import type { Log } from '../../../ports/log.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { plain } from '../../message/fill.ts';
import { CONNECTIONS } from '../connections.ts';
import { writeInOnePiece } from './mime-text.ts';
import { createRecipientWatch } from './recipient-watch.ts';
import { cutResult, reasonOf, resultOf } from './smtp-answer.ts';
import { openTransport, SMTP_WAITS, type SmtpWaits, type Transport } from './transport.ts';

/** How a mail provider is used. The default time limits are right for production. */
export interface SmtpOptions {
  readonly log: Log;
  readonly waits?: SmtpWaits;
  /** PEM of a private authority that is trusted instead of the public ones. */
  readonly ca?: string;
}

/** @throws for a wrong URL, a wrong sender, or TLS switched off for a host that is not localhost */
export function createSmtp(provider: MailProvider, { log, waits = SMTP_WAITS, ca }: SmtpOptions): Channel {
  const sender = readSender(provider);
  const { hostname: host } = new URL(provider.url);
  const transport = openTransport(provider, waits, ca);
  writeInOnePiece(transport);
  const watch = createRecipientWatch(transport);
  // Without a listener, this error would end the process. A mail that is being sent gets the error as well.
  transport.on('error', (error) =>
    log.warn('smtp-connection-lost', { provider: provider.id, host, reason: reasonOf(error) }),
  );
  return {
    kind: 'email',
    connections: provider.connections ?? CONNECTIONS,
    async send(message: RenderedMessage, hurry?: AbortSignal): Promise<SendOutcome> {
      // The last check before sending: `to` is exactly one address, and the id can be part of a header.
      const parsed = readEmail(message.to);
      if (!parsed.ok || message.to !== `${parsed.value.local}@${parsed.value.domain}`)
        return { at: 'dead', reason: 'address' };
      if (!/^[\w-]+$/.test(message.id)) return { at: 'dead', reason: 'message-id' };
      const attempt = watch.begin(waits.whole, hurry);
      try {
        const { envelope, accepted, messageId } = await sendMail(transport, message, {
          sender,
          signal: attempt.signal,
        });
        attempt.taken();
        if (envelope.to.length === 1 && envelope.to[0] === message.to && accepted.includes(message.to))
          return { at: 'sent', ref: messageId };
        log.error('smtp-recipient-differs', { provider: provider.id, message: message.id });
        return { at: 'dead', reason: 'recipient-differs' };
      } catch (error) {
        return attempt.isCut ? cutResult(host, attempt.isAlone) : resultOf(error, host);
      } finally {
        attempt.over();
      }
    },
    close: async () => transport.close({ force: true }),
  };
}

function sendMail(
  transport: Transport,
  message: RenderedMessage,
  { sender, signal }: { readonly sender: Mailbox; readonly signal: AbortSignal },
) {
  return transport.sendMail({
    envelope: { from: sender.address, to: [message.to] },
    from: { name: sender.name, address: sender.address },
    to: { name: '', address: message.to },
    subject: plain(message.subject ?? ''),
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    // A copy of a message is the same message. nodemailer's own boundary is new for each.
    baseBoundary: message.id,
    messageId: `<${message.id}@${sender.domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.lang },
    disableFileAccess: true,
    disableUrlAccess: true,
    signal,
  });
}

function readSender({ id, from }: MailProvider): Mailbox {
  const sender = readMailbox(from);
  if (sender === null) throw new Error(`mail provider ${id}: the sender must be an address`);
  return { ...sender, name: plain(sender.name) };
}
