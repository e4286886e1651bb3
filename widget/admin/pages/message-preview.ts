// Owns how one message is shown: a mail in a sandboxed frame, light or dark, narrow or wide; a text; an SMS with its segments.
// Not which messages there are: messages.ts.
import { html } from 'lit';
import { sizeOf } from '../../../shared/sms-size.ts';
import type { MessageForm } from '../../../shared/wire/admin-project.ts';
import type { Answer } from '../../client/call.ts';
import type { Content } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { badge, emptyView, plain, sayText, wordFor } from '../kit/states.ts';
import { tabs } from '../kit/tabs.ts';
import type { PageContext } from '../page.ts';
import { fragmentOf } from '../route.ts';
import { heading, templateName } from './parts.ts';
import { previewStyles } from './preview.styles.ts';

/** Which message is shown, and how. */
export interface Shown {
  readonly name: string;
  readonly forms: readonly MessageForm[];
  readonly form: MessageForm;
  readonly locale: string;
}

/** The widths of the frame, CSS pixels: a phone, and the window of a mail program. */
const WIDTHS = ['320', '640'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** One message on the screen. */
export class MessagePreview {
  readonly #portal: PageContext;
  /** The text of a mail behind its subject and an empty line, or an SMS. */
  readonly #text: Resource<string>;
  #shown: Shown | null = null;
  #frame: HTMLIFrameElement | undefined;
  #width: (typeof WIDTHS)[number] = innerWidth < 700 ? '320' : '640';
  #scheme: (typeof SCHEMES)[number] = 'light';

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#text = new Resource(portal);
    portal.adopt(previewStyles);
  }

  /** Shows a message; null: none. */
  open(shown: Shown | null): void {
    this.#shown = shown;
    this.#text.reset();
    if (shown) void this.#text.load(() => this.#read(shown));
    else this.#portal.redraw();
  }

  async #read({ name, form, locale }: Shown): Promise<Answer<string>> {
    const query = { locale, form: form === 'sms' ? 'sms' : 'text' };
    const answer = await this.#portal.client.download(pathOf(name), query);
    return 'ok' in answer ? { ok: await answer.ok.text() } : answer;
  }

  render(): Content {
    const { speech } = this.#portal;
    const shown = this.#shown;
    if (!shown) return emptyView(speech.say('messageChoose'));
    const { name, forms, form } = shown;
    const all = forms.map((id) => ({ id, label: wordFor(speech, 'form', id), href: fragmentOf('messages', name, id) }));
    const content = this.#text.draw((text) => (form === 'sms' ? this.#sms(shown, text) : this.#mail(shown, text)), 3);
    return html`<a class="back-link" href=${fragmentOf('messages')}>${speech.say('messagesAll')}</a>
      <div class="preview-head" tabindex="-1" data-focus>${heading(this.#portal, 1, templateName(speech, name))}</div>
      ${tabs(sayText(speech, 'forms'), all, form, content)}`;
  }

  #mail(shown: Shown, text: string): Content {
    const { speech } = this.#portal;
    const [subject = '', ...lines] = text.split('\n');
    const body = lines.join('\n').trimStart();
    return html`<p class="subject">
        ${speech.say('ofSubject')} <strong lang=${shown.locale}>${plain(subject)}</strong>
      </p>
      ${shown.form === 'html' ? this.#drawn(shown) : html`<div class="sheet" lang=${shown.locale} dir="auto" .textContent=${body}></div>`}`;
  }

  #drawn({ name, locale }: Shown): Content {
    const { speech, client } = this.#portal;
    const url = client.url(pathOf(name), { locale, form: 'html', scheme: this.#scheme });
    return html`<div class="switches">
        ${this.#switch('width', WIDTHS, this.#width, (value) => (this.#width = value))}
        ${this.#switch('scheme', SCHEMES, this.#scheme, (value) => (this.#scheme = value))}
      </div>
      <div class="frame-box" tabindex="0" role="region" aria-label=${sayText(speech, 'form-html')}>
        ${this.#frameOf(url)}
      </div>`;
  }

  /** Draws a choice of one value. */
  #switch<V extends string>(
    name: 'width' | 'scheme',
    values: readonly V[],
    current: V,
    set: (value: V) => void,
  ): Content {
    const { speech } = this.#portal;
    const each = (value: V) =>
      html`<label
        ><input
          type="radio"
          name=${`preview-${name}`}
          value=${value}
          .checked=${value === current}
          @change=${() => {
            set(value);
            this.#portal.redraw();
          }}
        /><span>${wordFor(speech, 'preview', value)}</span></label
      >`;
    return html`<fieldset class="switch">
      <legend class="spoken">${speech.say(`preview-${name}`)}</legend>
      ${values.map(each)}
    </fieldset>`;
  }

  /** Returns the frame. Another mail gets another one, so that the browser's Back does not go through the mails. */
  #frameOf(url: string): Element {
    if (this.#frame?.getAttribute('src') !== url) {
      this.#frame = document.createElement('iframe');
      // No script of the mail may run, no form of it be sent, and none of its links be followed.
      this.#frame.setAttribute('sandbox', '');
      this.#frame.referrerPolicy = 'no-referrer';
      this.#frame.setAttribute('src', url);
    }
    this.#frame.title = sayText(this.#portal.speech, 'form-html');
    this.#frame.className = `mail w${this.#width}`;
    return this.#frame;
  }

  #sms({ locale }: Shown, text: string): Content {
    const { speech } = this.#portal;
    const { segments, units, outside } = sizeOf(text);
    return html`<div class="bubble" lang=${locale} dir="auto" .textContent=${text}></div>
      <p>
        ${badge(speech.say('segments', { n: segments }), segments > 1 ? 'soon' : 'good')}
        ${speech.say('smsSize', { n: units })} ${outside ? speech.say('smsOutside', { v: outside }) : ''}
      </p>`;
  }
}

function pathOf(name: string): string {
  return `messages/${encodeURIComponent(name)}`;
}
