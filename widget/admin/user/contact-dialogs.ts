// Owns the dialogs of acts on a contact that take effect at once: make primary, mark verified, keep for recovery only, remove. Not
// those of a change: change-dialogs.ts.
import { html } from 'lit';
import type { AdminContact } from '../../../shared/wire/admin-users.ts';
import type { ContactAct } from '../../client/admin-client.ts';
import type { Word } from '../../words/speech.ts';
import type { DialogSpec, Field } from '../kit/dialog.ts';
import { address } from '../kit/states.ts';
import { finish, noteField, toldText, typed, type UserActs } from './acts.ts';

type Words = readonly [title: Word, text: Word, done: Word];

/** The words of an act: its title, what it does, and what was done. */
function wordsOf(act: ContactAct, { recoveryOnly }: AdminContact): Words {
  switch (act) {
    case 'primary':
      return ['makePrimary', 'primaryText', 'madePrimary'];
    case 'mark-verified':
      return ['markVerified', 'markVerifiedText', 'markedVerified'];
    case 'recovery-only':
      return recoveryOnly ? ['recoveryEnd', 'recoveryEndText', 'updated'] : ['recoveryOnly', 'recoveryHint', 'updated'];
    case 'remove':
      return ['remove', 'removeText', 'removed'];
  }
}

/** The dialog of an act on a contact. */
export function contactDialog(acts: UserActs, act: ContactAct, contact: AdminContact): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  const [title, text, done] = wordsOf(act, contact);
  const v = contact.display ?? contact.value;
  const canPromote = act === 'mark-verified' && !contact.primary && !contact.recoveryOnly;
  const promote: Field = { name: 'primary', type: 'check', label: speech.say('alsoPrimary') };
  return {
    key: `${act} ${contact.id}`,
    title: speech.say(title),
    text: () =>
      html`${text === 'recoveryHint' ? html`<p>${address(v)}</p>` : ''}
        <p>${speech.say(text, { v })}</p>
        ${toldText(acts)}`,
    fields: [...(canPromote ? [promote] : []), noteField(acts)],
    button: speech.say(title),
    danger: act === 'remove',
    act: ({ note, primary }) =>
      portal.client.onContact(user.id, contact.id, act, {
        note: typed(note),
        ...(canPromote && primary === 'on' && { primary: true }),
        ...(act === 'recovery-only' && { recoveryOnly: !contact.recoveryOnly }),
      }),
    done: finish(acts, done),
  };
}
