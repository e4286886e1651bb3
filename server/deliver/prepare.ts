// Owns whether a claimed message may still go, and the code and links in it. Not when (courier.ts), nor its text (render.ts).
import { codeProof, liveLinks, proved, reportSeed, seedOf, stateAt, type Change } from '../core/change.ts';
import type { NoticeSeed, Secrets } from '../ports/secrets.ts';
import type { Notice, Outgoing } from '../ports/outbox.ts';
import { undoSeed } from '../core/undo-state.ts';
import type { Identity } from '../ports/user.ts';
import type { Project } from '../ports/project.ts';
import type { Calling, Letter, Proving, Telling, Way } from './message/message.ts';

export interface Facts {
  readonly outgoing: Outgoing;
  /** A notice goes without it; what proves does not. */
  readonly change: Change | undefined;
  readonly project: Project | undefined;
  readonly account: Telling['account'];
  readonly identities: readonly Identity[];
  readonly now: number;
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

type Derive = Pick<Secrets, 'code' | 'linkToken' | 'noticeToken'>;
type Known = Facts & { readonly project: Project };

/** Why a message will never go. Short codes: they are stored and logged. */
export type Stop =
  | 'project-gone'
  | 'change-gone'
  | 'change-over'
  | 'expired'
  | 'proved'
  | 'superseded'
  | 'key-gone'
  | 'recipient-differs'
  | 'unreadable';

export function prepare(facts: Facts, secrets: Derive): Letter | Stop {
  const { outgoing, project, now } = facts;
  if (project === undefined) return 'project-gone';
  if (now >= outgoing.expiresAt) return 'expired';
  switch (outgoing.template) {
    case 'prove':
      return proving({ ...facts, project }, secrets);
    case 'notice':
      return telling({ ...facts, project }, secrets);
    case 'hook':
      return calling({ ...facts, project });
  }
}

/**
 * Code and link are derived now, and only those that would still count: an older message of a change may lose its code to
 * a newer one while its link still lives.
 */
function proving(facts: Known, secrets: Derive): Proving | Stop {
  const { outgoing, change, project, account, now, publicUrl } = facts;
  if (change === undefined) return 'change-gone';
  if (stateAt(change, now).at !== 'waiting') return 'change-over';
  const proof = change.proofs.find((p) => p.id === outgoing.proof);
  if (proof === undefined) return 'superseded';
  if (proved(change, proof.of)) return 'proved';
  if (outgoing.to !== proof.address.value) return 'recipient-differs';

  // One that only goes through the motions takes nothing from the one before it.
  const newest = outgoing.suppressed || codeProof(change, proof.of)?.id === proof.id;
  const codeCounts = proof.method !== 'link' && newest && now < proof.codeExpiresAt;
  const linkCounts = liveLinks(change, proof.of, now).some((p) => p.id === proof.id);
  if (!codeCounts && !linkCounts) return newest ? 'expired' : 'superseded';

  const seed = seedOf(change, proof);
  const code = codeCounts ? secrets.code(seed, change.terms.codeLength) : null;
  const token = linkCounts ? secrets.linkToken(seed) : null;
  if ((codeCounts && code === null) || (linkCounts && token === null)) return 'key-gone';
  return {
    template: 'prove',
    outgoing,
    change,
    project,
    account,
    proof,
    code,
    link:
      token === null ? null : withToken(change.terms.leadsOn === true ? `${publicUrl}/confirm` : change.linkUrl, token),
    // Its own link leads to a page that stops the change as well.
    report: proof.of === 'current' && token === null ? wayLink(reportSeed(change), publicUrl, secrets) : null,
    now,
    otpHost: otpHost(project, change, publicUrl),
  };
}

/** Its change may be over or gone: what has been is told all the same, if need be without a link. */
function telling({ outgoing, change, project, now, publicUrl }: Known, secrets: Derive): Telling | Stop {
  const { data } = outgoing;
  if (data === null || !('of' in data)) return 'unreadable';
  const to = wayOf(data, outgoing, change);
  const link = to && wayLink(to.seed, publicUrl, secrets);
  const endsAt = (to?.since ?? 0) + project.policy.undoLife;
  return {
    template: 'notice',
    outgoing,
    project,
    account: data.account,
    notice: data,
    options: change?.templateOptions ?? {},
    way: to && link !== null && now < endsAt ? { does: to.does, link, endsAt } : null,
    now,
  };
}

/** What the link of a notice does, and since when it works. */
function wayOf(
  notice: Notice,
  outgoing: Outgoing,
  change: Change | undefined,
): { readonly does: Way['does']; readonly seed: NoticeSeed | null; readonly since: number } | null {
  switch (notice.of) {
    case 'requested':
      return change ? { does: 'stop', seed: reportSeed(change), since: change.createdAt } : null;
    case 'done':
    case 'removed':
    case 'merged':
    case 'merged-away': {
      const { undo } = notice;
      if (undo === null || outgoing.contact === null) return null;
      const { project, user, contact, createdAt } = outgoing;
      return { does: undo.mode, seed: undoSeed({ ...undo, project, user }, contact), since: createdAt };
    }
    // Whoever stole the account may hold a contact of it: nobody undoes an undo.
    case 'undone':
    case 'frozen':
      return null;
  }
}

function wayLink(seed: NoticeSeed | null, publicUrl: string, secrets: Derive): string | null {
  const token = seed && secrets.noticeToken(seed);
  return token === null ? null : withToken(`${publicUrl}/undo`, token);
}

function calling({ outgoing, project, identities }: Known): Calling | Stop {
  const { data } = outgoing;
  if (data === null || !('hook' in data)) return 'unreadable';
  return { template: 'hook', outgoing, project, call: data, identities };
}

function withToken(address: string, token: string): string {
  const url = new URL(address);
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
