// Owns the test message of --send-to: its words, and that it goes through the channels that real messages take. Not the channels:
// deliver/channels.
import { randomUUID } from 'node:crypto';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Project } from '../../ports/project.ts';
import { createSms } from '../../deliver/channels/sms/sms.ts';
import { createSmtp } from '../../deliver/channels/smtp/smtp.ts';
import { parse } from '../../parse/address.ts';
import type { CliContext } from '../context.ts';
import type { SentFact } from './facts.ts';
import { outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';

/** How a test message is sent. */
export interface SendOptions extends Pick<ProjectProbe, 'nameOf' | 'allow'> {
  readonly clock: CliContext['clock'];
  readonly log: CliContext['log'];
  readonly parts: DoctorParts;
}

/** Sends one message through each provider of the kind that the recipient is of. Never throws for a provider that refuses. */
export async function sendTests(
  project: Project,
  recipient: string,
  { nameOf, allow, clock, log, parts }: SendOptions,
): Promise<readonly SentFact[]> {
  const { ca } = parts;
  const isMail = recipient.includes('@');
  const open: readonly (() => Channel)[] = isMail
    ? project.mail.map((provider) => () => createSmtp(provider, { log, ...(ca === undefined ? {} : { ca }) }))
    : project.sms.map((provider) => () => createSms(provider, { clock, allow, ...outboundOf(parts) }));
  const providers = isMail ? project.mail : project.sms;
  const sent: SentFact[] = [];
  for (const [i, provider] of providers.entries()) {
    const channel = open[i]?.();
    if (channel === undefined) continue;
    const outcome = await channel.send(testMessage(project, recipient)).finally(() => channel.close());
    const setting = nameOf(`${isMail ? 'mail' : 'sms'}.${i}.url`);
    sent.push({ at: 'sent', setting, host: new URL(provider.url).host, outcome: resultOf(outcome) });
  }
  return sent;
}

/** Returns the recipient as channels take it, or a sentence for the operator. A number begins with + or is of the home country. */
export function readRecipient(
  text: string,
  { policy, homeCountry }: Project,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly words: string } {
  const kind = text.includes('@') ? 'email' : 'phone';
  const parsed = parse(kind, text, { policy, homeCountry });
  if (parsed.ok) return { ok: true, value: parsed.value.value };
  const words = `${JSON.stringify(text)} is no address that this project may send to (${parsed.refusal.reason ?? parsed.refusal.code}).`;
  return { ok: false, words };
}

function testMessage({ serviceName }: Project, to: string): RenderedMessage {
  return {
    id: `doctor_${randomUUID()}`,
    to,
    subject: `Test message of ${serviceName}`,
    text: `This is a test message of ${serviceName}, sent by contact-change-server doctor. You need not do anything.\n`,
    html: null,
    lang: 'en',
  };
}

function resultOf(outcome: SendOutcome): SentFact['outcome'] {
  if (outcome.at === 'sent') return { ok: true };
  return { ok: false, reason: outcome.reason, cause: outcome.trouble?.cause ?? 'it was refused' };
}
