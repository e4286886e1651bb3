// Owns the dialogs that start, send again and end a change: update, add, verify, resend, cancel. Not the acts on a contact that is
// there: contact-dialogs.ts.
import { html } from 'lit';
import type { Kind } from '../../../shared/contact.ts';
import type { AdminChange, AdminContact } from '../../../shared/wire/admin-users.ts';
import type { Content } from '../../ui/pieces.ts';
import type { DialogSpec, Field, Option, Outcome, Values } from '../kit/dialog.ts';
import type { Once, Side } from '../../client/admin-client.ts';
import { finish, noteField, toldText, typed, type UserActs } from './acts.ts';
import { mayDo } from './profile-view.ts';

/** The dialog of *Profile › Email › Update*, and of the button that adds a contact. */
export function updateDialog(acts: UserActs, act: 'update' | 'add', kind: Kind): DialogSpec {
  const { speech } = acts.portal;
  return {
    key: `${act} ${kind}`,
    title: speech.say(`${act}-${kind}`),
    text: (values) => updateText(acts, values),
    fields: updateFields(acts, act, kind),
    button: speech.say(act === 'update' ? 'update' : 'addContact'),
    act: (values, once) => update(acts, { act, kind, values, once }),
    done: finish(acts, 'updated'),
  };
}

/** Says what a change by support waits for, and who will be told. */
function updateText(acts: UserActs, { how }: Values): Content {
  const { portal } = acts;
  const isSupport = how === 'verify' && !portal.may('edit');
  return html`${isSupport ? html`<p>${portal.speech.say('supportText')}</p>` : ''}${toldText(acts)}`;
}

function updateFields(acts: UserActs, act: 'update' | 'add', kind: Kind): readonly Field[] {
  const { portal, user } = acts;
  const { speech } = portal;
  const current = user.contacts.find((contact) => contact.kind === kind && contact.primary);
  const v = current?.display ?? current?.value ?? '–';
  const isUpdate = act === 'update' && current;
  const ways: Option[] = [];
  if (mayDo(acts, 'begin'))
    ways.push({
      value: 'verify',
      label: speech.say('howVerify'),
      hint: speech.say(isUpdate ? 'howVerifyHint' : 'howVerifyAddHint', { v }),
    });
  if (mayDo(acts, 'edit'))
    ways.push({
      value: 'apply',
      label: speech.say('howApply'),
      hint: speech.say(isUpdate ? 'howApplyHint' : 'howApplyAddHint', { v }),
    });
  const thens = ['primary', 'replace'] as const;
  return [
    {
      name: 'value',
      type: kind === 'email' ? 'email' : 'tel',
      label: speech.say(`new-${kind}`),
      ...(kind === 'phone' && { hint: speech.say('phoneHint') }),
      required: true,
    },
    { name: 'how', type: 'choice', label: speech.say('how'), options: ways, value: ways[0]?.value ?? 'verify' },
    {
      name: 'then',
      type: 'select',
      label: speech.say('thenLabel'),
      options: thens.map((value) => ({ value, label: speech.say(`thenOption-${value}`, { v }) })),
      value: 'primary',
      hidden: ({ how }) => !isUpdate || how !== 'verify',
    },
    {
      name: 'recovery',
      type: 'check',
      label: speech.say('recoveryOnly'),
      hint: speech.say('recoveryHint'),
      hidden: ({ how }) => act === 'update' || how !== 'apply',
    },
    noteField(acts),
  ];
}

interface Update {
  readonly act: 'update' | 'add';
  readonly kind: Kind;
  readonly values: Values;
  readonly once: Once;
}

function update({ portal, user }: UserActs, { act, kind, values, once }: Update): Promise<Outcome> {
  const note = typed(values['note']);
  const body = { kind, value: typed(values['value']), note };
  const hasPrimary = user.contacts.some((contact) => contact.kind === kind && contact.primary);
  if (values['how'] === 'apply') {
    if (act === 'add' && values['recovery'] === 'on')
      return portal.client.apply(user.id, { ...body, primary: false, type: 'recovery' }, once);
    const primary = act === 'update' || !hasPrimary;
    return portal.client.apply(user.id, { ...body, primary }, once);
  }
  const then = act === 'add' ? 'add' : values['then'] === 'replace' ? 'replace' : 'primary';
  return portal.client.begin(user.id, { ...body, then }, once);
}

/** The dialog that asks the user to verify a contact. */
export function verifyDialog(acts: UserActs, contact: AdminContact): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  const v = contact.display ?? contact.value;
  return {
    key: `verify ${contact.id}`,
    title: speech.say('verify'),
    text: () =>
      html`<p>${speech.say('verifyText', { v })}</p>
        ${toldText(acts)}`,
    fields: [noteField(acts, false)],
    button: speech.say('sendVerification'),
    act: ({ note }, once) => portal.client.verify(user.id, contact.id, typed(note), once),
    done: finish(acts, 'verificationSent'),
  };
}

/** The dialog that sends another message of a change to one side. */
export function resendDialog(acts: UserActs, change: AdminChange, of: Side): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  const v =
    of === 'new' ? (change.display ?? change.value) : (change.proofs.find((side) => side.of === of)?.sentTo ?? '–');
  return {
    key: `resend ${change.id} ${of}`,
    title: speech.say('resend'),
    text: () => html`<p>${speech.say('resendText', { v })}</p>`,
    fields: [noteField(acts, false)],
    button: speech.say('resend'),
    act: ({ note }) => portal.client.resend(user.id, change.id, of, typed(note)),
    done: finish(acts, 'resent'),
  };
}

/** The dialog that ends a change. */
export function cancelDialog(acts: UserActs, change: AdminChange): DialogSpec {
  const { portal, user } = acts;
  const { speech } = portal;
  const v = change.display ?? change.value;
  return {
    key: `cancel ${change.id}`,
    title: speech.say('cancelChange'),
    text: () =>
      html`<p>${speech.say('cancelText', { v })}</p>
        ${toldText(acts)}`,
    fields: [noteField(acts, false)],
    button: speech.say('cancelChange'),
    danger: true,
    act: ({ note }) => portal.client.cancel(user.id, change.id, typed(note)),
    done: finish(acts, 'cancelled'),
  };
}
