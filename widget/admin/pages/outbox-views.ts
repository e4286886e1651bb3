// Owns how queues and failed messages are drawn, and the dialogs that retry or give up a message. Not the pages that have them:
// delivery.ts, webhooks.ts.
import { html } from 'lit';
import type { AdminFailedMessage, AdminProviderDown, AdminQueue } from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import { address, badge, plain, wordFor } from '../kit/states.ts';
import { table } from '../kit/table.ts';
import type { PageContext } from '../page.ts';
import { age, number, rowButtons, time, userLink } from './parts.ts';

/** What an admin can do with a failed message. */
export type MessageAct = 'retry' | 'drop' | 'replay';

/** Draws what waits for each provider or receiver. */
export function queueTiles(portal: PageContext, queue: readonly AdminQueue[]): Content {
  const { speech } = portal;
  return html`<ul class="tiles" role="list">
    ${queue.map(
      ({ lane, provider, host, waiting, due, retrying, reason, oldestAt, down }) =>
        html`<li class="tile">
          <p class="tile-name">${wordFor(speech, 'lane', lane)} · ${plain(provider)}</p>
          ${host === provider ? '' : html`<p class="sub">${host ? address(host) : speech.say('queueGone')}</p>`}
          <p class="tile-number">${speech.say('queueWaiting', { n: waiting })}</p>
          <p part="hint">
            ${speech.say('queueDue', { n: due })}
            ${oldestAt ? speech.say('queueOldest', { t: age(portal, oldestAt) }) : ''}
          </p>
          ${down ? downView(portal, down) : ''}
          ${
            retrying
              ? html`<p>${badge(speech.say('queueRetrying', { n: retrying }), 'bad')} ${plain(reason)}</p>`
              : down
                ? ''
                : html`<p>${badge(speech.say('queueFine'), 'good')}</p>`
          }
        </li>`,
    )}
  </ul>`;
}

/** Draws since when a provider is down, why, and when a message tries it again. */
function downView(portal: PageContext, { since, reason, triedAt }: AdminProviderDown): Content {
  const { speech, now } = portal;
  const isDue = Date.parse(triedAt) <= now();
  return html`<p>${badge(speech.say('queueDown'), 'bad')} ${plain(reason)}</p>
    <p part="hint">
      ${speech.say('queueDownSince', { t: time(portal, since) })}
      ${isDue ? speech.say('queueTriesNow') : speech.say('queueTriesAt', { t: time(portal, triedAt, true) })}
    </p>`;
}

/** Failed messages with what can be done about them. */
export interface Failures {
  readonly label: Content;
  readonly rows: readonly AdminFailedMessage[];
  readonly acts: readonly MessageAct[];
  readonly ask: (row: AdminFailedMessage, act: MessageAct) => void;
}

/** Draws failed messages as a table. */
export function failureTable(portal: PageContext, { label, rows, acts, ask }: Failures): Content {
  const { speech } = portal;
  return table<AdminFailedMessage>({
    label,
    look: 'failures',
    rows,
    columns: [
      {
        label: speech.say('ofMessage'),
        cell: ({ lane, template, to }) =>
          html`<span class="stacked"
            ><strong>${wordFor(speech, 'template', template)}</strong>
            <span>${to ? address(to) : wordFor(speech, 'lane', lane)}</span></span
          >`,
      },
      { label: speech.say('ofUser'), cell: ({ user }) => userLink(portal, user) },
      { label: speech.say('ofReason'), cell: ({ reason }) => plain(reason ?? '–') },
      { label: speech.say('ofAttempts'), cell: ({ attempts }) => number(portal, attempts) },
      {
        label: speech.say('state'),
        cell: (row) =>
          html`${badge(speech.say(isExpired(portal, row) ? 'failureExpired' : 'failureDead'), 'bad')}
          ${time(portal, row.endedAt ?? row.createdAt)}`,
      },
      {
        label: speech.say('ofActions'),
        quiet: true,
        cell: (row) => (portal.may('operate') ? actions(portal, row, { acts, ask }) : ''),
      },
    ],
  });
}

/** Whether a mail or an SMS is of no use any more, so that nothing sends it again. */
function isExpired({ now }: PageContext, { lane, expiresAt }: AdminFailedMessage): boolean {
  return (lane === 'email' || lane === 'phone') && Date.parse(expiresAt) <= now();
}

function actions(portal: PageContext, row: AdminFailedMessage, { acts, ask }: Pick<Failures, 'acts' | 'ask'>): Content {
  const { speech } = portal;
  const possible = acts.filter((act) => act === 'drop' || !isExpired(portal, row));
  return rowButtons(
    possible.map((act) => ({
      text: speech.say(`message-${act}`),
      about: row.to ? address(row.to) : plain(row.id),
      act: () => ask(row, act),
      danger: act === 'drop',
    })),
  );
}

/** Asks whether to do it, does it at the path, and calls `done` after it was done. */
export function askAct(
  portal: PageContext,
  { id, to }: Pick<AdminFailedMessage, 'id' | 'to'>,
  { act, path, done }: { readonly act: MessageAct; readonly path: string; readonly done: () => unknown },
): void {
  const { speech, client } = portal;
  const v = to || id;
  portal.ask({
    key: `${act} ${id}`,
    title: speech.say(`${act}Ask`, { v }),
    text: () => speech.say(`${act}Text`),
    button: speech.say(`message-${act}`),
    danger: act === 'drop',
    act: (_, once) => client.post(path, {}, once),
    done: () => {
      portal.say(speech.say(`${act}Done`, { v }));
      void done();
    },
  });
}
