// Owns which issuers may stand beside each other, and beside this server. Not what one of them is: project.ts.
import type { Project } from '../ports/project.ts';

/** What is wrong with them together, each a sentence about "issuer …". A token tells by its issuer and audience whose it is. */
export function issuerFaults(projects: readonly Project[], publicUrl: string | undefined): readonly string[] {
  const entries = projects.flatMap((project) => project.issuers);
  const faults = new Set<string>();
  for (const [i, { issuer, audience, use }] of entries.entries()) {
    // A slash more would be another issuer to a machine, and to nobody else.
    if (issuer.replace(/\/+$/, '') === publicUrl)
      faults.add(`issuer ${issuer} must not be PUBLIC_URL: tokens of that issuer are those of API clients`);
    const before = entries.slice(0, i).filter((other) => other.issuer === issuer && other.audience === audience);
    if (before.length === 0) continue;
    const pair = `issuer ${issuer} with audience ${audience}`;
    faults.add(
      before.every((other) => other.use === use)
        ? `${pair} must stand once: it tells which project a token is for`
        : `${pair} must not be of refresh and of access tokens: nothing else tells them apart; give one an audience of its own`,
    );
  }
  return [...faults];
}
