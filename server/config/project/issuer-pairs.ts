// Owns which issuers may be configured together, and which may not because of this server's own URL. Not the settings of one
// issuer: issuer-schema.ts.
import type { Issuer, Project } from '../../ports/project.ts';

/**
 * Returns the faults, each a sentence that begins with "issuer …". A token belongs to the entry with its issuer and
 * audience, so two entries of one issuer, also in different projects, must not share an audience.
 */
export function issuerFaults(projects: readonly Project[], publicUrl: string | undefined): readonly string[] {
  const entries = projects.flatMap((project) => project.issuers);
  const faults = new Set<string>();
  for (const [i, entry] of entries.entries()) {
    const { issuer } = entry;
    // Programs compare issuers exactly, so a slash at the end makes another issuer. An operator may not see the slash.
    if (issuer.replace(/\/+$/, '') === publicUrl)
      faults.add(`issuer ${issuer} must not be PUBLIC_URL: tokens of that issuer are those of API clients`);
    for (const before of entries.slice(0, i).filter((other) => other.issuer === issuer))
      pairFaults(before, entry).forEach((fault) => faults.add(fault));
  }
  return [...faults];
}

function pairFaults(before: Issuer, entry: Issuer): readonly string[] {
  const shared = entry.audience.filter((audience) => before.audience.includes(audience));
  const beside = [
    ...entry.otherAudiences.filter((audience) => before.audience.includes(audience)),
    ...before.otherAudiences.filter((audience) => entry.audience.includes(audience)),
  ];
  return [
    ...shared.map((audience) => {
      const pair = `issuer ${entry.issuer} with audience ${audience ?? 'none'}`;
      return before.use === entry.use
        ? `${pair} must be configured once: it tells which project a token is for`
        : `${pair} must not be of refresh and of access tokens: nothing else tells them apart; give one an audience of its own`;
    }),
    ...beside.map(
      (audience) =>
        `issuer ${entry.issuer} must not list ${audience} beside its audience: another entry of the issuer has that audience`,
    ),
  ];
}
