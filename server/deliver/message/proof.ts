// Owns what a message says that proves: to the new address, or to the contact that has to allow the change. Not its words
// (words/), nor how it is laid out (render.ts, html.ts).
import type { Kind, Then } from '../../../shared/contact.ts';
import { wouldMerge } from '../../core/conflict.ts';
import type { Proving } from './message.ts';
import { ASKED, duration, facts, feet, type Block, type PerKind, type SmsLine, type Story } from './blocks.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/pick.ts';

/** Which line says to a new address what its proof will do. Numbers have no mails. */
export const WHAT: { readonly [T in Then]: keyof Words } = {
  primary: 'whatPrimary',
  replace: 'whatReplace',
  add: 'whatAdd',
  'replace-all': 'whatReplaceAll',
};

/** The lines by which both sides differ. */
interface Side {
  readonly subjectCode: keyof Words;
  readonly subjectLink: keyof Words;
  readonly heading: keyof Words;
  readonly codeLead: keyof Words;
  readonly linkLead: keyof Words;
  readonly linkOr: keyof Words;
  readonly button: keyof Words;
  readonly notYou: { readonly [By in 'code' | 'link' | 'both']: keyof Words };
  readonly footer: keyof Words;
}

const SIDES: { readonly [Of in Proving['proof']['of']]: Side } = {
  new: {
    subjectCode: 'subjectCode',
    subjectLink: 'subjectLink',
    heading: 'heading',
    codeLead: 'codeLead',
    linkLead: 'linkLead',
    linkOr: 'linkOr',
    button: 'button',
    notYou: { code: 'notYouCode', link: 'notYouLink', both: 'notYouBoth' },
    footer: 'footer',
  },
  current: {
    subjectCode: 'subjectAllowCode',
    subjectLink: 'subjectAllowLink',
    heading: 'allowHeading',
    codeLead: 'allowCodeLead',
    linkLead: 'allowLinkLead',
    linkOr: 'allowLinkOr',
    button: 'allowButton',
    notYou: { code: 'allowNotYouCode', link: 'allowNotYouLink', both: 'allowNotYouBoth' },
    footer: 'footerContact',
  },
};

export function provingStory(letter: Proving, language: Language): Story {
  const { outgoing, change, proof, code, link, report } = letter;
  const side = SIDES[proof.of];
  const life = lives(letter, language);
  const by = link === null ? 'code' : code === null ? 'link' : 'both';
  const what = proof.of === 'new' ? WHAT[change.then] : ASKED[change.then][change.kind];
  const byCode: readonly Block[] =
    code === null
      ? []
      : [
          { as: 'say', line: side.codeLead },
          { as: 'code', code },
          { as: 'aside', line: 'codeLife', extra: { life: life.code } },
        ];
  const byLink: readonly Block[] =
    link === null
      ? []
      : [
          ...numbered(letter),
          code === null ? { as: 'lead', line: side.linkLead } : { as: 'say', line: side.linkOr },
          { as: 'press', link, label: side.button, tone: 'go' },
          { as: 'aside', line: 'linkLife', extra: { life: life.link } },
        ];
  const stop: readonly Block[] =
    report === null
      ? []
      : [
          { as: 'aside', line: 'stopLead' },
          { as: 'press', link: report, label: 'stopButton', tone: 'quiet' },
        ];
  return {
    subject: code === null ? side.subjectLink : side.subjectCode,
    sections: [
      [
        { as: 'heading', line: side.heading },
        { as: 'say', line: what },
        // Only if: whoever asked is not told by this that the address is in use.
        ...(proof.of === 'current' && merges(letter) ? [{ as: 'note', line: 'allowMerge' } as const] : []),
      ],
      outgoing.inUse ? [{ as: 'note', line: merges(letter) ? 'inUseMerge' : 'inUse' }] : [],
      byCode,
      byLink,
      [facts(letter, 'requested', change.place, language)],
      [{ as: 'ask', line: 'notYou' }, { as: 'aside', line: side.notYou[by] }, ...stop],
    ],
    feet: feet(side.footer, letter),
  };
}

/** What the reader compares with the page where it was asked for: a link that somebody else asked for has another. */
function numbered({ change, proof }: Proving): readonly Block[] {
  const { linkNumber } = change.terms;
  if (linkNumber === undefined || proof.of !== 'new') return [];
  return [{ as: 'note', line: 'linkNumber', extra: { number: String(linkNumber) } }];
}

/** Lines of an SMS to a current contact, by what is changed: its own kind may be another. */
const ALLOW: { readonly [By in 'code' | 'link']: { readonly [What in 'change' | 'add']: PerKind } } = {
  code: {
    change: { email: 'smsAllowEmail', phone: 'smsAllowPhone' },
    add: { email: 'smsAllowAddEmail', phone: 'smsAllowAddPhone' },
  },
  link: {
    change: { email: 'smsAllowLinkEmail', phone: 'smsAllowLinkPhone' },
    add: { email: 'smsAllowLinkAddEmail', phone: 'smsAllowLinkAddPhone' },
  },
};

/** Its code alone has no link to stop the change by: a second segment, and a link beside a code looks like phishing. */
export function provingSms(letter: Proving): readonly SmsLine[] {
  const { outgoing, change, proof, code, link } = letter;
  const line = (by: 'code' | 'link', kind: Kind): keyof Words =>
    proof.of === 'new'
      ? by === 'code'
        ? 'smsCode'
        : 'smsLink'
      : ALLOW[by][change.then === 'add' ? 'add' : 'change'][kind];
  return [
    ...(code === null ? [] : [{ line: line('code', change.kind), part: 'subject' } as const]),
    ...(link === null ? [] : [{ line: line('link', change.kind), part: 'subject' } as const]),
    ...(proof.of === 'current' && merges(letter) ? [{ line: 'smsAllowMerge', part: 'subject' } as const] : []),
    ...(outgoing.inUse ? [{ line: merges(letter) ? 'smsInUseMerge' : 'smsInUse', part: 'subject' } as const] : []),
  ];
}

/** Whoever holds the address has to know that a proof of it gives their account away. */
function merges({ change, project }: Proving): boolean {
  return wouldMerge(change, project.policy);
}

/** How long the code and the link still work, in words of the language. */
function lives({ change, proof, now }: Proving, language: Language): { code: string; link: string } {
  return {
    code: duration(Math.min(proof.codeExpiresAt, change.endsAt) - now, language),
    link: duration(Math.min(proof.linkExpiresAt, change.endsAt) - now, language),
  };
}
