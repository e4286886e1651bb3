// Owns the test message of --send-to: its words, and that it goes through the channels that real messages take. Not the channels:
// deliver/channels.
import { randomUUID } from 'node:crypto';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Project } from '../../ports/project.ts';
import { createSms } from '../../deliver/channels/sms/sms.ts';
import { createSmtp } from '../../deliver/channels/smtp/smtp.ts';
import { parse } from '../../parse/address.ts';
import type { PhoneChannel } from '../../../shared/contact.ts';
import type { CliContext } from '../context.ts';
import type { SentFact } from './facts.ts';
import { mailServersOf, smsProvidersOf } from './placed-providers.ts';
import { outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';

/** How a test message is sent. */
export interface SendOptions extends Pick<ProjectProbe, 'nameOf' | 'allow'> {
  readonly clock: CliContext['clock'];
  readonly log: CliContext['log'];
  readonly parts: DoctorParts;
}

/**
 * Sends one message through each provider of the recipient's kind; to a phone, through each channel. Never throws for a provider that
 * refuses.
 */
export async function sendTests(
  project: Project,
  recipient: string,
  { nameOf, allow, clock, log, parts }: SendOptions,
): Promise<readonly SentFact[]> {
  const { ca } = parts;
  if (recipient.includes('@')) {
    const servers = project.mail.flatMap((provider, i) => mailServersOf(provider, `mail.${i}`));
    return inTurn(servers, ({ provider, path }) =>
      sendBy(createSmtp(provider, { log, ...(ca === undefined ? {} : { ca }) }), testMessage(project, recipient), {
        setting: nameOf(`${path}.url`),
        url: provider.url,
      }),
    );
  }
  const services = project.sms.flatMap((provider, i) => smsProvidersOf(provider, `sms.${i}`));
  const tries = services.flatMap(({ provider, path }) =>
    project.policy.phoneChannels.map((channel) => ({ provider, setting: nameOf(`${path}.url`), channel })),
  );
  return inTurn(tries, ({ provider, setting, channel }) =>
    sendBy(
      createSms(provider, { clock, allow, ...outboundOf(parts) }),
      { ...testMessage(project, recipient), ...phoneOf(channel, project) },
      { setting, url: provider.url },
    ),
  );
}

async function inTurn<T>(tries: readonly T[], send: (one: T) => Promise<SentFact>): Promise<readonly SentFact[]> {
  const sent: SentFact[] = [];
  for (const one of tries) sent.push(await send(one));
  return sent;
}

async function sendBy(
  channel: Channel,
  message: RenderedMessage,
  { setting, url }: { readonly setting: string; readonly url: string },
): Promise<SentFact> {
  const outcome = await channel.send(message).finally(() => channel.close());
  return {
    at: 'sent',
    setting,
    channel: message.phone?.channel ?? null,
    host: new URL(url).host,
    outcome: resultOf(outcome),
  };
}

/** A code that is none: a template of WhatsApp can hold nothing else. */
const NO_CODE = '000000';

function phoneOf(channel: PhoneChannel, project: Project): Pick<RenderedMessage, 'phone'> {
  switch (channel) {
    case 'sms':
      return {};
    case 'whatsapp':
      return { phone: { channel, variable: { name: 'code', value: NO_CODE } } };
    case 'voice':
      return { phone: { channel, code: NO_CODE, english: testText(project) } };
  }
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

function testMessage(project: Project, to: string): RenderedMessage {
  return {
    id: `doctor_${randomUUID()}`,
    to,
    subject: `Test message of ${project.serviceName}`,
    text: `${testText(project)}\n`,
    html: null,
    lang: 'en',
  };
}

function testText({ serviceName }: Project): string {
  return `This is a test message of ${serviceName}, sent by contact-change-server doctor. You need not do anything.`;
}

function resultOf(outcome: SendOutcome): SentFact['outcome'] {
  if (outcome.at === 'sent') return { ok: true };
  return { ok: false, reason: outcome.reason, cause: outcome.trouble?.cause ?? 'it was refused' };
}
