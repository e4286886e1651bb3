// Owns how a row of the list is drawn: address, badges, buttons. Not the menu of a row: row-menu.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTime } from '../ui/date-time.ts';
import { isLinkOnly } from './model.ts';
import type { Badge, Row } from './row-model.ts';
import { rowMenu } from './row-menu.ts';
import { troubleOf } from './announcements.ts';
import { keyedButton } from './view.ts';
import type { ListView } from './view.ts';
import { paragraph } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import { breakable } from '../words/speech.ts';
import type { Speech, Word } from '../words/speech.ts';

/** CSS classes of the badges. */
const TONES: { readonly [Name in Badge]: string } = {
  badgePrimary: 'strong',
  badgeVerified: 'good',
  badgeUnverified: 'plain',
  badgeWaiting: 'soon',
};

/** Draws a contact, or an address that is not a contact yet, as an item of the list. */
export function contactRow(view: ListView, row: Row): TemplateResult {
  const { speech } = view;
  const { id, text, badges, managed, actions, removalBlock, isLast } = row;
  const until = row.change?.waitsUntil;
  return html`<li part="item" data-row=${id} @keydown=${view.onKeydown} @focusout=${view.onFocusout}>
    <div class="row">
      <div class="what">
        <p class="value"><bdi dir="ltr" translate="no">${breakable(text, 0)}</bdi></p>
        <p class="badges">
          ${typeOf(row, speech)}${badges.map(
            (badge) => html`<span part="badge" class=${TONES[badge]}>${speech.say(badge)}</span> `,
          )}
        </p>
        ${managed ? managedHint(view) : ''} ${removalBlock && isLast ? paragraph(speech.say(removalBlock), 'hint') : ''}
        ${until ? paragraph(speech.say('waits', { t: formatTime(until, speech) }), 'hint') : ''}
      </div>
      <div class="ends">
        ${sideButtons(view, row)} ${(actions.length || removalBlock) && !isLast ? menuButton(view, row) : ''}
      </div>
    </div>
    ${rowMenu(view, row)}${troubleOf(view, id)}
  </li>`;
}

/** Says that the site's sign-in manages the contact, with a link to where it is changed if the page or the server knows that. */
function managedHint({ speech, managedUrl }: ListView): Content {
  const text = speech.say('managed');
  return managedUrl ? html`<a part="button link-button" href=${managedUrl}>${text}</a>` : paragraph(text, 'hint');
}

/** Draws the buttons of a row: "continue" and "cancel" for a waiting change, "change" for a primary contact. */
function sideButtons(view: ListView, row: Row): Content {
  const { speech, model, controller } = view;
  const { text, change } = row;
  if (change) {
    const resume = keyedButton(view, {
      parts: 'link-button',
      key: `resume ${change.id}`,
      text: speech.say(isLinkOnly(change) ? 'goOn' : 'resumeCode'),
      act: () => controller.startTask({ do: 'resume', change }),
    });
    const cancel = keyedButton(view, {
      parts: 'link-button',
      key: `cancel ${change.id}`,
      text: speech.say(change.waitsUntil ? 'stop' : 'cancelChange'),
      act: () => controller.cancel(row),
    });
    return html`<div class="acts">${model?.frozenUntil ? '' : resume} ${cancel}</div>`;
  }
  if (!row.canChange) return '';
  // Several rows may have this button, so a screen reader announces the address with it.
  const address = html`<span class="spoken"> <bdi dir="ltr" translate="no">${text}</bdi></span>`;
  const start = keyedButton(view, {
    parts: 'link-button',
    key: 'change',
    text: [speech.say('change'), address],
    act: () => controller.startTask({ do: 'change', then: model?.then ?? 'primary' }),
  });
  return html`<div class="acts">${start}</div>`;
}

/** Draws the button that opens and closes the menu. It shows a spinner during a call about this contact. */
function menuButton({ state, speech, controller }: ListView, { id, text }: Row): TemplateResult {
  const { busy, open, asking } = state;
  const expanded = open === id || asking === id;
  return html`<button
    part="button menu-button"
    id="b-${id}"
    type="button"
    data-key="menu ${id}"
    aria-expanded=${expanded}
    aria-controls=${expanded ? `m-${id}` : ''}
    aria-disabled=${!!busy}
    @click=${busy ? null : () => (expanded ? controller.closeMenu() : controller.openMenu(id))}
  >
    ${busy === id ? html`<span part="spinner"></span>` : ''}<span class="spoken"
      >${speech.say('menu', { v: text })}</span
    >
  </button>`;
}

/** Draws the type of the contact (work, home) in the page's language if there is a word for it, else as the site wrote it. */
function typeOf({ contact }: Row, speech: Speech): Content {
  const type = contact?.type;
  if (!type) return '';
  return html`<span part="type" dir="auto">${speech.say(`type-${type.toLowerCase()}` as Word) || type}</span> `;
}
