// Owns the columns of the list of users, and the marks of a user's state. Not the list: user-list.ts.
import { html } from 'lit';
import type { AdminContact, AdminUserNames, AdminUserRow, UserSort } from '../../../shared/wire/admin-users.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import { address, badge, nameText } from '../kit/states.ts';
import type { Column } from '../kit/table.ts';

/** Returns the columns. `isExact`: after an exact search, which cannot be sorted. */
export function userColumns(speech: Speech, isExact: boolean): readonly Column<AdminUserRow>[] {
  // One for all rows: making one takes as long as writing a hundred times with it.
  const times = new Intl.DateTimeFormat(speech.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const sort = (by: UserSort) => (isExact ? {} : { sort: by });
  return [
    {
      label: speech.say('personName'),
      sortLabel: sortWord(speech, 'userName'),
      ...sort('userName'),
      cell: (user) =>
        html`<span class="user-name">${shownName(user)}</span
          >${otherNames(user).map((text) => html`<span class="sub">${nameText(text)}</span>`)}`,
    },
    { label: sortWord(speech, 'email'), ...sort('email'), cell: ({ email }) => primary(email, speech) },
    { label: sortWord(speech, 'phone'), ...sort('phone'), cell: ({ phone }) => primary(phone, speech) },
    { label: speech.say('state'), cell: (user) => (isOrdinary(user) ? NONE : stateBadges(user, speech)) },
    {
      label: sortWord(speech, 'updated'),
      ...sort('updated'),
      cell: ({ updatedAt }) =>
        html`<time class="sub" datetime=${updatedAt} .textContent=${times.format(Date.parse(updatedAt))}></time>`,
    },
  ];
}

/** Says what a list is sorted by. */
export const sortWord = (speech: Speech, by: UserSort): Content =>
  speech.say(by === 'userName' ? 'userName' : `sort-${by}`);

/** What else a user is known by, each text once: the user name below the person's name, and the external id. */
function otherNames({ id, name, userName, externalId }: AdminUserRow): readonly string[] {
  const above = name ?? userName;
  return [...new Set([userName, externalId ?? ''])].filter((text) => !['', above, id].includes(text));
}

/**
 * Draws the person's name, else the user name. Until one is set the server says the id, so the primary contact is shown, which
 * people know the user by.
 */
export function shownName({ id, name, userName, email, phone }: AdminUserNames): Content {
  if (name) return nameText(name);
  if (userName && userName !== id) return nameText(userName);
  const contact = email ?? phone;
  return address(contact ? (contact.display ?? contact.value) : id);
}

/** What stands where there is no value: below each other, a label alone would look as if its value were missing. */
const NONE = html`<span class="sub">–</span>`;

const isOrdinary = ({ disabled, frozenUntil, waiting, unverified }: AdminUserRow): boolean =>
  !disabled && !frozenUntil && !waiting && !unverified;

function primary(contact: AdminContact | null, speech: Speech): Content {
  if (!contact) return NONE;
  const mark = contact.verified ? '' : badge(speech.say('badgeUnverified'), 'soon');
  return html`${address(contact.display ?? contact.value)} ${mark}`;
}

/** Draws what is special about a user: disabled, frozen, something waits, something is not verified. */
export function stateBadges({ disabled, frozenUntil, waiting, unverified }: AdminUserRow, speech: Speech): Content {
  return [
    disabled ? badge(speech.say('filter-disabled'), 'bad') : '',
    frozenUntil ? badge(speech.say('filter-frozen'), 'strong') : '',
    waiting ? badge(speech.say('waitingCount', { n: waiting }), 'soon') : '',
    unverified ? badge(speech.say('unverifiedCount', { n: unverified })) : '',
  ];
}
