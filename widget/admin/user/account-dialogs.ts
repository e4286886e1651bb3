// Owns the dialogs of acts on the whole account: unlock, revoke, disable, enable, lift a freeze. Not merge and erase, which have a
// preview: preview-dialogs.ts.
import { html } from 'lit';
import type { RevokeBody } from '../../../shared/wire/admin.ts';
import type { DialogSpec } from '../kit/dialog.ts';
import { finish, noteField, toldText, typed, type UserActs } from './acts.ts';
import { eraseDialog, mergeDialog } from './preview-dialogs.ts';

type Make = (acts: UserActs) => DialogSpec;

/** A dialog of `POST /v1/admin/users/:id/revoke`. */
function revoking(act: 'revoke' | 'recover' | 'disable' | 'enable', reason: RevokeBody['reason']): Make {
  return (acts) => {
    const { portal, user } = acts;
    const { speech } = portal;
    return {
      key: act,
      title: speech.say(act),
      text: () =>
        html`<p>${speech.say(`${act}-text`)}</p>
          ${toldText(acts)}`,
      fields: [noteField(acts, act !== 'enable')],
      button: speech.say(`${act}-button`),
      danger: act === 'disable',
      act: ({ note }) => portal.client.revoke(user.id, reason, typed(note)),
      done: finish(acts, `${act}-done`),
    };
  };
}

const unlock: Make = (acts) => {
  const { portal, user } = acts;
  const { speech } = portal;
  return {
    key: 'unlock',
    title: speech.say('unlock'),
    text: () =>
      html`<p>${speech.say('unlock-text')}</p>
        ${toldText(acts)}`,
    fields: [noteField(acts, false)],
    button: speech.say('unlock-button'),
    act: ({ note }) => portal.client.unlock(user.id, typed(note)),
    done: finish(acts, 'unlock-done'),
  };
};

const unfreeze: Make = (acts) => {
  const { portal, user } = acts;
  const { speech } = portal;
  return {
    key: 'unfreeze',
    title: speech.say('unfreeze'),
    text: () =>
      html`<p>${speech.say('unfreeze-text')}</p>
        ${toldText(acts)}`,
    fields: [noteField(acts)],
    button: speech.say('unfreeze'),
    act: ({ note }) => portal.client.unfreeze(user.id, typed(note)),
    done: finish(acts, 'unfreeze-done'),
  };
};

/** The dialogs by their keys. */
export const ACCOUNT_DIALOGS: Readonly<Record<string, Make>> = {
  unlock,
  revoke: revoking('revoke', 'signed-out'),
  recover: revoking('recover', 'recovered'),
  disable: revoking('disable', 'disabled'),
  enable: revoking('enable', 'enabled'),
  unfreeze,
  merge: mergeDialog,
  erase: eraseDialog,
};
