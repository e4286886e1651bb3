// Owns asking an issuer: its keys, its clock, its introspection. Not what the answers mean: judge-issuer.ts.
import { createReadDocument } from '../../deliver/channels/http/read-document.ts';
import type { Issuer } from '../../ports/project.ts';
import { checkIntrospection, checkKeys } from '../../tokens/check-issuer.ts';
import type { ClockFact, Fact, IntrospectionFact, IssuerFact } from './facts.ts';
import { HTTP_WAIT, outboundOf, type DoctorParts, type ProjectProbe } from './parts.ts';

/** `i`: the place of the issuer in the project. Never throws. */
export async function probeIssuer(
  issuer: Issuer,
  { i, nameOf, allow }: ProjectProbe & { readonly i: number },
  parts: DoctorParts,
): Promise<readonly Fact[]> {
  const readDocument = createReadDocument({ allow, ...outboundOf(parts) });
  const check = await checkKeys(issuer, { fetch: parts.fetch, readDocument });
  const { jwksUrl, jwksFile, introspection } = issuer;
  const path = jwksFile !== null ? 'jwksFile' : jwksUrl !== null ? 'jwksUrl' : 'issuer';
  const fact: IssuerFact = {
    at: 'issuer',
    issuer: issuer.issuer,
    setting: nameOf(`issuers.${i}.${path}`),
    source: jwksFile ?? jwksUrl ?? discoveryOf(issuer),
    isDiscovered: path === 'issuer',
    algorithmsSetting: nameOf(`issuers.${i}.algorithms`),
    algorithms: issuer.algorithms,
    check,
  };
  // The clock is asked only where the keys were read, so that an unreachable host is named once.
  const clock = check.ok && jwksFile === null ? [await probeClock(jwksUrl ?? discoveryOf(issuer), parts)] : [];
  if (introspection === null) return [fact, ...clock];
  const asked: IntrospectionFact = {
    at: 'introspection',
    urlSetting: nameOf(`issuers.${i}.introspection.url`),
    secretSetting: nameOf(`issuers.${i}.introspection.clientSecret`),
    host: new URL(introspection.url).host,
    check: await checkIntrospection(introspection, parts.fetch),
  };
  return [fact, ...clock, asked];
}

function discoveryOf({ issuer }: Issuer): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** Compares with the middle of the request. A cache adds the age of its copy (RFC 9111 §5.1). */
async function probeClock(url: string, { fetch }: DoctorParts): Promise<ClockFact> {
  const { host } = new URL(url);
  try {
    const begun = Date.now();
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(HTTP_WAIT) });
    const middle = (begun + Date.now()) / 2;
    await response.body?.cancel();
    const theirs = Date.parse(response.headers.get('date') ?? '') + Number(response.headers.get('age') ?? 0) * 1000;
    return { at: 'clock', host, ahead: Number.isNaN(theirs) ? null : Math.round(middle - theirs) };
  } catch {
    return { at: 'clock', host, ahead: null };
  }
}
