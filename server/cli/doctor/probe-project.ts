// Owns which probes a project gets: its issuers, mail servers, SMS providers, webhooks, streams, directories and human
// check. Not what they mean: judge-*.ts.
import type { SignInAs } from '../../ports/oidc.ts';
import type { MailProvider, Project, SmsProvider } from '../../ports/project.ts';
import { readMailbox } from '../../core/mailbox.ts';
import { channelGaps } from '../../deliver/channels/sms/channel-gaps.ts';
import { checkSms } from '../../deliver/channels/sms/check.ts';
import { checkSmtp } from '../../deliver/channels/smtp/check.ts';
import { reach } from '../../deliver/channels/http/reach.ts';
import type { Fact, MailFact, SmsFact, StreamFact, WebhookFact } from './facts.ts';
import { outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';
import { probeDirectory } from './probe-directory.ts';
import { probeIssuer } from './probe-issuer.ts';
import { probeMailDomain } from './probe-mail-domain.ts';
import { probeSignIn, probeHumanCheck } from './probe-sign-in.ts';
import { mailServersOf, smsProvidersOf, type PlacedProvider } from './placed-providers.ts';

/** Starts all probes at once; their facts come in the order of the settings. No probe throws, sends a message or an event. */
export function probeProject(
  project: Project,
  probe: ProjectProbe,
  parts: DoctorParts,
): readonly Promise<readonly Fact[]>[] {
  const { nameOf, selector } = probe;
  const domains = new Map(
    project.mail.flatMap(({ from, url }, i) => {
      const mailbox = readMailbox(from);
      // Only a server on this machine may have it.
      const isLocal = new URL(url).searchParams.get('tls') === 'never';
      return mailbox === null ? [] : [[mailbox.domain, { setting: nameOf(`mail.${i}.from`), isLocal }] as const];
    }),
  );
  return [
    ...project.issuers.map((issuer, i) => probeIssuer(issuer, { i, ...probe }, parts)),
    ...project.mail.flatMap((provider, i) =>
      mailServersOf(provider, `mail.${i}`).map((server) => one(probeMail(server, probe, parts))),
    ),
    ...[...domains].map(([domain, from]) => one(probeMailDomain({ domain, ...from, selector }, parts.resolver))),
    ...project.sms.flatMap((provider, i) =>
      smsProvidersOf(provider, `sms.${i}`).map((service) => one(probeSms(project, service, probe, parts))),
    ),
    ...project.webhooks.map((_, i) => one(probeWebhook(project, i, probe, parts))),
    ...(project.streams ?? []).map(({ endpoint }, i) => one(probeStream(endpoint, i, probe, parts))),
    ...(project.directories ?? []).map((directory, i) => one(probeDirectory(directory, { i, ...probe }, parts))),
    ...(project.oidc ? [one(probeSignIn(project.oidc, signInsOf(project), probe, parts))] : []),
    ...(project.humanCheck ? [one(probeHumanCheck(project.humanCheck, probe, parts))] : []),
  ];
}

/** Who signs in at the provider. One that neither uses yet is meant for admins. */
function signInsOf({ account, adminRoles }: Project): readonly SignInAs[] {
  if (!account) return ['admin'];
  return adminRoles.length > 0 ? ['admin', 'user'] : ['user'];
}

const one = async (fact: Promise<Fact>): Promise<readonly Fact[]> => [await fact];

async function probeMail(
  { provider, path }: PlacedProvider<MailProvider>,
  { nameOf }: ProjectProbe,
  parts: DoctorParts,
): Promise<MailFact> {
  const { hostname: host, port, protocol, username } = new URL(provider.url);
  const implicitTls = protocol === 'smtps:';
  return {
    at: 'mail',
    setting: nameOf(`${path}.url`),
    host,
    port: Number(port) || (implicitTls ? 465 : 587),
    implicitTls,
    hasLogin: username !== '',
    check: await checkSmtp(provider, { ca: parts.ca }),
  };
}

async function probeSms(
  project: Project,
  { provider, path }: PlacedProvider<SmsProvider>,
  { nameOf, allow }: ProjectProbe,
  parts: DoctorParts,
): Promise<SmsFact> {
  return {
    at: 'sms',
    setting: nameOf(`${path}.url`),
    host: new URL(provider.url).host,
    check: await checkSms(provider, { allow, ...outboundOf(parts) }),
    gaps: channelGaps(project, provider),
  };
}

async function probeWebhook(
  { webhooks }: Project,
  i: number,
  { nameOf, allow }: ProjectProbe,
  parts: DoctorParts,
): Promise<WebhookFact> {
  const { url, secret } = at(webhooks, i);
  const sizes = secret.split(' ').map((text) => Buffer.from(text.replace(/^whsec_/, ''), 'base64').length);
  return {
    at: 'webhook',
    setting: nameOf(`webhooks.${i}.url`),
    secretSetting: nameOf(`webhooks.${i}.secret`),
    host: new URL(url).host,
    reach: await reach(new URL(url), { allow, ...outboundOf(parts) }),
    secrets: sizes.length,
    shortest: Math.min(...sizes),
  };
}

async function probeStream(
  endpoint: string,
  i: number,
  { nameOf, allow }: ProjectProbe,
  parts: DoctorParts,
): Promise<StreamFact> {
  const url = new URL(endpoint);
  const options = { allow, ...outboundOf(parts) };
  return { at: 'stream', setting: nameOf(`streams.${i}.endpoint`), host: url.host, reach: await reach(url, options) };
}

function at<T>(list: readonly T[], i: number): T {
  const found = list[i];
  if (found === undefined) throw new RangeError('there is no such provider');
  return found;
}
