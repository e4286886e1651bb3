// Owns which issuers may be configured together, and which may not because of this server's own URL. Not the settings of one
// issuer: issuer-schema.ts.
import type { Project } from '../../ports/project.ts';

/**
 * Returns the faults, each a sentence that begins with "issuer …". A token belongs to the project with its issuer and
 * audience, so each pair of issuer and audience must be configured once.
 */
export function issuerFaults(projects: readonly Project[], publicUrl: string | undefined): readonly string[] {
  const entries = projects.flatMap((project) => project.issuers);
  const faults = new Set<string>();
  for (const [i, { issuer, audience, use }] of entries.entries()) {
    // Programs compare issuers exactly, so a slash at the end makes another issuer. An operator may not see the slash.
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
