// Owns which lines of the language a notice uses, by the topic of the notice. Not how the lines are put together: notice.ts.
import type { Then } from '../../../shared/contact.ts';
import { REQUESTED, STAFF_REQUESTED, type LineName, type LinePerKind } from './blocks.ts';
import type { NoticeLink, NoticeMessage } from './message.ts';

/** The lines of one notice. */
interface NoticeLines {
  /** The subject of a mail, and also its heading. */
  readonly subject: LineName;
  /** What happened. */
  readonly summary: LineName;
  readonly sms: LineName;
}

type LinePerThen = { readonly [T in Then]: LinePerKind };

/** `primary`, `replace` and `replace-all` share the lines of a change, because they change an address. `add` has its own. */
const changed = (change: LinePerKind, add: LinePerKind): LinePerThen => ({
  primary: change,
  replace: change,
  'replace-all': change,
  add,
});
const bothKinds = (line: LineName): LinePerKind => ({ email: line, phone: line });

const SUBJECT_REQUESTED = changed(
  { email: 'subjectAskedEmail', phone: 'subjectAskedPhone' },
  { email: 'subjectAskedAddEmail', phone: 'subjectAskedAddPhone' },
);
const SUBJECT_DONE = changed(
  { email: 'subjectDoneEmail', phone: 'subjectDonePhone' },
  { email: 'subjectAddedEmail', phone: 'subjectAddedPhone' },
);
const DONE: LinePerThen = {
  primary: { email: 'donePrimaryEmail', phone: 'donePrimaryPhone' },
  replace: { email: 'doneReplaceEmail', phone: 'doneReplacePhone' },
  add: { email: 'doneAddEmail', phone: 'doneAddPhone' },
  'replace-all': { email: 'doneReplaceAllEmail', phone: 'doneReplaceAllPhone' },
};
const SMS_REQUESTED = changed({ email: 'smsAskedEmail', phone: 'smsAskedPhone' }, bothKinds('smsAskedAdd'));
const SMS_DONE: LinePerThen = {
  ...changed({ email: 'smsDoneEmail', phone: 'smsDonePhone' }, bothKinds('smsAdded')),
  'replace-all': { email: 'smsOnlyEmail', phone: 'smsOnlyPhone' },
};
const STAFF = {
  subject: changed(
    { email: 'subjectStaffEmail', phone: 'subjectStaffPhone' },
    { email: 'subjectStaffAddEmail', phone: 'subjectStaffAddPhone' },
  ),
  sms: changed({ email: 'smsStaffEmail', phone: 'smsStaffPhone' }, bothKinds('smsStaffAdd')),
} as const satisfies Record<string, LinePerThen>;
const WAITS: LinePerKind = { email: 'waitsEmail', phone: 'waitsPhone' };
const REMOVED = {
  subject: { email: 'subjectRemovedEmail', phone: 'subjectRemovedPhone' },
  summary: { email: 'removedEmail', phone: 'removedPhone' },
} as const satisfies Record<string, LinePerKind>;
const UNDONE = {
  subject: { email: 'subjectUndoneEmail', phone: 'subjectUndonePhone' },
  summary: { email: 'undoneEmail', phone: 'undonePhone' },
  sms: { email: 'smsUndoneEmail', phone: 'smsUndonePhone' },
} as const satisfies Record<string, LinePerKind>;

/** Returns the lines for the topic of the notice and the kind of contact that changed. */
export function noticeLines({ notice }: NoticeMessage): NoticeLines {
  const { of, kind } = notice;
  // A notice of a change always has `then`. If it is missing, `add` is used, because "added" claims the least.
  const then = notice.then ?? 'add';
  switch (of) {
    case 'requested':
      if (notice.by !== undefined)
        return {
          subject: STAFF.subject[then][kind],
          summary: STAFF_REQUESTED[then][kind],
          sms: STAFF.sms[then][kind],
        };
      return {
        subject: SUBJECT_REQUESTED[then][kind],
        summary: REQUESTED[then][kind],
        sms: SMS_REQUESTED[then][kind],
      };
    case 'waits':
      return { subject: 'subjectWaits', summary: WAITS[kind], sms: 'smsWaits' };
    case 'done':
      return { subject: SUBJECT_DONE[then][kind], summary: DONE[then][kind], sms: SMS_DONE[then][kind] };
    case 'respelled':
      return { subject: 'subjectRespelled', summary: 'respelled', sms: 'smsRespelled' };
    case 'recovery-set':
      return { subject: 'subjectRecovery', summary: 'recoverySet', sms: 'smsRecovery' };
    case 'recovery-ended':
      return { subject: 'subjectRecovery', summary: 'recoveryEnded', sms: 'smsRecovery' };
    case 'removed':
      return { subject: REMOVED.subject[kind], summary: REMOVED.summary[kind], sms: 'smsRemoved' };
    case 'undone':
      return { subject: UNDONE.subject[kind], summary: UNDONE.summary[kind], sms: UNDONE.sms[kind] };
    case 'frozen':
      return { subject: 'subjectFrozen', summary: 'frozen', sms: 'smsFrozen' };
    case 'unfrozen':
      return { subject: 'subjectUnfrozen', summary: 'unfrozen', sms: 'smsUnfrozen' };
    case 'signed-out':
      return { subject: 'subjectSignedOut', summary: 'signedOut', sms: 'smsSignedOut' };
    case 'recovered':
      return { subject: 'subjectRecovered', summary: 'recovered', sms: 'smsRecovered' };
    case 'disabled':
      return { subject: 'subjectDisabled', summary: 'disabled', sms: 'smsDisabled' };
    case 'enabled':
      return { subject: 'subjectEnabled', summary: 'enabled', sms: 'smsEnabled' };
    case 'unlocked':
      return { subject: 'subjectUnlocked', summary: 'unlocked', sms: 'smsUnlocked' };
    case 'cancelled':
      // The subject says that it is over, the summary what had been asked for.
      return { subject: 'subjectEnded', summary: REQUESTED[then][kind], sms: 'smsEnded' };
    case 'ended':
      return { subject: 'subjectEnded', summary: 'ended', sms: 'smsEnded' };
    case 'merged':
      return { subject: 'subjectMerged', summary: 'merged', sms: 'smsMerged' };
    case 'merged-away':
      return { subject: 'subjectMergedAway', summary: 'mergedAway', sms: 'smsMergedAway' };
  }
}

/** The lines for the link of a notice, by the action of the link. */
export const LINK_LINES: {
  readonly [A in NoticeLink['action']]: { readonly lead: LineName; readonly button: LineName; readonly sms: LineName };
} = {
  stop: { lead: 'stopLead', button: 'stopButton', sms: 'smsStop' },
  restore: { lead: 'undoLead', button: 'undoButton', sms: 'smsUndo' },
  freeze: { lead: 'freezeLead', button: 'freezeButton', sms: 'smsFreeze' },
  brake: { lead: 'freezeLead', button: 'freezeButton', sms: 'smsFreeze' },
};
