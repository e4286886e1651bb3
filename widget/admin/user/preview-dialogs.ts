// Owns the dialogs of acts that cannot be taken back, each with a preview first: merge, erase. Not the other acts: account-dialogs.ts.
import { html } from 'lit';
import type { AdminErasedBody } from '../../../shared/wire/admin-acts.ts';
import type { MergedBody } from '../../../shared/wire/admin.ts';
import type { Content } from '../../ui/pieces.ts';
import type { DialogSpec, Outcome, Values } from '../kit/dialog.ts';
import { address, factList, wordFor } from '../kit/states.ts';
import type { PageContext } from '../page.ts';
import { finish, isApproval, noteField, toldText, typed, type UserActs } from './acts.ts';

/** The dialog that merges another account into this one, or this one into it: first the dry run. */
export function mergeDialog(acts: UserActs): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  return {
    key: 'merge',
    title: speech.say('merge'),
    text: () => html`<p>${speech.say('merge-text')}</p>`,
    fields: [
      {
        name: 'other',
        type: 'text',
        label: speech.say('mergeOther'),
        hint: speech.say('mergeOtherHint'),
        required: true,
      },
      {
        name: 'keep',
        type: 'choice',
        label: speech.say('mergeKeep'),
        value: 'this',
        options: [
          { value: 'this', label: speech.say('mergeKeepThis'), hint: address(user.id) },
          { value: 'other', label: speech.say('mergeKeepOther') },
        ],
      },
      noteField(acts),
    ],
    button: speech.say('preview'),
    act: (values) => previewMerge(acts, values),
  };
}

async function previewMerge(acts: UserActs, values: Values): Promise<Outcome> {
  const { portal, user } = acts;
  const { speech } = portal;
  const other = typed(values['other']);
  const note = typed(values['note']);
  const sides = values['keep'] === 'other' ? { from: user.id, into: other } : { from: other, into: user.id };
  const answer = await portal.client.merge({ ...sides, note, dryRun: true });
  if ('problem' in answer || isApproval(answer.ok)) return answer;
  const { plan } = answer.ok;
  const preview = answer.ok;
  return {
    next: {
      key: 'merge',
      title: speech.say('merge'),
      text: () => html`${mergePreview(portal, preview)} ${toldText(acts)}`,
      button: speech.say('merge-button-now'),
      danger: true,
      act: () => portal.client.merge({ ...sides, note, dryRun: false, plan }),
      done: (result) => {
        finish(acts, 'merge-done')(result);
        // This account is part of the other one now.
        if (!isApproval(result) && sides.from === user.id) portal.go('users', preview.kept);
      },
    },
  };
}

/** Shows what a merge would make of two accounts. */
export function mergePreview(
  { speech }: Pick<PageContext, 'speech'>,
  { kept, gone, contacts, moved, changes }: MergedBody,
): Content {
  const after = html`<ul class="plain-list">
    ${contacts.map(
      ({ id, display, value }) =>
        html`<li>
          ${address(display ?? value)}
          ${moved.includes(id) ? html`<span class="sub">${speech.say('mergeMoved')}</span>` : ''}
        </li>`,
    )}
  </ul>`;
  return factList([
    [speech.say('mergeKept'), address(kept)],
    [speech.say('mergeGone'), address(gone)],
    [speech.say('mergeContacts'), after],
    [speech.say('mergeChanges'), String(changes)],
  ]);
}

/** The dialog that erases the user: first the preview. */
export function eraseDialog(acts: UserActs): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  return {
    key: 'erase',
    title: speech.say('erase'),
    text: () => html`<p>${speech.say('erase-text')}</p>`,
    fields: [noteField(acts)],
    button: speech.say('preview'),
    act: async (values) => {
      const note = typed(values['note']);
      const answer = await portal.client.erase(user.id, { dryRun: true, note });
      if ('problem' in answer || isApproval(answer.ok)) return answer;
      return { next: confirmErase(acts, answer.ok, note) };
    },
  };
}

function confirmErase(acts: UserActs, preview: AdminErasedBody, note: string): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  return {
    key: 'erase',
    title: speech.say('erase'),
    text: () => erasePreview(portal, preview),
    button: speech.say('erase-button-now'),
    danger: true,
    act: () => portal.client.erase(user.id, { dryRun: false, plan: preview.plan, note }),
    done: (result) => {
      finish(acts, 'erase-done')(result);
      if (!isApproval(result)) portal.go('users');
    },
  };
}

/** Counts what an erasure would delete. */
export function erasePreview({ speech }: Pick<PageContext, 'speech'>, preview: AdminErasedBody): Content {
  const counts = Object.entries(preview).filter(([, count]) => typeof count === 'number');
  const number = new Intl.NumberFormat(speech.lang);
  return html`<p>${speech.say('eraseConfirm')}</p>
    ${factList(counts.map(([name, count]) => [wordFor(speech, 'erased', name), number.format(Number(count))]))}`;
}
