// Owns what the answers of mail servers and SMS providers mean for the operator. Pure. Not how they are asked: deliver/channels.
import { isLocalhost } from '../../core/redirect.ts';
import type { MailFact, SentFact, SmsFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';
import { judgeReach } from './judge-reach.ts';

const CHANNEL_NAMES = { whatsapp: 'WhatsApp', voice: 'call' } as const;
const mail = findingsOf('mail');
const sms = findingsOf('sms');

/** Judges connection, TLS and login of a mail server. */
export function judgeMail({ setting, host, port, implicitTls, hasLogin, check }: MailFact): Finding {
  const where = `${host}:${port}`;
  if (check.ok)
    return mail.ok(`${where} accepted ${hasLogin ? 'the login' : 'the connection'}; nothing was sent`, setting);
  const found = `${where}: ${check.cause}`;
  return mail.tell('error', setting, found, remedyOf(check.reason, check.cause, { host, implicitTls }));
}

function remedyOf(
  reason: string,
  cause: string,
  { host, implicitTls }: Pick<MailFact, 'host' | 'implicitTls'>,
): string {
  const other = implicitTls
    ? 'A server with STARTTLS, as at port 587, needs smtp:// instead of smtps://.'
    : 'A server that speaks TLS from the start, as at port 465, needs smtps:// instead of smtp://.';
  switch (reason) {
    case 'smtp-login':
      return 'Put the right user and password into the URL; write @ as %40, / as %2F, : as %3A. Many providers want a password for apps, or an API key.';
    case 'smtp-dns':
      return 'Correct the host of the URL.';
    case 'smtp-timeout':
      return `Correct host and port, and let the firewall pass. ${other}`;
    case 'smtp-tls':
      if (/offers no TLS/.test(cause))
        return isLocalhost(host)
          ? 'Put ?tls=never at the end of the URL if this is a mail catcher on your machine. Else name a port that offers STARTTLS, or use smtps://.'
          : 'Name a port that offers STARTTLS, or use smtps://. Passwords and codes are never sent without TLS; ?tls=never is for localhost alone.';
      return /handshake/.test(cause)
        ? other
        : 'Let the mail server show a certificate for this host from a public authority, and renew it in time. For a private authority start Node with NODE_EXTRA_CA_CERTS.';
    case 'smtp-network':
      return /REFUSED/.test(cause)
        ? 'Correct host and port, or start the mail server: nothing listens there.'
        : `Correct host and port. ${other}`;
    default:
      return 'Ask the operator of the mail server why it refuses this machine.';
  }
}

/** Judges the login of an SMS provider, or only the way to it. */
export function judgeSms({ setting, host, check }: SmsFact): Finding {
  if (check.tried === 'connection') {
    if (check.reach.at !== 'open') return judgeReach('sms', setting, host, check.reach);
    return sms.tell(
      'hint',
      setting,
      `${host} can be reached, but the login cannot be tried, as the gateway has no call that sends nothing`,
      'Send yourself one: doctor --send-to <number>.',
    );
  }
  if (check.at !== 'answer') return judgeReach('sms', setting, host, { at: check.at, cause: check.cause });
  if (check.suspended)
    return sms.tell('error', setting, `${host}: the account is suspended or closed`, 'Ask the provider why.');
  if (check.status === 200) return sms.ok(`${host} accepted the login; nothing was sent`, setting);
  if (check.status === 404)
    return sms.tell(
      'hint',
      setting,
      `${host} can be reached, but it has no account of this SID, or no call that tries the login (404)`,
      'Send yourself one: doctor --send-to <number>.',
    );
  if ([401, 403].includes(check.status))
    return sms.tell(
      'error',
      setting,
      `${host} refused the login (${check.status})`,
      'Put the account SID and the auth token of the provider into the URL.',
    );
  return sms.tell('error', setting, `${host} answered ${check.status}`, 'Look at the status page of the provider.');
}

/** Judges WhatsApp and calls, whose senders only a message can try. */
export function judgeChannels({ setting, gaps }: SmsFact): readonly Finding[] {
  return gaps.map((gap) =>
    sms.tell(
      'hint',
      setting,
      gap,
      'See WhatsApp and calls in docs/messages.md. Send yourself one: doctor --send-to <number>.',
    ),
  );
}

/** Judges a message that was sent to the operator. */
export function judgeSent({ setting, host, channel, outcome }: SentFact): Finding {
  const { ok, tell } = findingsOf('send');
  const message = channel === null ? 'the test message' : `the test message by ${CHANNEL_NAMES[channel]}`;
  if (outcome.ok) return ok(`${host} took ${message}; look whether it arrives, and not among spam`, setting);
  return tell(
    'error',
    setting,
    `${host} did not take ${message}: ${outcome.cause} (${outcome.reason})`,
    'See the findings above; else ask the provider whether it takes this sender and this recipient.',
  );
}
