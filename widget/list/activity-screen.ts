// Owns what "Recent activity" shows: what happened, when, and where. Not what its buttons do (list-activity.ts).
import { html } from 'lit';
import type { ActivityEntry } from '../../shared/wire.ts';
import type { ContactChangeListProperties } from './contact-change-list.properties.ts';
import { faultText } from '../change/fault-text.ts';
import type { ActivityState } from './activity.ts';
import type { ContactList } from './controller.ts';
import { moment } from '../ui/date-time.ts';
import { paragraph } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech } from '../words/speech.ts';

/** Nothing at all where the page does not want it, or the client has none. */
export function activityScreen(host: ContactChangeListProperties, course: ContactList, speech: Speech): Content {
  const { activity } = course;
  if (!activity.there) return '';
  const { open, state } = activity;
  return html`<div class="activity">
    <div role="heading" aria-level=${Math.min(6, host.headingLevel + 1)}>
      <button
        part="button link-button activity-button"
        type="button"
        data-key="activity"
        aria-expanded=${open}
        aria-controls="activity"
        @click=${() => activity.toggle()}
      >
        ${speech.say('activity')}
      </button>
    </div>
    ${open ? html`<div part="activity" id="activity">${panel(course, state, speech)}</div>` : ''}
  </div>`;
}

function panel(course: ContactList, { entries, next, busy, trouble }: ActivityState, speech: Speech): Content {
  const spinner = busy ? html`<span part="spinner"></span>` : '';
  const first = busy && !entries && !trouble;
  return [
    entries?.length
      ? html`<ul role="list">
          ${entries.map((entry) => item(entry, speech))}
        </ul>`
      : '',
    entries && !entries.length && !next ? paragraph(speech.say('activityNone'), 'hint') : '',
    first ? html`<p part="hint">${spinner}${speech.say('loading')}</p>` : '',
    // In place again after each try, so that it is heard again.
    trouble && !busy ? html`<p part="error" role="alert"><span>${faultText(trouble, speech)}</span></p>` : '',
    trouble || next
      ? html`<button
          part="button link-button"
          type="button"
          data-key="more"
          aria-disabled=${busy}
          @click=${busy ? null : (event: Event) => more(course, event.currentTarget as HTMLElement)}
        >
          ${spinner}${speech.say(trouble ? 'retry' : 'activityMore')}
        </button>`
      : '',
  ];
}

/** To the first of what came, for whoever has not gone elsewhere meanwhile. */
async function more(course: ContactList, button: HTMLElement): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const entry = await course.activity.more();
  const { activeElement: at } = root;
  if (!at || at === button) course.point(...(entry ? [`entry ${entry.id}`] : []), 'more', 'activity');
}

/** Nothing for what a newer server may tell of: there are no words for it. */
function item({ id, at, event, target, by, place, network }: ActivityEntry, speech: Speech): Content {
  const did = speech.say(`did-${event}`, { v: target ?? html`${speech.say('unnamed')}` });
  const where = [
    place && html`<bdi>${place}</bdi>`,
    network && speech.say('network', { v: network }),
    // Nobody else is behind what came with time, or with a sign-in of their own.
    by !== 'you' && !/expired|login/.test(event) && speech.say(`by-${by}`),
  ].filter(Boolean);
  return did
    ? html`<li part="entry" tabindex="-1" data-key="entry ${id}">
        <p>${did}</p>
        <time part="time" datetime=${at}>${moment(at, speech)}</time>
        ${
          where.length
            ? paragraph(
                where.flatMap((each, i) => (i ? [' · ', each] : [each])),
                'hint',
              )
            : ''
        }
      </li>`
    : '';
}
