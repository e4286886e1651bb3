// Owns what a notice says: what was asked for or done, and the way back. Not its words (words/), nor how it is laid out
// (render.ts, html.ts), nor who is told (core/settle.ts).
import type { Then } from '../../../shared/contact.ts';
import type { Telling, Way } from './message.ts';
import { ASKED, duration, facts, feet, type Block, type PerKind, type SmsLine, type Story } from './blocks.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/pick.ts';

type Line = keyof Words;

/** What one event is called: as subject and heading of a mail, as its first sentence, and in an SMS. */
interface Event {
  readonly subject: Line;
  readonly what: Line;
  readonly sms: Line;
}

type PerThen = { readonly [T in Then]: PerKind };

/** `primary`, `replace` and `replace-all` change an address; `add` leaves what is there. */
const changed = (change: PerKind, add: PerKind): PerThen => ({
  primary: change,
  replace: change,
  'replace-all': change,
  add,
});
const bothKinds = (line: Line): PerKind => ({ email: line, phone: line });

const SUBJECT_ASKED = changed(
  { email: 'subjectAskedEmail', phone: 'subjectAskedPhone' },
  { email: 'subjectAskedAddEmail', phone: 'subjectAskedAddPhone' },
);
const SUBJECT_DONE = changed(
  { email: 'subjectDoneEmail', phone: 'subjectDonePhone' },
  { email: 'subjectAddedEmail', phone: 'subjectAddedPhone' },
);
const DONE: PerThen = {
  primary: { email: 'donePrimaryEmail', phone: 'donePrimaryPhone' },
  replace: { email: 'doneReplaceEmail', phone: 'doneReplacePhone' },
  add: { email: 'doneAddEmail', phone: 'doneAddPhone' },
  'replace-all': { email: 'doneReplaceAllEmail', phone: 'doneReplaceAllPhone' },
};
const SMS_ASKED = changed({ email: 'smsAskedEmail', phone: 'smsAskedPhone' }, bothKinds('smsAskedAdd'));
const SMS_DONE: PerThen = {
  ...changed({ email: 'smsDoneEmail', phone: 'smsDonePhone' }, bothKinds('smsAdded')),
  'replace-all': { email: 'smsOnlyEmail', phone: 'smsOnlyPhone' },
};
const REMOVED = {
  subject: { email: 'subjectRemovedEmail', phone: 'subjectRemovedPhone' },
  what: { email: 'removedEmail', phone: 'removedPhone' },
} as const satisfies Record<string, PerKind>;
const UNDONE = {
  subject: { email: 'subjectUndoneEmail', phone: 'subjectUndonePhone' },
  what: { email: 'undoneEmail', phone: 'undonePhone' },
  sms: { email: 'smsUndoneEmail', phone: 'smsUndonePhone' },
} as const satisfies Record<string, PerKind>;

function eventOf({ notice }: Telling): Event {
  const { of, kind } = notice;
  // What was asked for or done by a change always says so; the least that can be said otherwise is "added".
  const then = notice.then ?? 'add';
  switch (of) {
    case 'requested':
      return { subject: SUBJECT_ASKED[then][kind], what: ASKED[then][kind], sms: SMS_ASKED[then][kind] };
    case 'done':
      return { subject: SUBJECT_DONE[then][kind], what: DONE[then][kind], sms: SMS_DONE[then][kind] };
    case 'removed':
      return { subject: REMOVED.subject[kind], what: REMOVED.what[kind], sms: 'smsRemoved' };
    case 'undone':
      return { subject: UNDONE.subject[kind], what: UNDONE.what[kind], sms: UNDONE.sms[kind] };
    case 'frozen':
      return { subject: 'subjectFrozen', what: 'frozen', sms: 'smsFrozen' };
    case 'merged':
      return { subject: 'subjectMerged', what: 'merged', sms: 'smsMerged' };
    case 'merged-away':
      return { subject: 'subjectMergedAway', what: 'mergedAway', sms: 'smsMergedAway' };
  }
}

/** What the link says in each form. */
const WAYS: { readonly [D in Way['does']]: { readonly lead: Line; readonly button: Line; readonly sms: Line } } = {
  stop: { lead: 'stopLead', button: 'stopButton', sms: 'smsStop' },
  restore: { lead: 'undoLead', button: 'undoButton', sms: 'smsUndo' },
  freeze: { lead: 'freezeLead', button: 'freezeButton', sms: 'smsFreeze' },
  brake: { lead: 'freezeLead', button: 'freezeButton', sms: 'smsFreeze' },
};

export function tellingStory(letter: Telling, language: Language): Story {
  const { notice } = letter;
  const { subject, what } = eventOf(letter);
  const asked = notice.of === 'requested';
  return {
    subject,
    sections: [
      [
        { as: 'heading', line: subject },
        { as: 'say', line: what },
        ...calm(letter, language),
        { as: 'say', line: asked ? 'fineAsked' : 'fineDone' },
      ],
      [facts(letter, asked ? 'requested' : 'happened', notice.place, language)],
      [{ as: 'ask', line: asked ? 'notYou' : 'notYouDone' }, ...wayBack(letter, language)],
    ],
    feet: feet('footerContact', letter),
  };
}

/** For how long nothing changes, after somebody pulled the brake. */
function calm({ notice, outgoing, project, now }: Telling, language: Language): readonly Block[] {
  switch (notice.of) {
    case 'requested':
    case 'done':
    case 'removed':
    case 'merged':
    case 'merged-away':
      return [];
    case 'undone':
    case 'frozen': {
      const left = outgoing.createdAt + project.policy.freeze - now;
      return left <= 0 ? [] : [{ as: 'say', line: 'frozenFor', extra: { life: duration(left, language) } }];
    }
  }
}

function wayBack({ way, project, now }: Telling, language: Language): readonly Block[] {
  if (way === null)
    return project.supportUrl === null
      ? [{ as: 'aside', line: 'check' }]
      : [{ as: 'aside', line: 'checkHelp', extra: { url: project.supportUrl } }];
  const { lead, button } = WAYS[way.does];
  return [
    { as: 'aside', line: lead },
    { as: 'press', link: way.link, label: button, tone: 'go' },
    { as: 'aside', line: 'linkLife', extra: { life: duration(way.endsAt - now, language) } },
  ];
}

/** Without time, place and account: an SMS has its own time, and one segment has room for the link instead. */
export function tellingSms(letter: Telling): readonly SmsLine[] {
  const { way, project } = letter;
  const what = { line: eventOf(letter).sms, part: 'text' } as const;
  if (way !== null) return [what, { line: WAYS[way.does].sms, extra: { url: way.link }, part: 'subject' }];
  return [
    what,
    { line: 'smsCheck', part: 'text' },
    ...(project.supportUrl === null
      ? []
      : [{ line: 'help', extra: { url: project.supportUrl }, part: 'subject' } as const]),
  ];
}
