// Owns what the answers of an issuer mean for the operator: keys, clock, introspection. Pure. Not how it is asked: tokens/.
import { SECOND } from '../../../shared/duration.ts';
import type { ClockFact, IntrospectionFact, IssuerFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';

const issuers = findingsOf('issuer');
const clocks = findingsOf('clock');
const introspections = findingsOf('introspection');

/** A clock further off makes good tokens look expired or not yet valid. */
const CLOCK_OFF = 30 * SECOND;

/** Judges whether the keys can be read, and whether one of them can sign an accepted token. */
export function judgeIssuer(fact: IssuerFact): Finding {
  const { issuer, setting, source, check, algorithms, algorithmsSetting } = fact;
  if (!check.ok) return issuers.tell('error', setting, `no keys at ${source}: ${check.why}`, remedyOf(fact, check.why));
  if (check.usable > 0)
    return issuers.ok(`${issuer} has ${check.usable} ${check.usable === 1 ? 'key' : 'keys'} for signatures`, setting);
  return issuers.tell(
    'error',
    algorithmsSetting,
    `no key of ${issuer} signs with ${algorithms.join(', ')}; there ${check.total === 1 ? 'is one' : `are ${check.total}`}`,
    `Put the algorithm of the issuer into ${algorithmsSetting}, or let the issuer sign with one of these.`,
  );
}

function remedyOf({ setting, isDiscovered }: IssuerFact, why: string): string {
  if (/OUTBOUND_ALLOW/.test(why))
    return 'If the issuer is in your own network, put its range into OUTBOUND_ALLOW, or name its keys with JWKS_URL.';
  if (/names the issuer/.test(why))
    return `Write ${setting} exactly as the discovery document does; a slash at the end counts.`;
  if (isDiscovered) return `Correct ${setting}, or name the keys with JWKS_URL: its discovery document is read first.`;
  if (/not JSON|not a key set|status|redirect/.test(why))
    return `${setting} must be the URL of the key set itself. The issuer names it as jwks_uri in /.well-known/openid-configuration.`;
  if (/certificate|TLS/.test(why)) return 'Let the issuer show a certificate for this host from a public authority.';
  return `Correct ${setting}, and let the firewall pass to the issuer.`;
}

/** Judges how far the clock of this machine is off. */
export function judgeClock({ host, ahead }: ClockFact): Finding {
  if (ahead === null)
    return clocks.tell('hint', null, `${host} sent no date to compare with`, 'Look that NTP runs: timedatectl.');
  const seconds = Math.round(Math.abs(ahead) / SECOND);
  if (Math.abs(ahead) <= CLOCK_OFF) return clocks.ok(`this clock and that of ${host} differ by ${seconds} s at most`);
  return clocks.tell(
    'warning',
    null,
    `the clock of this machine is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} that of ${host}`,
    'Let NTP set the clock (timedatectl set-ntp true): tokens would look expired or not yet valid, and codes end too early or too late.',
  );
}

/** Judges whether the introspection takes our client and answers as RFC 7662 says. */
export function judgeIntrospection({ urlSetting, secretSetting, host, check }: IntrospectionFact): Finding {
  if (!check.ok) {
    const isLogin = /^status (?:400|401|403)$/.test(check.why);
    return introspections.tell(
      'error',
      isLogin ? secretSetting : urlSetting,
      `${host}: ${isLogin ? `it refused our client (${check.why})` : check.why}`,
      isLogin
        ? `Put the client id and the secret of the issuer into ${secretSetting} and its neighbour, and let that client introspect.`
        : `Correct ${urlSetting}: the issuer names it as introspection_endpoint in its discovery document.`,
    );
  }
  if (!check.active) return introspections.ok(`${host} took our client`, urlSetting);
  return introspections.tell(
    'error',
    urlSetting,
    `${host} says that a token which it never issued is active`,
    'Name the real endpoint: this one lets sign-ins go on that were ended.',
  );
}
