// Owns which issuers may stand beside each other, and beside this server. Not the settings of one: issuer-schema.ts.
import type { Project } from '../../ports/project.ts';

/** Each fault is a sentence about "issuer …". The issuer and audience of a token tell which project it belongs to. */
export function issuerFaults(projects: readonly Project[], publicUrl: string | undefined): readonly string[] {
  const entries = projects.flatMap((project) => project.issuers);
  const faults = new Set<string>();
  for (const [i, { issuer, audience, use }] of entries.entries()) {
    // Machines compare exactly, so one more slash makes another issuer. An operator does not see the difference.
    if (issuer.replace(/\/+$/, '') === publicUrl)
      faults.add(`issuer ${issuer} must not be PUBLIC_URL: tokens of that issuer are those of API clients`);
    const before = entries.slice(0, i).filter((other) => other.issuer === issuer && other.audience === audience);
    if (before.length === 0) continue;
    const pair = `issuer ${issuer} with audience ${audience}`;
    faults.add(
      before.every((other) => other.use === use)
        ? `${pair} must be configured once: it tells which project a token is for`
        : `${pair} must not be of refresh and of access tokens: nothing else tells them apart; give one an audience of its own`,
    );
  }
  return [...faults];
}
