// Owns how a contact of a user is drawn: address, how it was verified, whether it gets messages, what can be done with it. Not what the buttons do: dialogs.ts.
import { html } from 'lit';
import type { AdminContact, AdminUserBody } from '../../../shared/wire/admin-users.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import { address, badge, inElement, plain, wordFor } from '../kit/states.ts';
import { causeBadge, channelName } from '../kit/suppressions.ts';
import { dialogButton, mayDo, type ProfileView } from './profile-view.ts';

/** Draws a contact. */
export function contactCard(view: ProfileView, contact: AdminContact): Content {
  const { speech } = view.portal;
  const { value, display, primary, recoveryOnly, verified, type } = contact;
  const isFormatted = display !== undefined && display !== value;
  return html`<li class="contact">
    <div class="contact-main">
      <p class="contact-value">${address(display ?? value)}</p>
      ${isFormatted ? html`<p class="sub">${address(value)}</p>` : ''}
      <p>
        ${primary ? badge(speech.say('badgePrimary'), 'strong') : ''}
        ${verified ? badge(speech.say('badgeVerified'), 'good') : badge(speech.say('badgeUnverified'), 'soon')}
        ${recoveryOnly ? badge(speech.say('recoveryOnly')) : type ? badge(plain(type)) : ''}
      </p>
      ${verified ? verification(contact, speech) : ''}
      ${suppressionsOf(view, contact).map((each) => suppression(each, contact, speech))}
    </div>
    <div class="contact-buttons">${buttons(view, contact)}</div>
  </li>`;
}

/** Says how, by whom and when the contact was verified, as far as that is known. */
function verification({ verifiedHow, verifiedBy, verifiedByName, verifiedAt }: AdminContact, speech: Speech): Content {
  const parts = [
    verifiedHow ? wordFor(speech, 'how', verifiedHow) : speech.say('howUnknown'),
    verifiedBy
      ? speech.say(verifiedBy === 'user' ? 'verifier-user' : 'verifier', { who: verifiedByName ?? verifiedBy })
      : '',
    verifiedAt ? formatTime(verifiedAt, speech) : '',
  ].filter(Boolean);
  return html`<p class="sub">${parts.map((part, i) => [i ? ' · ' : '', html`<bdi>${inElement(part)}</bdi>`])}</p>`;
}

type UserSuppression = AdminUserBody['suppressions'][number];

function suppressionsOf({ user }: ProfileView, { id }: AdminContact): readonly UserSuppression[] {
  return user.suppressions.filter(({ contact }) => contact === id);
}

/** Says since when, why and until when the contact gets no messages. */
function suppression(
  { channel, cause, since, until }: UserSuppression,
  { kind }: AdminContact,
  speech: Speech,
): Content {
  const stopped = cause === 'complained' ? 'stoppedCodes' : 'stopped';
  return html`<p class="sub">
    ${causeBadge(speech, { cause })} ${kind === 'phone' ? html`${channelName(speech, channel)} · ` : ''}
    <bdi .textContent=${formatTime(since, speech)}></bdi><br />
    ${speech.say(stopped, { t: formatTime(until, speech) })}
  </p>`;
}

function buttons(view: ProfileView, contact: AdminContact): Content {
  const { id, value: about, primary, recoveryOnly, verified } = contact;
  const canEdit = mayDo(view, 'edit');
  return [
    !verified && mayDo(view, 'begin') ? dialogButton(view, { key: `verify ${id}`, word: 'verify', about }) : '',
    !verified && mayDo(view, 'mark-verified')
      ? dialogButton(view, { key: `mark-verified ${id}`, word: 'markVerified', about })
      : '',
    !primary && !recoveryOnly && canEdit
      ? dialogButton(view, { key: `primary ${id}`, word: 'makePrimary', about })
      : '',
    !primary && canEdit
      ? dialogButton(view, {
          key: `recovery-only ${id}`,
          word: recoveryOnly ? 'recoveryEnd' : 'recoveryOnly',
          about,
        })
      : '',
    suppressionsOf(view, contact).length && view.portal.may('operate')
      ? dialogButton(view, { key: `lift ${id}`, word: 'lift', about })
      : '',
    canEdit ? dialogButton(view, { key: `remove ${id}`, word: 'remove', look: 'link-button remove', about }) : '',
  ];
}
