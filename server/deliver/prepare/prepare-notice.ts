// Owns the link in a notice: what the link does, and whether it still works. Not what the notice says: message/notice.ts.
import { reportableUntil } from '../../core/report.ts';
import { reportSeed, undoSeed } from '../../core/seeds.ts';
import type { Notice } from '../../ports/outbox.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { NoticeLink, NoticeMessage } from '../message/message.ts';
import type { Derive, FactsWithProject, Unsendable } from './message-facts.ts';
import { noticeUrl } from './links.ts';

/** Returns the notice also when the change is over or gone; the notice may have no link in this case. */
export function prepareNotice(facts: FactsWithProject, secrets: Derive): NoticeMessage | Unsendable {
  const { outgoing, change, project, masked, now, publicUrl } = facts;
  const { data } = outgoing;
  if (data === null || !('of' in data)) return 'unreadable';
  const target = linkTarget(data, facts);
  const url = target && noticeUrl(target.seed, publicUrl, secrets);
  return {
    template: 'notice',
    outgoing,
    project,
    account: data.account,
    notice: data,
    options: change?.templateOptions ?? {},
    usedTemplate: change?.terms.template,
    zone: change?.terms.zone,
    link: target && url !== null && now < target.endsAt ? { action: target.action, url, endsAt: target.endsAt } : null,
    masked,
    now,
  };
}

/** What the link does. `endsAt`: when it stops working, epoch ms. */
interface LinkTarget {
  readonly action: NoticeLink['action'];
  readonly seed: NoticeSeed | null;
  readonly endsAt: number;
}

function linkTarget(notice: Notice, { outgoing, change, project: { policy } }: FactsWithProject): LinkTarget | null {
  switch (notice.of) {
    case 'requested':
    case 'waits':
      if (change === undefined) return null;
      return {
        action: 'stop',
        seed: reportSeed(change, outgoing.contact ?? ''),
        endsAt: reportableUntil(change, policy),
      };
    case 'done':
    case 'respelled':
    case 'recovery-set':
    case 'recovery-ended':
    case 'removed':
    case 'merged':
    case 'merged-away': {
      const { undo } = notice;
      if (undo === null || outgoing.contact === null) return null;
      const { project, user, contact, createdAt } = outgoing;
      return {
        action: undo.mode,
        seed: undoSeed({ ...undo, project, user }, contact),
        endsAt: createdAt + policy.undoLife,
      };
    }
    default:
      // An attacker may own one of the account's contacts, and must not be able to reverse an undo, or what an admin did.
      return null;
  }
}
