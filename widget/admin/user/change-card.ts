// Owns how a waiting change of a user is drawn: its sides, its message, when another one may be sent. Not what the buttons do:
// dialogs.ts.
import { html } from 'lit';
import type { AdminChange } from '../../../shared/wire/admin-users.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import { address, badge, factList, wordFor } from '../kit/states.ts';
import { dialogButton, mayDo, type ProfileView } from './profile-view.ts';

/** The tones of the states of a message. */
const TONES = { queued: 'plain', sent: 'good', delayed: 'soon', failed: 'bad' } as const;

/** Draws a change. */
export function changeCard(view: ProfileView, change: AdminChange): Content {
  const { speech } = view.portal;
  const { value, display, then, method, startedBy, createdAt, endsAt, delivery, waitsUntil, proofs } = change;
  const sides = proofs.map(
    ({ of, sentTo, state }) =>
      html`<li>
        ${address(sentTo)} <span class="sub">${speech.say(`side-${of}`)}</span>
        ${badge(speech.say(`proof-${state}`), state === 'done' ? 'good' : 'soon')}
      </li>`,
  );
  return html`<div class="change">
    <p class="contact-value">${address(display ?? value)}</p>
    <p>${badge(speech.say('badgeWaiting'), 'soon')} ${badge(speech.say(`delivery-${delivery}`), TONES[delivery])}</p>
    <p class="sub">${speech.say(`then-${then}`)}</p>
    <ul class="sides">
      ${sides}
    </ul>
    ${waitsUntil ? html`<p class="sub">${speech.say('waitsUntil', { t: formatTime(waitsUntil, speech) })}</p>` : ''}
    ${factList([
      [speech.say('startedBy'), wordFor(speech, 'by', startedBy)],
      [speech.say('methodUsed'), wordFor(speech, 'how', method)],
      [speech.say('started'), formatTime(createdAt, speech)],
      [speech.say('ends'), formatTime(endsAt, speech)],
    ])}
    ${mayDo(view, 'begin') ? buttons(view, change) : ''}
  </div>`;
}

/** Draws "resend", with its wait, and "cancel". */
function buttons(view: ProfileView, { id, value, resendsLeft, resendAt }: AdminChange): Content {
  const { portal, open } = view;
  const { speech } = portal;
  const wait = resendAt ? Math.ceil((Date.parse(resendAt) - portal.now()) / 1_000) : 0;
  const isOver = resendsLeft <= 0 || resendAt === null;
  const isLater = isOver || wait > 0;
  const text = isOver
    ? speech.say('resendNone')
    : wait > 0
      ? speech.say('resendIn', { t: speech.duration(wait) })
      : speech.say('resendAgain', { n: resendsLeft });
  return html`<div class="contact-buttons">
    <button
      part="button secondary-button"
      class="small"
      type="button"
      aria-disabled=${isLater}
      @click=${isLater ? null : () => open(`resend ${id}`)}
    >
      ${text}
    </button>
    ${dialogButton(view, { key: `cancel ${id}`, word: 'cancelChange', look: 'link-button remove', about: value })}
  </div>`;
}
