// Owns the list of addresses that get no messages for a time. Not the page around it: delivery.ts. Not the dialog that sends to one
// again: ../kit/suppressions.ts.
import { html } from 'lit';
import type { AdminSuppression, AdminSuppressionsBody } from '../../../shared/wire/admin-operations.ts';
import type { Content } from '../../ui/pieces.ts';
import { PagedList } from '../kit/paged.ts';
import { address, emptyView } from '../kit/states.ts';
import { causeBadge, channelName, liftDialog } from '../kit/suppressions.ts';
import { table } from '../kit/table.ts';
import type { PageContext } from '../page.ts';
import { rowButtons, time, userLink } from './parts.ts';

/** The list of suppressed addresses. */
export class SuppressionList {
  readonly #portal: PageContext;
  readonly #list: PagedList<AdminSuppression>;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#list = new PagedList(portal);
  }

  load(): void {
    const { client } = this.#portal;
    void this.#list.start(async (cursor, signal) => {
      const answer = await client.get<AdminSuppressionsBody>('suppressions', { cursor }, signal);
      return 'problem' in answer ? answer : { ok: { rows: answer.ok.suppressions, next: answer.ok.next } };
    });
  }

  draw(): Content {
    const { speech } = this.#portal;
    return this.#list.draw(
      (rows) =>
        html`<p part="hint">${speech.say('stoppedText')}</p>
          ${this.#table(rows)}`,
      emptyView(speech.say('stoppedNone'), speech.say('stoppedText')),
    );
  }

  #table(rows: readonly AdminSuppression[]): Content {
    const { speech } = this.#portal;
    return table<AdminSuppression>({
      label: speech.say('stoppedList'),
      look: 'stopped',
      rows,
      columns: [
        {
          label: speech.say('ofAddress'),
          cell: ({ to, channel }) =>
            html`<span class="stacked"
              ><strong>${address(to)}</strong> <span>${channelName(speech, channel)}</span></span
            >`,
        },
        { label: speech.say('ofUser'), cell: ({ user }) => userLink(this.#portal, user) },
        { label: speech.say('ofReason'), cell: (row) => causeBadge(speech, row) },
        { label: speech.say('rangeSince'), cell: ({ since }) => time(this.#portal, since) },
        { label: speech.say('ofUntil'), cell: ({ until }) => time(this.#portal, until) },
        {
          label: speech.say('ofActions'),
          quiet: true,
          cell: (row) => (this.#portal.may('operate') ? this.#act(row) : ''),
        },
      ],
    });
  }

  #act({ id, to }: AdminSuppression): Content {
    const done = () => this.#list.reload();
    return rowButtons([
      {
        text: this.#portal.speech.say('lift'),
        about: address(to),
        act: () => this.#portal.ask(liftDialog(this.#portal, { key: `lift ${id}`, id, to, done })),
      },
    ]);
  }
}
