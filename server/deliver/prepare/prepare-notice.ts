// Owns the link in a notice: what the link does, and whether it still works. Not what the notice says: message/notice.ts.
import { reportSeed, undoSeed } from '../../core/seeds.ts';
import type { Change } from '../../core/change.ts';
import type { Notice, OutgoingMessage } from '../../ports/outbox.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { NoticeLink, NoticeMessage } from '../message/message.ts';
import type { Derive, FactsWithProject, Unsendable } from './message-facts.ts';
import { noticeUrl } from './links.ts';

/** Returns the notice also when the change is over or gone; the notice may have no link in this case. */
export function prepareNotice(facts: FactsWithProject, secrets: Derive): NoticeMessage | Unsendable {
  const { outgoing, change, project, masked, now, publicUrl } = facts;
  const { data } = outgoing;
  if (data === null || !('of' in data)) return 'unreadable';
  const target = linkTarget(data, outgoing, change);
  const url = target && noticeUrl(target.seed, publicUrl, secrets);
  const endsAt = (target?.since ?? 0) + project.policy.undoLife;
  return {
    template: 'notice',
    outgoing,
    project,
    account: data.account,
    notice: data,
    options: change?.templateOptions ?? {},
    usedTemplate: change?.terms.template,
    link: target && url !== null && now < endsAt ? { action: target.action, url, endsAt } : null,
    masked,
    now,
  };
}

/** What the link does. `since`: when the life of the link begins, epoch ms. */
interface LinkTarget {
  readonly action: NoticeLink['action'];
  readonly seed: NoticeSeed | null;
  readonly since: number;
}

function linkTarget(notice: Notice, outgoing: OutgoingMessage, change: Change | undefined): LinkTarget | null {
  switch (notice.of) {
    case 'requested':
      return change
        ? { action: 'stop', seed: reportSeed(change, outgoing.contact ?? ''), since: change.createdAt }
        : null;
    case 'done':
    case 'respelled':
    case 'removed':
    case 'merged':
    case 'merged-away': {
      const { undo } = notice;
      if (undo === null || outgoing.contact === null) return null;
      const { project, user, contact, createdAt } = outgoing;
      return { action: undo.mode, seed: undoSeed({ ...undo, project, user }, contact), since: createdAt };
    }
    // No link: an attacker may own one of the account's contacts and must not be able to reverse an undo.
    case 'undone':
    case 'frozen':
      return null;
  }
}
