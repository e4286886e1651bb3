// Owns how a mail is sent: to one recipient, over TLS. Not what the mail says, nor what an error means (smtp-answer.ts).
import { readEmail } from '../../../../shared/address.ts';
import { readMailbox } from '../../../core/mailbox.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../../ports/delivery.ts';
import type { Log } from '../../../ports/log.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { CONNECTIONS } from '../connections.ts';
import { MailSource } from './mail-source.ts';
import { mailSender, messageIdOf, mimeText, type MailSender } from './mime-text.ts';
import { createRecipientWatch } from './recipient-watch.ts';
import { reasonOf, resultOf, unansweredResult } from './smtp-answer.ts';
import { openTransport, SMTP_WAITS, type SmtpWaits } from './transport.ts';

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
  const watch = createRecipientWatch();
  // Without a listener, this error would end the process. A mail that is being sent gets the error as well.
  transport.on('error', (error) =>
    log.warn('smtp-connection-lost', { provider: provider.id, host, reason: reasonOf(error) }),
  );
  return {
    kind: 'email',
    connections: provider.connections ?? CONNECTIONS,
    async send(message: RenderedMessage, hurry?: AbortSignal): Promise<SendOutcome> {
      // The last check before sending: `to` is exactly one address in ASCII, and the id can be part of a header.
      const parsed = readEmail(message.to);
      if (
        !parsed.ok ||
        message.to !== `${parsed.value.local}@${parsed.value.domain}` ||
        !/^[\x21-\x7e]+$/.test(message.to)
      )
        return { at: 'dead', reason: 'address' };
      if (!/^[\w-]+$/.test(message.id)) return { at: 'dead', reason: 'message-id' };
      const mail = mailOf(message, sender);
      const attempt = watch.begin(mail, waits.whole, hurry);
      try {
        const { envelope, accepted, messageId } = await mail.send(transport, attempt.signal);
        attempt.taken();
        if (envelope.to.length === 1 && envelope.to[0] === message.to && accepted.includes(message.to))
          return { at: 'sent', ref: messageId };
        log.error('smtp-recipient-differs', { provider: provider.id, message: message.id });
        return { at: 'dead', reason: 'recipient-differs' };
      } catch (error) {
        const isSilent = attempt.isCut || (reasonOf(error) === 'smtp-timeout' && mail.awaitsRecipient);
        const outcome = isSilent ? unansweredResult(host) : resultOf(error, host);
        // What a server has not asked for it cannot have taken.
        return outcome.at === 'retry' && !mail.isRead ? { ...outcome, untaken: true } : outcome;
      } finally {
        attempt.over();
      }
    },
    close: async () => transport.close({ force: true }),
  };
}

function mailOf(message: RenderedMessage, sender: MailSender): MailSource {
  const text = mimeText(message, sender, Date.now());
  return new MailSource({
    from: sender.address,
    to: message.to,
    messageId: messageIdOf(message, sender),
    envelopeId: message.id,
    text,
  });
}

function readSender({ id, from }: MailProvider): MailSender {
  const sender = readMailbox(from);
  if (sender === null) throw new Error(`mail provider ${id}: the sender must be an address`);
  return mailSender(sender);
}
