// Owns whether a claimed message may still go, and the code and link in it. Not when (courier.ts), nor its text (render.ts).
import { liveLinks, newestProof, proved, seedOf, stateAt, type Change } from '../core/change.ts';
import type { Project, Secrets } from '../ports.ts';
import type { Outgoing } from '../store-port.ts';
import type { Letter } from './story.ts';

export interface Facts {
  readonly outgoing: Outgoing;
  readonly change: Change | undefined;
  readonly project: Project | undefined;
  readonly account: Letter['account'];
  readonly now: number;
  readonly publicUrl: string;
}

/** Why a message will never go. Short codes: they are stored and logged. */
export type Stop =
  | 'project-gone'
  | 'change-gone'
  | 'change-over'
  | 'expired'
  | 'proved'
  | 'superseded'
  | 'key-gone'
  | 'recipient-differs';

/**
 * Code and link are derived now, and only those that would still count: an older message of a change may lose its code to
 * a newer one while its link still lives.
 */
export function ready(facts: Facts, secrets: Pick<Secrets, 'code' | 'linkToken'>): Letter | Stop {
  const { outgoing, change, project, account, now, publicUrl } = facts;
  if (project === undefined) return 'project-gone';
  if (change === undefined) return 'change-gone';
  if (now >= outgoing.expiresAt) return 'expired';
  if (stateAt(change, now).at !== 'waiting') return 'change-over';
  const proof = change.proofs.find((p) => p.id === outgoing.proof);
  if (proof === undefined) return 'superseded';
  if (proved(change, proof.of)) return 'proved';
  if (outgoing.to !== proof.address.value) return 'recipient-differs';

  const newest = newestProof(change, proof.of)?.id === proof.id;
  const codeCounts = proof.method !== 'link' && newest && now < proof.codeExpiresAt;
  const linkCounts = liveLinks(change, proof.of, now).some((p) => p.id === proof.id);
  if (!codeCounts && !linkCounts) return newest ? 'expired' : 'superseded';

  const seed = seedOf(change, proof);
  const code = codeCounts ? secrets.code(seed, change.terms.codeLength) : null;
  const token = linkCounts ? secrets.linkToken(seed) : null;
  if ((codeCounts && code === null) || (linkCounts && token === null)) return 'key-gone';
  return {
    outgoing,
    change,
    project,
    account,
    code,
    link: token === null ? null : withToken(change.linkUrl, token),
    now,
    otpHost: otpHost(project, change, publicUrl),
  };
}

function withToken(linkUrl: string, token: string): string {
  const url = new URL(linkUrl);
  url.searchParams.set('t', token);
  return url.href;
}

/**
 * Browsers offer a code only on the site it is bound to: the page that embeds the widget. That is the link's own site when
 * it may call us, else the first that may, else ours.
 */
export function otpHost(
  project: Pick<Project, 'allowedOrigins'>,
  change: Pick<Change, 'linkUrl'>,
  publicUrl: string,
): string {
  const link = new URL(change.linkUrl);
  const site = project.allowedOrigins.includes(link.origin) ? link.origin : project.allowedOrigins[0];
  return new URL(site ?? publicUrl).hostname;
}
