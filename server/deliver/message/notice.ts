// Owns what a notice says: what was requested or done, and the link to stop or undo it. Not its words (notice-lines.ts,
// words/), its layout (plain-text.ts, html.ts), nor which contacts get a notice (core/notices.ts).
import type { NoticeTopic } from '../../core/effects.ts';
import { factsBlock, footerLines, type Block, type MailContent, type SmsLine } from './blocks.ts';
import type { NoticeMessage } from './message.ts';
import { LINK_LINES, noticeLines } from './notice-lines.ts';
import { duration } from './times.ts';
import type { Language } from './words/languages.ts';

/** Returns what happened, when and where, and what the reader can do to stop or undo it. */
export function noticeMail(message: NoticeMessage, language: Language): MailContent {
  const { notice } = message;
  const { subject, summary } = noticeLines(message);
  const isRequest = notice.of === 'requested' || notice.of === 'waits';
  return {
    subject,
    preview: { line: summary },
    sections: [
      [
        { type: 'heading', line: subject },
        { type: 'paragraph', line: summary },
        ...replacedBlocks(notice),
        ...staffBlocks(message, language),
        ...freezeBlocks(message, language),
        ...fineBlocks(notice),
      ],
      [factsBlock(message, { when: isRequest ? 'requested' : 'happened', place: notice.place }, language)],
      ...notYouSections(message, language),
    ],
    footer: footerLines('footerContact', message),
  };
}

/** Returns which contact the new one replaces. */
function replacedBlocks({ of, old }: NoticeMessage['notice']): readonly Block[] {
  return old === undefined ? [] : [{ type: 'paragraph', line: of === 'done' ? 'replaces' : 'wouldReplace' }];
}

/** Notices of what the site's support has done with the account, also by a system of the site, which has no name here. */
const OF_STAFF: readonly NoticeTopic[] = ['signed-out', 'recovered', 'disabled', 'enabled', 'unlocked', 'cancelled'];

/** Notices of what was done to contacts. They name the admin who did it, or who asked for it. */
const OF_CONTACTS: readonly NoticeTopic[] = [
  'done',
  'respelled',
  'recovery-set',
  'recovery-ended',
  'removed',
  'merged',
  'merged-away',
];

/** Returns what a change of support needs, or which admin asked for what was done. The lines of a request name the admin themselves. */
function staffBlocks({ notice, outgoing }: NoticeMessage, language: Language): readonly Block[] {
  const { of, by, supportWait } = notice;
  if (of === 'requested' && supportWait !== undefined)
    return [{ type: 'paragraph', line: 'supportNeeds', values: { life: duration(supportWait, language) } }];
  if (by === undefined || !OF_CONTACTS.includes(of)) return [];
  return [{ type: 'paragraph', line: outgoing.change === null ? 'staffMade' : 'staffAsked' }];
}

/** Returns for how long no contact can be changed, when the account was frozen. */
function freezeBlocks({ notice, outgoing, project, now }: NoticeMessage, language: Language): readonly Block[] {
  const left = outgoing.createdAt + project.policy.freeze - now;
  if ((notice.of !== 'undone' && notice.of !== 'frozen') || left <= 0) return [];
  return [{ type: 'paragraph', line: 'frozenFor', values: { life: duration(left, language) } }];
}

/** Returns when the reader has nothing to do. They may have, when what they asked for is over. */
function fineBlocks({ of, by }: NoticeMessage['notice']): readonly Block[] {
  if (of === 'ended' || of === 'cancelled') return [];
  if (by !== undefined || OF_STAFF.includes(of)) return [{ type: 'paragraph', line: 'fineStaff' }];
  return [{ type: 'paragraph', line: of === 'requested' || of === 'waits' ? 'fineAsked' : 'fineDone' }];
}

/** Returns what to do about what the reader did not ask for. No person asks for a restore, and a disabled account has no sign-in. */
function notYouSections(message: NoticeMessage, language: Language): readonly (readonly Block[])[] {
  const { notice, project } = message;
  const { of, by } = notice;
  if (of === 'ended' || (of === 'disabled' && project.supportUrl === null)) return [];
  const isRequest = of === 'requested' || of === 'waits';
  const line = by !== undefined || OF_STAFF.includes(of) ? 'notYouStaff' : isRequest ? 'notYou' : 'notYouDone';
  const help: readonly Block[] = [{ type: 'aside', line: 'help', values: { url: project.supportUrl ?? '' } }];
  return [[{ type: 'question', line }, ...(of === 'disabled' ? help : linkBlocks(message, language))]];
}

function linkBlocks({ link, project, now }: NoticeMessage, language: Language): readonly Block[] {
  if (link === null)
    return project.supportUrl === null
      ? [{ type: 'aside', line: 'check' }]
      : [{ type: 'aside', line: 'checkHelp', values: { url: project.supportUrl } }];
  const { lead, button } = LINK_LINES[link.action];
  return [
    { type: 'aside', line: lead },
    { type: 'link', url: link.url, label: button, tone: 'primary' },
    { type: 'aside', line: 'linkLife', values: { life: duration(link.endsAt - now, language) } },
  ];
}

/** Returns lines without time, place and account. A phone shows the time itself, and the link needs space in the segment. */
export function noticeSms(message: NoticeMessage): readonly SmsLine[] {
  const { link, project } = message;
  const summary = { line: noticeLines(message).sms, part: 'text' } as const;
  if (link !== null)
    return [summary, { line: LINK_LINES[link.action].sms, values: { url: link.url }, part: 'subject' }];
  return [
    summary,
    ...(message.notice.of === 'ended' || message.notice.of === 'disabled'
      ? []
      : [{ line: 'smsCheck', part: 'text' } as const]),
    ...(project.supportUrl === null
      ? []
      : [{ line: 'help', values: { url: project.supportUrl }, part: 'subject' } as const]),
  ];
}
