// Owns to which issuer entry a JWT belongs, by its project, `iss` and `aud`. Not whether it is signed (signature.ts), nor of
// which kind it is (token-kind.ts).
import type { JWTPayload } from 'jose';
import type { Issuer, Project } from '../ports/project.ts';
import type { IssuerKeys } from './jwks.ts';
import type { TokenFault, TokenReason } from './refusal.ts';

/** An issuer of a project, with its keys. */
export interface TrustedIssuer {
  readonly project: string;
  readonly adminRoles: Project['adminRoles'];
  readonly issuer: Issuer;
  readonly keys: IssuerKeys;
}

/** Where a token is meant to count. */
export interface TokenTarget {
  /** The project that the request names in front of the JWT; null when it names none. */
  readonly project: string | null;
  /** The uses of issuer entries that the called API accepts. An entry with `native` counts always. */
  readonly uses: readonly Issuer['use'][];
}

/** The entry; else the fault, with the entry whose settings the token missed, if there is one. */
export type FoundIssuer =
  | { readonly ok: true; readonly entry: TrustedIssuer }
  | { readonly ok: false; readonly fault: TokenFault; readonly nearest: TrustedIssuer | null };

/** Finds the entry of a JWT whose claims are not verified yet. */
export function findIssuer(
  entries: readonly TrustedIssuer[],
  { project, uses }: TokenTarget,
  { iss, aud }: JWTPayload,
): FoundIssuer {
  const inProject = entries.filter((entry) => project === null || entry.project === project);
  if (inProject.length === 0) return missed('project-unknown');
  const ofIssuer = inProject.filter(({ issuer }) => issuer.issuer === iss);
  if (ofIssuer.length === 0) return missedIssuer(entries, inProject, iss);
  const judged = ofIssuer.map((entry) => ({ entry, fault: audienceFault(entry.issuer, aud) }));
  const [fit, ...more] = judged.filter(({ fault }) => fault === null);
  if (fit === undefined) {
    // A token with our audience and one more says more about its entry than a token with a foreign audience.
    const [nearest] = [...judged].sort((a, b) => rank(a.fault) - rank(b.fault));
    return missed(nearest?.fault ?? 'audience-other', nearest?.entry ?? null);
  }
  if (more.length > 0) return missed('audience-ambiguous', fit.entry);
  const { use, native } = fit.entry.issuer;
  return uses.includes(use) || native ? { ok: true, entry: fit.entry } : missed('use-not-accepted', fit.entry);
}

/**
 * Whether `aud` fits the entry: each value is one of its audiences or stands beside one by name. If several services accepted
 * the same token, each of them could replay it here, so any other value refuses the token.
 */
export function audienceFault({ audience, otherAudiences }: Issuer, aud: unknown): AudienceReason | null {
  if (aud === undefined) return audience.includes(null) ? null : 'audience-missing';
  const values: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  const isOurs = (value: unknown): boolean => typeof value === 'string' && audience.includes(value);
  if (!values.some(isOurs)) return 'audience-other';
  const isNamed = (value: unknown): boolean => typeof value === 'string' && otherAudiences.includes(value);
  return values.every((value) => isOurs(value) || isNamed(value)) ? null : 'audience-beside';
}

type AudienceReason = 'audience-missing' | 'audience-other' | 'audience-beside';

function rank(fault: AudienceReason | null): number {
  return fault === 'audience-beside' ? 0 : 1;
}

function missed(reason: TokenReason, nearest: TrustedIssuer | null = null): FoundIssuer {
  return { ok: false, fault: { reason }, nearest };
}

/** Tells an unknown issuer from one that differs from a known one where people overlook it. */
function missedIssuer(
  all: readonly TrustedIssuer[],
  inProject: readonly TrustedIssuer[],
  iss: string | undefined,
): FoundIssuer {
  if (typeof iss !== 'string' || iss === '') return missed('issuer-missing');
  const withoutSlash = (text: string): string => text.replace(/\/+$/, '');
  const bySlash = inProject.find(({ issuer }) => withoutSlash(issuer.issuer) === withoutSlash(iss));
  if (bySlash) return missed('issuer-slash', bySlash);
  const folded = withoutSlash(iss).toLowerCase();
  const byCase = inProject.find(({ issuer }) => withoutSlash(issuer.issuer).toLowerCase() === folded);
  if (byCase) return missed('issuer-case', byCase);
  const elsewhere = all.find(({ issuer }) => issuer.issuer === iss);
  return elsewhere ? missed('project-other', elsewhere) : missed('issuer-unknown');
}
