// Owns the page of the project's limits: what the SMS of all users use up, and which ranges of numbers get none. Not the limits of one user: ../user.
import { html } from 'lit';
import type { AdminProjectLimitsBody, AdminStoppedRange } from '../../../shared/wire/admin-project.ts';
import type { AdminLimitsBody } from '../../../shared/wire/admin-users.ts';
import type { Content } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { address, badge, emptyView, pageHeading, section, wordFor } from '../kit/states.ts';
import { table } from '../kit/table.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { refreshButton, time } from './parts.ts';

/** Part of a limit above which it is shown as nearly used up. */
const NEARLY = 0.8;

/** The page of the project's limits. */
export class LimitsPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #limits: Resource<AdminProjectLimitsBody>;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#limits = new Resource(portal);
  }

  show(): void {
    void this.#limits.load(() => this.#portal.client.get('limits'));
  }

  render(): Content {
    const { speech } = this.#portal;
    const refresh = this.#limits.value
      ? refreshButton(this.#portal, this.#limits.busy, () => this.#limits.reload())
      : '';
    return html`${pageHeading(this.#portal, speech.say('navLimits'), refresh)}
      <p part="hint">${speech.say('limitsText')}</p>
      ${this.#limits.draw(({ limits, ranges }) =>
        limits.length
          ? [
              html`<ul class="meters" role="list">
                ${limits.map((limit, i) => this.#meter(limit, i))}
              </ul>`,
              section(this.#portal, speech.say('ranges'), this.#ranges(ranges)),
            ]
          : emptyView(speech.say('limitsSpendNone'), speech.say('limitsSpendNoneText')),
      )}`;
  }

  #ranges(ranges: readonly AdminStoppedRange[]): Content {
    const { speech } = this.#portal;
    if (!ranges.length) return emptyView(speech.say('rangesNone'), speech.say('rangesNoneText'));
    return table<AdminStoppedRange>({
      label: speech.say('ranges'),
      rows: ranges,
      columns: [
        { label: speech.say('rangeNumbers'), cell: ({ numbers }) => address(numbers) },
        {
          label: speech.say('ofReason'),
          cell: ({ sent, answered }) => speech.say('rangeWhy', { sent, answered }),
        },
        { label: speech.say('rangeSince'), cell: ({ since }) => time(this.#portal, since) },
        { label: speech.say('rangeUntil'), cell: ({ until }) => time(this.#portal, until) },
      ],
    });
  }

  #meter({ name, used, max, resetsAt }: AdminLimitsBody['limits'][number], i: number): Content {
    const { speech } = this.#portal;
    const part = max > 0 ? used / max : 1;
    const tone = part >= 1 ? 'bad' : part >= NEARLY ? 'soon' : 'plain';
    return html`<li class="meter">
      <div class="entry-head">
        <span class="meter-name" id="limit-${i}">${wordFor(speech, 'limit', name)}</span>
        ${part >= NEARLY ? badge(speech.say(part >= 1 ? 'limitFull' : 'limitNearly'), tone) : ''}
      </div>
      <meter
        aria-labelledby="limit-${i}"
        min="0"
        max=${max || 1}
        high=${max * NEARLY}
        optimum="0"
        .value=${used}
      ></meter>
      <p part="hint">
        ${speech.say('limitUse', { used, max })}
        ${resetsAt ? speech.say('limitResets', { t: time(this.#portal, resetsAt) }) : ''}
      </p>
    </li>`;
  }
}
