// Owns the page of the receivers of events: webhooks, streams, what waits for them, and each delivery with what was answered. Not the
// cards of the receivers: receiver-cards.ts. Not mails and SMS: delivery.ts.
import { html } from 'lit';
import type {
  AdminDelivery,
  AdminDeliveryState,
  AdminWebhook,
  AdminWebhooksBody,
} from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Values } from '../kit/dialog.ts';
import { fieldView } from '../kit/fields.ts';
import { PagedList } from '../kit/paged.ts';
import { address, badge, emptyView, pageHeading, plain, section } from '../kit/states.ts';
import { table } from '../kit/table.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { askAct, queueTiles } from './outbox-views.ts';
import { number, refreshButton, rowButtons, time, userLink } from './parts.ts';
import { readOn } from './read-on.ts';
import { ReceiverCards } from './receiver-cards.ts';

/** What the newest first page says beside the deliveries. */
type Now = Omit<AdminWebhooksBody, 'deliveries' | 'next'>;

const STATES = ['waiting', 'sent', 'failed'] as const;
const TONES: { readonly [S in AdminDeliveryState]: 'good' | 'soon' | 'bad' | 'plain' } = {
  waiting: 'soon',
  sent: 'good',
  failed: 'bad',
  dropped: 'plain',
};

/** The page of the receivers of events. */
export class WebhooksPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #deliveries: PagedList<AdminDelivery>;
  readonly #cards: ReceiverCards;
  #filter: Values = { receiver: '', state: '' };
  /** Null until the first page is loaded. */
  #now: Now | null = null;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#deliveries = new PagedList(portal);
    this.#cards = new ReceiverCards(portal, () => this.#deliveries.reload());
  }

  show(): void {
    const { client } = this.#portal;
    void this.#deliveries.start((cursor, signal) =>
      readOn(cursor, async (at) => {
        const answer = await client.get<AdminWebhooksBody>('webhooks', { ...this.#filter, cursor: at }, signal);
        if ('problem' in answer) return answer;
        if (at === null) this.#now = answer.ok;
        return { ok: { rows: answer.ok.deliveries, next: answer.ok.next } };
      }),
    );
  }

  render(): Content {
    const { speech } = this.#portal;
    const now = this.#deliveries.rows && this.#now;
    const busy = this.#deliveries.busy;
    const refresh = now ? refreshButton(this.#portal, busy, () => this.#deliveries.reload()) : '';
    const isFiltered = Object.values(this.#filter).some(Boolean);
    const none = isFiltered
      ? emptyView(speech.say('deliveriesNoMatch'))
      : emptyView(speech.say('deliveriesNone'), speech.say('deliveriesNoneText'));
    const deliveries = this.#deliveries.draw((rows) => this.#table(rows), none);
    return html`${pageHeading(this.#portal, speech.say('navWebhooks'), refresh)}
    ${now ? [this.#receivers(now), section(this.#portal, speech.say('deliveries'), [this.#filters(now), deliveries])] : deliveries}`;
  }

  #receivers({ webhooks, streams, queue }: Now): Content {
    const { speech } = this.#portal;
    const none = emptyView(speech.say('receiversNone'), speech.say('receiversNoneText'));
    return [
      section(this.#portal, speech.say('receivers'), webhooks.length ? this.#cards.webhooks(webhooks) : none),
      streams.length ? section(this.#portal, speech.say('streams'), this.#cards.streams(streams)) : '',
      queue.length ? section(this.#portal, speech.say('hookQueue'), queueTiles(this.#portal, queue)) : '',
    ];
  }

  #filters({ webhooks, streams }: Now): Content {
    const { speech } = this.#portal;
    const view = {
      speech,
      values: this.#filter,
      missing: [],
      onInput: (name: string, value: string) => {
        this.#filter = { ...this.#filter, [name]: value };
        void this.#deliveries.reload();
      },
    };
    const receivers = [
      { value: '', label: speech.say('deliveriesAll') },
      ...webhooks.map((each) => ({ value: String(each.webhook), label: nameOf(each, webhooks) })),
      ...streams.map(({ stream, host }) => ({ value: `stream:${stream}`, label: `${host} (${stream})` })),
    ];
    const states = [
      { value: '', label: speech.say('deliveriesAny') },
      ...STATES.map((value) => ({ value, label: speech.say(`event-delivery-${value}`) })),
    ];
    return html`<div class="filters" role="search">
      ${fieldView(view, { name: 'receiver', label: speech.say('ofReceiver'), type: 'select', options: receivers })}
      ${fieldView(view, { name: 'state', label: speech.say('state'), type: 'select', options: states })}
    </div>`;
  }

  #table(rows: readonly AdminDelivery[]): Content {
    const { speech } = this.#portal;
    return table<AdminDelivery>({
      label: speech.say('deliveries'),
      look: 'failures',
      rows,
      columns: [
        {
          label: speech.say('ofEvent'),
          cell: ({ id, event, host, receiver }) =>
            html`<span class="stacked"
              ><strong>${plain(event ?? '–')}</strong> <span class="sub">${address(id)}</span>
              <span class="sub">${host ? address(host) : plain(receiver)}</span></span
            >`,
        },
        { label: speech.say('ofUser'), cell: ({ user }) => userLink(this.#portal, user) },
        { label: speech.say('ofAnswer'), cell: ({ answer }) => plain(answer ?? '–') },
        { label: speech.say('ofAttempts'), cell: ({ attempts }) => number(this.#portal, attempts) },
        { label: speech.say('state'), cell: (row) => this.#state(row) },
        { label: speech.say('ofActions'), quiet: true, cell: (row) => this.#actions(row) },
      ],
    });
  }

  #state({ state, createdAt, dueAt, endedAt }: AdminDelivery): Content {
    const { speech } = this.#portal;
    const when = dueAt
      ? speech.say('deliveryDue', { t: time(this.#portal, dueAt) })
      : time(this.#portal, endedAt ?? createdAt);
    return html`${badge(speech.say(`event-delivery-${state}`), TONES[state])} ${when}`;
  }

  #actions(row: AdminDelivery): Content {
    const { speech } = this.#portal;
    const { id, state } = row;
    if (!this.#portal.may('operate') || (state !== 'failed' && state !== 'sent')) return '';
    const replay = () =>
      askAct(
        this.#portal,
        { id, to: '' },
        {
          act: 'replay',
          path: `webhooks/${encodeURIComponent(id)}/replay`,
          done: () => this.#deliveries.reload(),
        },
      );
    return rowButtons([{ text: speech.say('message-replay'), about: plain(id), act: replay }]);
  }
}

/** The host of a webhook, with its place where several have it. */
function nameOf({ webhook, host }: AdminWebhook, all: readonly AdminWebhook[]): string {
  return all.filter((each) => each.host === host).length > 1 ? `${host} (${webhook + 1})` : host;
}
