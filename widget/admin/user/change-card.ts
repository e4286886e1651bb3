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
  const { id, value, display, then, method, startedBy, createdAt, endsAt, delivery, waitsUntil, proofs } = change;
  const mayBegin = mayDo(view, 'begin');
  const sides = proofs.map(
    (proof) =>
      html`<li>
        ${address(proof.sentTo)} <span class="sub">${speech.say(`side-${proof.of}`)}</span>
        ${badge(speech.say(`proof-${proof.state}`), proof.state === 'done' ? 'good' : 'soon')}
        ${mayBegin && proof.state === 'waiting' ? resendButton(view, id, proof) : ''}
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
    ${mayBegin ? cancelButton(view, change) : ''}
  </div>`;
}

/** Draws "resend" of one side, with its wait. */
function resendButton(
  { portal, open }: ProfileView,
  change: string,
  { of, sentTo, resendsLeft, resendAt }: AdminChange['proofs'][number],
): Content {
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
      @click=${isLater ? null : () => open(`resend ${change} ${of}`)}
    >
      ${text}<span class="spoken"> ${address(sentTo)}</span>
    </button>
  </div>`;
}

function cancelButton(view: ProfileView, { id, value }: AdminChange): Content {
  return html`<div class="contact-buttons">
    ${dialogButton(view, { key: `cancel ${id}`, word: 'cancelChange', look: 'link-button remove', about: value })}
  </div>`;
}
