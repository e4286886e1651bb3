// Owns asking the identity provider, and the verifier of the human check. Not what the answers mean: judge-sign-in.ts.
import { createGuardedFetch } from '../../deliver/channels/http/guarded-fetch.ts';
import { createOutbound } from '../../deliver/channels/http/outbound.ts';
import { createReadDocument } from '../../deliver/channels/http/read-document.ts';
import type { SignInAs } from '../../ports/oidc.ts';
import type { OidcProvider, Project } from '../../ports/project.ts';
import { checkHuman } from '../../tokens/check-human.ts';
import { checkOidc } from '../../tokens/check-oidc.ts';
import type { SignInFact, HumanCheckFact } from './facts.ts';
import { HTTP_WAIT, outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';

/** `as`: who signs in there. Signs no user in. Never throws. */
export async function probeSignIn(
  oidc: OidcProvider,
  as: readonly SignInAs[],
  { nameOf, allow, publicUrl }: ProjectProbe,
  parts: DoctorParts,
): Promise<SignInFact> {
  const options = { allow, ...outboundOf(parts) };
  const outbound = createOutbound({ ...options, wait: HTTP_WAIT });
  return {
    at: 'sign-in',
    issuer: oidc.issuer,
    issuerSetting: nameOf('oidc.issuer'),
    clientSetting: nameOf('oidc.clientId'),
    secretSetting: nameOf('oidc.clientSecret'),
    check: await checkOidc(oidc, {
      publicUrl,
      as,
      fetch: createGuardedFetch(createReadDocument(options), outbound),
      async get(url) {
        const answer = await outbound.get(url, { accept: 'text/html' });
        return answer.at === 'answer' ? { status: answer.status, location: answer.headers.location ?? null } : null;
      },
    }),
  };
}

/** Never throws. */
export async function probeHumanCheck(
  humanCheck: NonNullable<Project['humanCheck']>,
  { nameOf }: ProjectProbe,
  { fetch }: DoctorParts,
): Promise<HumanCheckFact> {
  return {
    at: 'human-check',
    host: new URL(humanCheck.url).host,
    urlSetting: nameOf('humanCheck.url'),
    secretSetting: nameOf('humanCheck.secret'),
    check: await checkHuman(humanCheck, fetch),
  };
}
