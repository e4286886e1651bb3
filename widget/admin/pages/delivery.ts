// Owns the page of delivery: what waits for each provider, mails and SMS that failed, addresses that get no more. Not how these are
// drawn: outbox-views.ts, suppressions.ts. Not the webhooks: webhooks.ts. Not what a message says: messages.ts.
import { html } from 'lit';
import type { AdminDeliveryBody, AdminFailedMessage, AdminQueue } from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import { PagedList } from '../kit/paged.ts';
import { emptyView, pageHeading, sayText, section } from '../kit/states.ts';
import { tabs } from '../kit/tabs.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { fragmentOf } from '../route.ts';
import { askAct, failureTable, queueTiles } from './outbox-views.ts';
import { refreshButton } from './parts.ts';
import { readOn } from './read-on.ts';
import { SuppressionList } from './suppressions.ts';

/** The tab of addresses that get no messages, in the fragment. */
const STOPPED = 'stopped';

/** The page of delivery. */
export class DeliveryPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #failures: PagedList<AdminFailedMessage>;
  readonly #suppressions: SuppressionList;
  /** As the newest first page has it; null until that is loaded. */
  #queue: readonly AdminQueue[] | null = null;
  #isShown = false;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#failures = new PagedList(portal);
    this.#suppressions = new SuppressionList(portal);
  }

  /** Another tab loads nothing. */
  show(): void {
    if (!this.#isShown) this.#load();
    this.#isShown = true;
  }

  hide(): void {
    this.#isShown = false;
  }

  #load(): void {
    const { client } = this.#portal;
    this.#suppressions.load();
    void this.#failures.start((cursor, signal) =>
      readOn(cursor, async (at) => {
        const answer = await client.get<AdminDeliveryBody>('delivery', { cursor: at }, signal);
        if ('problem' in answer) return answer;
        if (at === null) this.#queue = answer.ok.queue;
        return { ok: { rows: answer.ok.failures, next: answer.ok.next } };
      }),
    );
  }

  render(): Content {
    const { speech } = this.#portal;
    const queue = this.#failures.rows && this.#queue;
    const refresh = queue ? refreshButton(this.#portal, this.#failures.busy, () => this.#load()) : '';
    const failures = this.#failures.draw(
      (rows) => this.#table(rows),
      emptyView(speech.say('failuresNone'), speech.say('failuresNoneText')),
    );
    return html`${pageHeading(this.#portal, speech.say('navDelivery'), refresh)}
    ${queue ? html`${section(this.#portal, speech.say('providers'), this.#tiles(queue))} ${this.#tabs(failures)}` : failures}`;
  }

  #tabs(failures: Content): Content {
    const { speech, route } = this.#portal;
    const isStopped = route.parts[0] === STOPPED;
    const all = [
      { id: 'failures', label: speech.say('failures'), href: fragmentOf('delivery') },
      { id: STOPPED, label: speech.say('stoppedList'), href: fragmentOf('delivery', STOPPED) },
    ];
    const panel = isStopped ? this.#suppressions.draw() : failures;
    return tabs(sayText(speech, 'navDelivery'), all, isStopped ? STOPPED : 'failures', panel);
  }

  #tiles(queue: readonly AdminQueue[]): Content {
    const { speech } = this.#portal;
    if (!queue.length) return emptyView(speech.say('providersNone'), speech.say('providersNoneText'));
    return queueTiles(this.#portal, queue);
  }

  #table(rows: readonly AdminFailedMessage[]): Content {
    return failureTable(this.#portal, {
      label: this.#portal.speech.say('failures'),
      rows,
      acts: ['retry', 'drop'],
      ask: (row, act) =>
        askAct(this.#portal, row, {
          act,
          path: `delivery/${encodeURIComponent(row.id)}/${act}`,
          done: () => this.#failures.reload(),
        }),
    });
  }
}
