// Owns what the answers of the identity provider, and of the verifier of the human check, mean for the operator. Pure.
// Not how they are asked: tokens/check-oidc.ts, tokens/check-human.ts.
import type { SignInFact, HumanCheckFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';

const signIns = findingsOf('sign-in');
const humans = findingsOf('human-check');

/** Judges the description of the provider, our client and each redirect URL. */
export function judgeSignIn(fact: SignInFact): readonly Finding[] {
  const { issuer, issuerSetting, check } = fact;
  if (!check.ok)
    return [
      signIns.tell(
        'error',
        issuerSetting,
        `no description of ${issuer}: ${check.why}`,
        remedyOf(issuerSetting, check.why),
      ),
    ];
  const { lacks, redirects } = check;
  if (lacks.length > 0)
    return [
      signIns.tell(
        'error',
        issuerSetting,
        `the description of ${issuer} lacks ${lacks.join(', ')}`,
        'Name the issuer of an OpenID provider that has the authorization code flow.',
      ),
    ];
  return [judgeClient(fact, check.client), ...redirects.flatMap((redirect) => judgeRedirect(fact, redirect))];
}

type Redirect = Extract<SignInFact['check'], { readonly ok: true }>['redirects'][number];

function judgeRedirect({ issuer, clientSetting }: SignInFact, { url, is }: Redirect): readonly Finding[] {
  const register = `Register exactly ${url} as redirect URI of the client; it begins with PUBLIC_URL.`;
  switch (is) {
    case 'yes':
      return [];
    case 'no':
      return [signIns.tell('error', clientSetting, `${issuer} does not know the client, or refuses ${url}`, register)];
    case 'unseen':
      return [signIns.tell('hint', clientSetting, `whether ${issuer} takes ${url} cannot be seen from here`, register)];
  }
}

type ClientCheck = Extract<SignInFact['check'], { readonly ok: true }>['client'];

function judgeClient({ issuer, issuerSetting, clientSetting, secretSetting }: SignInFact, check: ClientCheck) {
  switch (check.at) {
    case 'known':
      return signIns.ok(`${issuer} took our client; no user was signed in`, clientSetting);
    case 'refused':
      return signIns.tell(
        'error',
        secretSetting,
        `${issuer} refused our client`,
        `Put the secret of the client there, and its id into ${clientSetting}; the client must be a confidential one.`,
      );
    case 'unknown':
      return signIns.tell(
        'error',
        issuerSetting,
        `the token endpoint of ${issuer} did not answer as OAuth 2.0 says: ${check.why}`,
        'Look at the log of the provider, and let the firewall pass to its token endpoint.',
      );
  }
}

function remedyOf(setting: string, why: string): string {
  if (/OUTBOUND_ALLOW/.test(why)) return 'If the provider is in your own network, put its range into OUTBOUND_ALLOW.';
  if (/names another/.test(why))
    return `Write ${setting} exactly as the discovery document does; a slash at the end counts.`;
  if (/certificate|TLS/.test(why)) return 'Let the provider show a certificate for this host from a public authority.';
  return `Correct ${setting}: /.well-known/openid-configuration below it must answer with JSON, without a redirect.`;
}

/** Judges whether the verifier takes our secret and refuses what is no token. */
export function judgeHumanCheck({ host, urlSetting, secretSetting, check }: HumanCheckFact): Finding {
  switch (check.at) {
    case 'works':
      return humans.ok(`${host} took our secret, and refused a token that is none`, urlSetting);
    case 'secret':
      return humans.tell(
        'error',
        secretSetting,
        `${host} refused our secret`,
        'Put the secret key of the site there, not its site key.',
      );
    case 'accepts-any':
      return humans.tell(
        'error',
        secretSetting,
        `${host} accepted a token that no page has shown`,
        'Replace the secret for tests by that of your site: until then the check stops no program.',
      );
    case 'failed':
      return humans.tell(
        'error',
        urlSetting,
        `${host}: ${check.why}`,
        'Name the URL of siteverify, and let the firewall pass to it: without its answer no change can begin.',
      );
  }
}
