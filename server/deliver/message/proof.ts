// Owns what a proof message says to the new address, or to the contact that has to allow the change. Not its words
// (proof-lines.ts, words/), nor its layout (plain-text.ts, html.ts).
import { wouldMerge } from '../../core/conflict.ts';
import {
  factsBlock,
  footerLines,
  REQUESTED,
  STAFF_REQUESTED,
  type Block,
  type MailContent,
  type SmsLine,
} from './blocks.ts';
import type { ProofMessage } from './message.ts';
import { EFFECT_LINES, SIDE_LINES, smsProofLine } from './proof-lines.ts';
import { duration } from './times.ts';
import type { Language } from './words/languages.ts';

/** Returns the effect of the proof, the code, the link, and advice for a reader who did not make the request. */
export function proofMail(message: ProofMessage, language: Language): MailContent {
  const { outgoing, change, proof, old, code, link } = message;
  const lines = SIDE_LINES[proof.side];
  const by = link === null ? 'code' : code === null ? 'link' : 'both';
  const isCurrent = proof.side === 'current';
  const requested = change.terms.startedBy === undefined ? REQUESTED : STAFF_REQUESTED;
  const effect = isCurrent
    ? requested[change.then][change.kind]
    : change.then === 'replace' && old === undefined
      ? 'whatFirst'
      : EFFECT_LINES[change.then];
  return {
    subject: code === null ? lines.subjectLink : lines.subjectCode,
    preview: { line: effect },
    sections: [
      [
        { type: 'heading', line: lines.heading },
        { type: 'paragraph', line: effect },
        // "Your account" is true for its owner alone. The holder of a mistyped address reads this beside it.
        ...(isCurrent ? [] : [{ type: 'aside', line: 'confirmWarning' } as const]),
        ...(isCurrent && old !== undefined ? [{ type: 'paragraph', line: 'wouldReplace' } as const] : []),
        // The line begins with "If", so it does not tell the user who made the request whether the address is in use.
        ...(isCurrent && merges(message) ? [{ type: 'note', line: 'allowMerge' } as const] : []),
      ],
      outgoing.inUse ? [{ type: 'note', line: merges(message) ? 'inUseMerge' : 'inUse' }] : [],
      codeBlocks(message, language),
      linkBlocks(message, language),
      [factsBlock(message, { when: 'requested', place: change.place }, language)],
      [{ type: 'question', line: 'notYou' }, { type: 'aside', line: lines.notYou[by] }, ...stopBlocks(message)],
    ],
    footer: footerLines(lines.footer, message),
  };
}

function codeBlocks({ change, proof, code, now }: ProofMessage, language: Language): readonly Block[] {
  if (code === null) return [];
  const life = duration(Math.min(proof.codeExpiresAt, change.endsAt) - now, language);
  return [
    // The person did not begin on a page, so there is none to go back to.
    {
      type: 'paragraph',
      line: change.terms.startedBy === undefined ? SIDE_LINES[proof.side].codeLead : 'staffCodeLead',
    },
    { type: 'code', code },
    { type: 'aside', line: 'codeLife', values: { life } },
  ];
}

function linkBlocks(message: ProofMessage, language: Language): readonly Block[] {
  const { change, proof, code, link, now } = message;
  if (link === null) return [];
  const { linkLead, linkOr, button } = SIDE_LINES[proof.side];
  const life = duration(Math.min(proof.linkExpiresAt, change.endsAt) - now, language);
  return [
    ...numberBlocks(message),
    code === null ? { type: 'lead', line: linkLead } : { type: 'paragraph', line: linkOr },
    { type: 'link', url: link, label: button, tone: 'primary' },
    { type: 'aside', line: 'linkLife', values: { life } },
  ];
}

/** The reader compares this number with the number on the page. If an attacker made the request, the numbers differ. */
function numberBlocks({ change, proof }: ProofMessage): readonly Block[] {
  const { linkNumber } = change.terms;
  if (linkNumber === undefined || proof.side !== 'new') return [];
  return [{ type: 'note', line: 'linkNumber', values: { number: String(linkNumber) } }];
}

function stopBlocks({ report }: ProofMessage): readonly Block[] {
  if (report === null) return [];
  return [
    { type: 'aside', line: 'stopLead' },
    { type: 'link', url: report, label: 'stopButton', tone: 'quiet' },
  ];
}

/** Returns no link to stop the change beside a code: the link would need a second segment and would look like phishing. */
export function proofSms(message: ProofMessage): readonly SmsLine[] {
  const { outgoing, proof, code, link } = message;
  return [
    ...(code === null ? [] : [{ line: smsProofLine(message, 'code'), part: 'subject' } as const]),
    ...(link === null ? [] : [{ line: smsProofLine(message, 'link'), part: 'subject' } as const]),
    ...(proof.side === 'current' && merges(message) ? [{ line: 'smsAllowMerge', part: 'subject' } as const] : []),
    ...(outgoing.inUse ? [{ line: merges(message) ? 'smsInUseMerge' : 'smsInUse', part: 'subject' } as const] : []),
  ];
}

/** Whether the proof merges another account that holds the address. The user of that account has to know. */
function merges({ change, project }: ProofMessage): boolean {
  return wouldMerge(change, project.policy);
}
