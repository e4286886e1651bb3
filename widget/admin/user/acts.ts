// Owns what the dialogs of a user share: the user, the note, who is told, and what an answer means. Not the dialogs: dialogs.ts.
import { html } from 'lit';
import type { ApprovalNeededBody } from '../../../shared/wire/admin-acts.ts';
import type { AdminUserBody } from '../../../shared/wire/admin-users.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import type { Field } from '../kit/dialog.ts';
import { address } from '../kit/states.ts';
import type { PageContext } from '../page.ts';

/** What the dialogs of a user need. */
export interface UserActs {
  readonly portal: PageContext;
  readonly user: AdminUserBody;
  /** Called after an act, with the user as the answer has it; null = the page loads the user again. */
  readonly done: (after: AdminUserBody | null) => void;
}

/** Returns the field for the reason, which goes into the record. */
export function noteField({ portal }: UserActs, isRequired = true): Field {
  const { speech } = portal;
  return {
    name: 'note',
    type: 'note',
    label: speech.say(isRequired ? 'reason' : 'reasonOptional'),
    hint: speech.say('reasonHint'),
    required: isRequired,
  };
}

/** Says who will be told: every verified contact of the user. */
export function toldText({ portal, user }: UserActs): Content {
  const { speech } = portal;
  const told = user.contacts.filter(({ verified }) => verified);
  if (!told.length) return html`<p part="hint">${speech.say('toldNone')}</p>`;
  return html`<p part="hint">
    ${speech.say('told')} ${told.map(({ display, value }, i) => [i ? ', ' : '', address(display ?? value)])}
  </p>`;
}

/** Returns what to do after an act: takes over the user from the answer, or says that another admin has to approve. */
export function finish({ portal, done }: UserActs, word: Word): (result: unknown) => void {
  return (result) => {
    const { speech } = portal;
    if (isApproval(result)) {
      portal.say(speech.say('sentForApproval', { t: formatTime(result.approval.expiresAt, speech) }));
      return done(null);
    }
    portal.say(speech.say(word));
    done(isUser(result) ? result : null);
  };
}

/** Whether the answer says that the act waits for another admin. */
export function isApproval(result: unknown): result is ApprovalNeededBody {
  return typeof result === 'object' && result !== null && 'approval' in result;
}

function isUser(result: unknown): result is AdminUserBody {
  return typeof result === 'object' && result !== null && 'contacts' in result && 'may' in result;
}

/** Returns a value as it was typed, without spaces around it. */
export function typed(text: string | undefined): string {
  return (text ?? '').trim();
}
