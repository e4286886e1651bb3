// Owns how "Recent activity" is drawn: what happened, when, where. Not how the entries are loaded: activity.ts.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ActivityEntry, ActivityEvent } from '../../shared/wire/activity.ts';
import type { ContactListController } from './controller.ts';
import type { ListView } from './view.ts';
import { faultText } from '../change/fault-text.ts';
import { formatTime } from '../ui/date-time.ts';
import { paragraph } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';

/** Events without an actor: time causes the first event, and the person's sign-in causes the second. */
const WITHOUT_ACTOR: ReadonlySet<ActivityEvent> = new Set([
  'change-expired',
  'contact-verified-by-login',
  'contact-changed-by-login',
]);

/** Draws the section below the list; nothing when the page switches it off or the client cannot load it. */
export function activitySection({ headingLevel, speech, controller }: ListView): Content {
  const { activity } = controller;
  if (!activity.isAvailable) return '';
  const { isOpen } = activity;
  return html`<div class="activity">
    <div role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      <button
        part="button link-button activity-button"
        type="button"
        data-key="activity"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'activity' : ''}
        @click=${() => activity.toggle()}
      >
        ${speech.say('activity')}
      </button>
    </div>
    ${isOpen ? html`<div part="activity" id="activity">${panel(controller, speech)}</div>` : ''}
  </div>`;
}

/** Draws the entries, or why there are none, and a button for the next page or for another try. */
function panel(controller: ContactListController, speech: Speech): Content {
  const { entries, next, busy, trouble } = controller.activity.state;
  const firstLoad = busy && !entries && !trouble;
  return [
    entries?.length
      ? html`<ul role="list">
          ${entries.map((entry) => item(entry, speech))}
        </ul>`
      : '',
    entries && !entries.length && !next ? paragraph(speech.say('activityNone'), 'hint') : '',
    firstLoad ? html`<p part="hint">${spinner}${speech.say('loading')}</p>` : '',
    // The alert is removed during each try, so that a screen reader announces it when it appears again.
    trouble && !busy ? html`<p part="error" role="alert"><span>${faultText(trouble, speech)}</span></p>` : '',
    trouble || next ? moreButton(controller, speech) : '',
  ];
}

function moreButton(controller: ContactListController, speech: Speech): TemplateResult {
  const { busy, trouble } = controller.activity.state;
  return html`<button
    part="button link-button"
    type="button"
    data-key="more"
    aria-disabled=${busy}
    @click=${busy ? null : (event: Event) => loadMore(controller, event.currentTarget as HTMLElement)}
  >
    ${busy ? spinner : ''}${speech.say(trouble ? 'retry' : 'activityMore')}
  </button>`;
}

const spinner = html`<span part="spinner"></span>`;

/** Loads more entries and focuses the first new entry, unless the person moved the focus elsewhere meanwhile. */
async function loadMore(controller: ContactListController, button: HTMLElement): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const entry = await controller.activity.loadMore();
  const { activeElement } = root;
  if (!activeElement || activeElement === button)
    controller.focusOn(...(entry ? [`entry ${entry.id}`] : []), 'more', 'activity');
}

/** Draws an entry; nothing for an event of a newer server, because there are no words for the event. */
function item(entry: ActivityEntry, speech: Speech): Content {
  const { id, at: time, event, reason, target, previous, by: actor, place, network } = entry;
  const sentence =
    speech.say(`did-${event}-${reason}` as Word) ||
    speech.say(`did-${event}`, { v: target ?? html`${speech.say('unnamed')}` });
  if (!sentence) return '';
  const details = [
    previous && html`<bdi dir="ltr">${previous} → ${target}</bdi>`,
    place && html`<bdi translate="no">${place}</bdi>`,
    network && speech.say('network', { v: network }),
    actor !== 'you' && !WITHOUT_ACTOR.has(event) && speech.say(`by-${actor}`),
  ].filter(Boolean);
  const line = details.flatMap((detail, i) => (i ? [' · ', detail] : [detail]));
  return html`<li part="entry" tabindex="-1" data-key="entry ${id}">
    <p>${sentence}</p>
    <time part="time" datetime=${time} .textContent=${formatTime(time, speech)}></time>
    ${details.length ? paragraph(line, 'hint') : ''}
  </li>`;
}
