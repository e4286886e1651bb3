// Owns the tab *Limits* of a user: how much of each rate limit is used. Not the limits of the project: ../pages/.
import { html } from 'lit';
import type { AdminLimitsBody } from '../../../shared/wire/admin-users.ts';
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { emptyView, inElement, wordFor } from '../kit/states.ts';
import { table } from '../kit/table.ts';
import type { PageContext } from '../page.ts';

type Limit = AdminLimitsBody['limits'][number];

/** The limits of the user that is shown. */
export class LimitsTab {
  readonly #portal: PageContext;
  readonly #limits: Resource<AdminLimitsBody>;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#limits = new Resource(portal);
  }

  reset(): void {
    this.#limits.reset();
  }

  /** Loads the limits, unless they are there. */
  open(id: string): void {
    if (this.#limits.value === null && !this.#limits.busy) this.load(id);
  }

  load(id: string): void {
    void this.#limits.load(() => this.#portal.client.limits(id));
  }

  render(): Content {
    const { speech } = this.#portal;
    const number = new Intl.NumberFormat(speech.lang);
    const columns = [
      { label: speech.say('limit'), cell: ({ name }: Limit) => wordFor(speech, 'limit', name) },
      {
        label: speech.say('used'),
        cell: ({ used, max }: Limit) =>
          html`<meter min="0" max=${max} value=${used} aria-hidden="true"></meter> ${inElement(
              `${number.format(used)} / ${number.format(max)}`,
            )}`,
      },
      {
        label: speech.say('resetsAt'),
        cell: ({ resetsAt }: Limit) => (resetsAt ? formatTime(resetsAt, speech) : '–'),
      },
    ];
    return this.#limits.draw(({ limits }) =>
      limits.length
        ? table({ label: speech.say('tab-limits'), columns, rows: limits })
        : emptyView(speech.say('limitsNone')),
    );
  }
}
