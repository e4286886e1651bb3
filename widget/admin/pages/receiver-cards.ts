// Owns how webhooks and streams of security events are drawn, and the buttons that try or enable one. Not their deliveries:
// webhooks.ts.
import { html } from 'lit';
import type { AdminStream, AdminWebhook } from '../../../shared/wire/admin-operations.ts';
import type { ReceiverAnswerBody } from '../../../shared/wire/receivers.ts';
import type { Answer } from '../../client/call.ts';
import type { Content } from '../../ui/pieces.ts';
import { button } from '../../ui/pieces.ts';
import { address, badge, codeName, factList, plain, troubleText } from '../kit/states.ts';
import type { PageContext } from '../page.ts';
import { heading, time } from './parts.ts';

type Tried = 'busy' | Answer<ReceiverAnswerBody>;

/** The cards of the receivers, with what each answered when the admin tried it. */
export class ReceiverCards {
  readonly #portal: PageContext;
  readonly #reload: () => unknown;
  /** By the path and the receiver. */
  readonly #tried = new Map<string, Tried>();

  /** `reload`: called when a receiver was changed. */
  constructor(portal: PageContext, reload: () => unknown) {
    this.#portal = portal;
    this.#reload = reload;
  }

  webhooks(webhooks: readonly AdminWebhook[]): Content {
    return html`<ul class="entries" role="list">
      ${webhooks.map((each) => this.#webhook(each))}
    </ul>`;
  }

  streams(streams: readonly AdminStream[]): Content {
    return html`<ul class="entries" role="list">
      ${streams.map((each) => this.#stream(each))}
    </ul>`;
  }

  #webhook({ webhook, host, subscribe, disabledAt }: AdminWebhook): Content {
    const { speech } = this.#portal;
    const enable = () =>
      button('primary-button', about(speech.say('hookEnable'), host), () => this.#askEnable(webhook, host));
    return html`<li class="entry">
      <div class="entry-head">
        ${heading(this.#portal, 2, address(host))}
        ${disabledAt ? badge(speech.say('hookDisabled'), 'bad') : badge(speech.say('hookEnabled'), 'good')}
      </div>
      ${disabledAt ? html`<p part="hint">${speech.say('hookDisabledText', { t: time(this.#portal, disabledAt) })}</p>` : ''}
      ${factList([[speech.say('hookEvents'), eventList(subscribe) || speech.say('hookAllEvents')]])}
      ${this.#tools({
        key: `webhooks/test ${webhook}`,
        text: speech.say('hookTest'),
        host,
        call: () => this.#portal.client.post<ReceiverAnswerBody>('webhooks/test', { webhook }),
        more: disabledAt ? enable() : '',
      })}
    </li>`;
  }

  #stream({ stream, host, audience, events, verifiedAt }: AdminStream): Content {
    const { speech } = this.#portal;
    const verified = verifiedAt
      ? badge(speech.say('streamVerified'), 'good')
      : badge(speech.say('streamUnverified'), 'soon');
    return html`<li class="entry">
      <div class="entry-head">${heading(this.#portal, 2, address(host))} ${verified}</div>
      ${factList([
        [speech.say('streamId'), address(stream)],
        [speech.say('streamAudience'), address(audience)],
        [speech.say('streamVerifiedAt'), time(this.#portal, verifiedAt)],
        [speech.say('hookEvents'), eventList(events)],
      ])}
      ${this.#tools({
        key: `streams/verify ${stream}`,
        text: speech.say('streamVerify'),
        host,
        call: () => this.#portal.client.post<ReceiverAnswerBody>('streams/verify', { stream }),
        after: () => this.#reload(),
      })}
    </li>`;
  }

  #tools(tool: Tool): Content {
    if (!this.#portal.may('operate')) return '';
    const tried = this.#tried.get(tool.key);
    const busy = tried === 'busy';
    const press = () => void this.#try(tool);
    return html`<div class="row-buttons">
        ${button('secondary-button', about(tool.text, tool.host), press, { busy, disabled: busy })}${tool.more}
      </div>
      <p role="status">${tried && !busy ? this.#said(tried) : ''}</p>`;
  }

  async #try({ key, call, after }: Tool): Promise<void> {
    this.#tried.set(key, 'busy');
    this.#portal.redraw();
    this.#tried.set(key, await this.#portal.run(call()));
    this.#portal.redraw();
    after?.();
  }

  #said(tried: Answer<ReceiverAnswerBody>): Content {
    const { speech } = this.#portal;
    if ('problem' in tried) return [badge(speech.say('failed'), 'bad'), troubleText(tried.problem, speech)];
    const { taken, reason, cause } = tried.ok;
    if (taken) return badge(speech.say('receiverTook'), 'good');
    return [badge(speech.say('receiverRefused'), 'bad'), plain([reason, cause].filter(Boolean).join(': '))];
  }

  #askEnable(webhook: number, host: string): void {
    const { speech, client } = this.#portal;
    this.#portal.ask({
      key: `enable ${webhook}`,
      title: speech.say('hookEnableAsk', { v: host }),
      text: () => speech.say('hookEnableText'),
      button: speech.say('hookEnable'),
      act: (_, once) => client.post('webhooks/enable', { webhook }, once),
      done: () => {
        this.#portal.say(speech.say('hookEnableDone', { v: host }));
        void this.#reload();
      },
    });
  }
}

/** A button that tries a receiver. */
interface Tool {
  readonly key: string;
  readonly text: Content;
  readonly host: string;
  readonly call: () => Promise<Answer<ReceiverAnswerBody>>;
  readonly after?: () => unknown;
  readonly more?: Content;
}

function eventList(events: readonly string[] | null): Content {
  return events ? codeName(events.join(', ')) : '';
}

/** Adds to the text of a button, for screen readers, which receiver it is about. */
function about(text: Content, host: string): Content {
  return html`${text}<span class="spoken"> ${address(host)}</span>`;
}
