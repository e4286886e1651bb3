// Owns the tab *Profile* of a user: contacts, what waits, the account. Not a contact: contact-card.ts. Not a change: change-card.ts.
import { html } from 'lit';
import type { Kind } from '../../../shared/contact.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import { address, emptyView, factList, nameText, plain, section } from '../kit/states.ts';
import { changeCard } from './change-card.ts';
import { contactCard } from './contact-card.ts';
import { dialogButton, mayDo, type ProfileView } from './profile-view.ts';

/** Draws the profile. */
export function profileTab(view: ProfileView): Content {
  return html`${frozenNote(view)}
    <div class="columns">
      <div>${contactsOf(view, 'email')} ${contactsOf(view, 'phone')}</div>
      <div>${account(view)} ${actions(view)}</div>
    </div>`;
}

function frozenNote(view: ProfileView): Content {
  const { portal, user } = view;
  if (!user.frozenUntil) return '';
  return html`<div class="note">
    <p>${portal.speech.say('frozenNote', { t: formatTime(user.frozenUntil, portal.speech) })}</p>
    ${mayDo(view, 'unfreeze') ? dialogButton(view, { key: 'unfreeze', word: 'unfreeze' }) : ''}
  </div>`;
}

function contactsOf(view: ProfileView, kind: Kind): Content {
  const { portal, user } = view;
  const { speech } = portal;
  const contacts = user.contacts.filter((contact) => contact.kind === kind);
  const changes = user.changes.filter((change) => change.kind === kind);
  const canStart = mayDo(view, 'begin') || mayDo(view, 'edit');
  const hasPrimary = contacts.some(({ primary }) => primary);
  const buttons = canStart
    ? html`<div class="section-buttons">
        ${hasPrimary ? dialogButton(view, { key: `update ${kind}`, word: 'update', look: 'primary-button' }) : ''}
        ${dialogButton(view, { key: `add ${kind}`, word: 'addContact', ...(!hasPrimary && { look: 'primary-button' }) })}
      </div>`
    : '';
  const content = html`${changes.map((change) => changeCard(view, change))}
  ${
    contacts.length || changes.length
      ? html`<ul class="contacts">
          ${contacts
            .toSorted((a, b) => Number(b.primary) - Number(a.primary))
            .map((contact) => contactCard(view, contact))}
        </ul>`
      : emptyView(speech.say(kind === 'email' ? 'noneEmail' : 'nonePhone'))
  }`;
  return section(portal, speech.say(`kind-${kind}`), content, buttons);
}

function account({ portal, user }: ProfileView): Content {
  const { speech } = portal;
  const number = (n: number) => new Intl.NumberFormat(speech.lang).format(n);
  const facts = factList([
    [speech.say('id'), address(user.id)],
    [speech.say('personName'), user.name ? nameText(user.name) : ''],
    [speech.say('userName'), user.userName ? nameText(user.userName) : ''],
    [speech.say('externalId'), address(user.externalId)],
    [speech.say('language'), plain(user.locale)],
    [speech.say('created'), formatTime(user.createdAt, speech)],
    [speech.say('sort-updated'), formatTime(user.updatedAt, speech)],
    [speech.say('version'), number(user.version)],
    [speech.say('failedInRow'), user.failedInRow ? number(user.failedInRow) : ''],
    [speech.say('recoveredAt'), user.recoveredAt ? formatTime(user.recoveredAt, speech) : ''],
  ]);
  const identities = user.identities.length
    ? html`<div class="sub-title">${speech.say('identities')}</div>
        <ul class="identities">
          ${user.identities.map(({ iss, sub }) => html`<li>${address(sub)}<span class="sub">${address(iss)}</span></li>`)}
        </ul>`
    : '';
  return section(portal, speech.say('account'), html`${facts}${identities}`);
}

/** The acts on the account, in the order from harmless to final; those in `danger` are red. */
const ACTIONS = [
  ['unlock', 'unlock'],
  ['revoke', 'revoke'],
  ['recover', 'recover'],
  ['disable', 'disable'],
  ['enable', 'enable'],
  ['merge', 'merge'],
  ['erase', 'erase'],
] as const;

function actions(view: ProfileView): Content {
  const { portal } = view;
  const allowed = ACTIONS.filter(([act]) => mayDo(view, act));
  if (!allowed.length) return '';
  const line = ([act, word]: (typeof ACTIONS)[number]) =>
    html`<li>
      <p>
        <span class="choice-name">${portal.speech.say(word)}</span>
        <span part="hint">${portal.speech.say(`${act}-hint`)}</span>
      </p>
      ${dialogButton(view, { key: act, word: `${act}-button`, ...(act === 'erase' && { look: 'danger-button' }) })}
    </li>`;
  return section(
    portal,
    portal.speech.say('actions'),
    html`<ul class="acts-list">
      ${allowed.map(line)}
    </ul>`,
  );
}
