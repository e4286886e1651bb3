// Owns the page of the webhooks: receivers, what waits for them, deliveries that failed. Not how these are drawn: outbox-views.ts. Not
// mails and SMS: delivery.ts.
import { html } from 'lit';
import type { AdminFailedMessage, AdminWebhooksBody } from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import { PagedList } from '../kit/paged.ts';
import { address, emptyView, factList, pageHeading, section } from '../kit/states.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { askAct, failureTable, queueTiles } from './outbox-views.ts';
import { heading, refreshButton } from './parts.ts';
import { readOn } from './read-on.ts';

/** What the newest first page says beside the failures. */
type Now = Pick<AdminWebhooksBody, 'webhooks' | 'queue'>;

/** The page of the webhooks. */
export class WebhooksPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #failures: PagedList<AdminFailedMessage>;
  /** Null until the first page is loaded. */
  #now: Now | null = null;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#failures = new PagedList(portal);
  }

  show(): void {
    const { client } = this.#portal;
    void this.#failures.start((cursor, signal) =>
      readOn(cursor, async (at) => {
        const answer = await client.get<AdminWebhooksBody>('webhooks', { cursor: at }, signal);
        if ('problem' in answer) return answer;
        if (at === null) this.#now = answer.ok;
        return { ok: { rows: answer.ok.failures, next: answer.ok.next } };
      }),
    );
  }

  render(): Content {
    const { speech } = this.#portal;
    const now = this.#failures.rows && this.#now;
    const refresh = now ? refreshButton(this.#portal, this.#failures.busy, () => this.#failures.reload()) : '';
    const failures = this.#failures.draw((rows) => this.#table(rows), emptyView(speech.say('hookFailuresNone')));
    return html`${pageHeading(this.#portal, speech.say('navWebhooks'), refresh)}
    ${
      now
        ? html`${section(this.#portal, speech.say('receivers'), this.#receivers(now))}
          ${now.queue.length ? section(this.#portal, speech.say('hookQueue'), queueTiles(this.#portal, now.queue)) : ''}
          ${section(this.#portal, speech.say('hookFailures'), failures)}`
        : failures
    }`;
  }

  #receivers({ webhooks }: Now): Content {
    const { speech } = this.#portal;
    if (!webhooks.length) return emptyView(speech.say('receiversNone'), speech.say('receiversNoneText'));
    return html`<ul class="entries" role="list">
      ${webhooks.map(
        ({ host, subscribe }) =>
          html`<li class="entry">
            ${heading(this.#portal, 2, address(host))}
            ${factList([
              [
                speech.say('hookEvents'),
                subscribe
                  ? html`<code class="inline" dir="ltr">${subscribe.join(', ')}</code>`
                  : speech.say('hookAllEvents'),
              ],
            ])}
          </li>`,
      )}
    </ul>`;
  }

  #table(rows: readonly AdminFailedMessage[]): Content {
    return failureTable(this.#portal, {
      label: this.#portal.speech.say('hookFailures'),
      rows,
      acts: ['replay'],
      ask: (row, act) =>
        askAct(this.#portal, row, {
          act,
          path: `webhooks/${encodeURIComponent(row.id)}/replay`,
          done: () => this.#failures.reload(),
        }),
    });
  }
}
