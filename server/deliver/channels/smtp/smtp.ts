// Owns how a mail travels: to one recipient, over TLS. Not what it says, nor what an error means (smtp-answer.ts).
import { readEmail } from '../../../../shared/address.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../../ports/delivery.ts';
import type { Log } from '../../../ports/log.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { plain } from '../../message/fill.ts';
import { reasonOf, resultOf } from './smtp-answer.ts';
import { openTransport, SMTP_WAITS, type SmtpWaits, type Transport } from './transport.ts';

/** Waits have defaults that are right for production. */
export interface SmtpOptions {
  readonly log: Log;
  readonly waits?: SmtpWaits;
  /** PEM of a private authority that is trusted instead of the public ones. */
  readonly ca?: string;
}

interface Sender {
  readonly name: string;
  readonly address: string;
  readonly domain: string;
}

/** @throws for settings that cannot be used: the URL, the sender, or TLS switched off beyond this machine */
export function createSmtp(provider: MailProvider, { log, waits = SMTP_WAITS, ca }: SmtpOptions): Channel {
  const sender = readSender(provider);
  const transport = openTransport(provider, waits, ca);
  // The send that was under way reports the error too; without a listener the process would end.
  transport.on('error', (error) =>
    log.warn('smtp-connection-lost', { provider: provider.id, reason: reasonOf(error) }),
  );
  return {
    kind: 'email',
    async send(message: RenderedMessage): Promise<SendOutcome> {
      // The last check before the wire: exactly one address, and an id that fits into a header.
      const parsed = readEmail(message.to);
      if (!parsed.ok || message.to !== `${parsed.value.local}@${parsed.value.domain}`)
        return { at: 'dead', reason: 'address' };
      if (!/^[\w-]+$/.test(message.id)) return { at: 'dead', reason: 'message-id' };
      try {
        const { envelope, accepted, messageId } = await sendMail(transport, message, { sender, wait: waits.whole });
        if (envelope.to.length === 1 && envelope.to[0] === message.to && accepted.includes(message.to))
          return { at: 'sent', ref: messageId };
        log.error('smtp-recipient-differs', { provider: provider.id, message: message.id });
        return { at: 'dead', reason: 'recipient-differs' };
      } catch (error) {
        return resultOf(error);
      }
    },
    close: async () => transport.close({ force: true }),
  };
}

function sendMail(
  transport: Transport,
  message: RenderedMessage,
  { sender, wait }: { readonly sender: Sender; readonly wait: number },
) {
  return transport.sendMail({
    envelope: { from: sender.address, to: [message.to] },
    from: sender,
    to: { name: '', address: message.to },
    subject: plain(message.subject ?? ''),
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    messageId: `<${message.id}@${sender.domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.lang },
    disableFileAccess: true,
    disableUrlAccess: true,
    signal: AbortSignal.timeout(wait),
  });
}

/** `Name <address>` or an address alone. */
function readSender({ id, from }: MailProvider): Sender {
  const shape = /^\s*(?:"?(?<name>[^"<>]*?)"?\s*<(?<inner>[^<>]+)>|(?<alone>[^<>\s]+))\s*$/.exec(from);
  const address = shape?.groups?.['inner'] ?? shape?.groups?.['alone'] ?? '';
  const parsed = readEmail(address);
  if (!parsed.ok) throw new Error(`mail provider ${id}: the sender must be an address`);
  return { name: plain(shape?.groups?.['name'] ?? ''), address: address.trim(), domain: parsed.value.domain };
}
