// Owns what the public URL, the webhooks, the streams and the file of variables mean for the operator. Pure. Not how they are probed: probe-*.ts.
import type { EnvFileFact, PublicUrlFact, StreamFact, WebhookFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';
import { judgeCertificate, judgeReach } from './judge-reach.ts';

const pages = findingsOf('public-url');
const hooks = findingsOf('webhook');
const streams = findingsOf('stream');
const PUBLIC_URL = 'PUBLIC_URL';
const PROXIES = 'TRUSTED_PROXIES';

/** Octets of a secret that Standard Webhooks 1.0 wants at least. */
const SECRET_MIN = 24;

/** Judges whether the server is reached by its public URL, and whether the number of proxies can be right. */
export function judgePublicUrl(fact: PublicUrlFact, now: number): readonly Finding[] {
  const { url, certificateEnds: ends } = fact;
  return [
    judgeAnswer(fact),
    ...judgeCertificate('public-url', PUBLIC_URL, new URL(url).host, { ends, now }),
    ...judgeProxies(fact),
  ];
}

function judgeAnswer({ url, answer, isHttps }: PublicUrlFact): Finding {
  if (!answer.ok) {
    if (/certificate|TLS/.test(answer.why))
      return pages.tell(
        'error',
        PUBLIC_URL,
        `${url}: ${answer.why}`,
        'Let the proxy show a certificate for this host from a public authority.',
      );
    const isDown = /REFUSED/.test(answer.why);
    return pages.tell(
      isDown ? 'warning' : 'error',
      PUBLIC_URL,
      isDown ? `nothing listens at ${url}` : `${url} cannot be reached: ${answer.why}`,
      isDown
        ? `Start ${isHttps ? 'the proxy and ' : ''}the server, then ask again.`
        : 'Correct the URL, its DNS or the firewall: all links in messages begin with it.',
    );
  }
  if (answer.isOurs) return pages.ok(`${url} leads to a server that answers`, PUBLIC_URL);
  if ([502, 503, 504].includes(answer.status))
    return pages.tell(
      'warning',
      PUBLIC_URL,
      `the proxy at ${url} finds no server behind it (${answer.status})`,
      'Start the server, and compare HOST and PORT with what the proxy names.',
    );
  return pages.tell(
    'error',
    PUBLIC_URL,
    `${url} leads to another server: /healthz answered ${answer.status}, and not as ours does`,
    'Correct the URL with its path, or the route of the proxy: all links in messages begin with it.',
  );
}

function judgeProxies({ isHttps, isLocal, trustedProxies, host }: PublicUrlFact): readonly Finding[] {
  if (isHttps && trustedProxies === 0)
    return [
      pages.tell(
        'warning',
        PROXIES,
        'the server speaks no TLS itself, so a proxy stands before https, and none is counted',
        'Set TRUSTED_PROXIES to the number of proxies, 1 for one nginx: else all people share the limits of one address.',
      ),
    ];
  if (isLocal && trustedProxies > 0)
    return [
      pages.tell(
        'warning',
        PROXIES,
        `PUBLIC_URL is this machine without a proxy, and the number of trusted ones is ${trustedProxies}`,
        'Set TRUSTED_PROXIES=0: else a caller chooses its own address by X-Forwarded-For, and so evades limits.',
      ),
    ];
  if (trustedProxies > 0 && !/^(?:127\.|::1$|localhost$)/.test(host))
    return [
      pages.tell(
        'hint',
        'HOST',
        `the server listens at ${host}, and trusts X-Forwarded-For (TRUSTED_PROXIES=${trustedProxies})`,
        'Let only the proxies reach its port, by a firewall or a network of their own.',
      ),
    ];
  return [];
}

/** Judges whether a receiver can be reached, and the secrets that sign. No event is sent. */
export function judgeWebhook(fact: WebhookFact, now: number): readonly Finding[] {
  const { setting, secretSetting, host, reach, secrets, shortest } = fact;
  const weak =
    shortest >= SECRET_MIN
      ? []
      : [
          hooks.tell(
            'error',
            secretSetting,
            `a secret has ${shortest} octets, and ${SECRET_MIN} are the least`,
            'Make another: whsec_ and the base64 of 32 random octets.',
          ),
        ];
  if (reach.at !== 'open') return [judgeReach('webhook', setting, host, reach), ...weak];
  const { certificateEnds: ends } = reach;
  const signed = secrets === 1 ? 'its secret looks right' : `${secrets} secrets sign each event`;
  return [
    hooks.ok(`${host} can be reached, and ${signed}; no event was sent`, setting),
    ...judgeCertificate('webhook', setting, host, { ends, now }),
    ...weak,
  ];
}

/** Judges whether the receiver of security events can be reached. No event is sent. */
export function judgeStream({ setting, host, reach }: StreamFact, now: number): readonly Finding[] {
  if (reach.at !== 'open') return [judgeReach('stream', setting, host, reach)];
  return [
    streams.ok(`${host} can be reached; stream verify asks whether it takes events`, setting),
    ...judgeCertificate('stream', setting, host, { ends: reach.certificateEnds, now }),
  ];
}

/** Judges who may read the file, which holds secrets. */
export function judgeEnvFile({ file, mode }: EnvFileFact): readonly Finding[] {
  if ((mode & 0o077) === 0) return [];
  return [
    findingsOf('env-file').tell(
      'warning',
      file,
      'other users of this machine may read or write it, and it holds secrets',
      `chmod 600 ${file}`,
    ),
  ];
}
