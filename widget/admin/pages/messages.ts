// Owns the page of the messages: what each mail and SMS looks like in each language. Not how one is shown: message-preview.ts.
import { html } from 'lit';
import type { AdminMessagesBody } from '../../../shared/wire/admin-project.ts';
import type { Content } from '../../ui/pieces.ts';
import { Resource } from '../kit/resource.ts';
import { emptyView, inElement, pageHeading, sayText } from '../kit/states.ts';
import type { AdminPage, PageContext } from '../page.ts';
import { fragmentOf } from '../route.ts';
import { MessagePreview } from './message-preview.ts';
import { heading, templateName } from './parts.ts';

/** A message that the project sends. */
type Template = AdminMessagesBody['templates'][number];

/** The groups of messages: the beginnings of their names. The last group has all others. */
const GROUPS = ['prove', 'allow', 'notice', ''] as const;

/** The page of the messages. `#/messages/<template>/<form>` shows one of them. */
export class MessagesPage implements AdminPage {
  readonly #portal: PageContext;
  readonly #messages: Resource<AdminMessagesBody>;
  readonly #preview: MessagePreview;
  /** Null: the default of the project. */
  #locale: string | null = null;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#messages = new Resource(portal);
    this.#preview = new MessagePreview(portal);
  }

  show(): void {
    if (this.#messages.value) return this.#open();
    const { client } = this.#portal;
    void this.#messages.load(() => client.get('messages')).then((isLoaded) => (isLoaded ? this.#open() : undefined));
  }

  render(): Content {
    const { speech } = this.#portal;
    return html`${pageHeading(this.#portal, speech.say('navMessages'))}
      <p part="hint">${speech.say('messagesText')}</p>
      ${this.#messages.draw((body) => this.#body(body))}`;
  }

  /** The message that the address names. */
  get #chosen(): Template | undefined {
    const [name] = this.#portal.route.parts;
    return this.#messages.value?.templates.find((template) => template.name === name);
  }

  #open(): void {
    const template = this.#chosen;
    const locale = this.#locale ?? this.#messages.value?.languages[0] ?? '';
    this.#preview.open(template ? { ...template, locale, form: this.#formOf(template) } : null);
  }

  #body({ languages, templates }: AdminMessagesBody): Content {
    const { speech } = this.#portal;
    if (!templates.length) return emptyView(speech.say('messagesNone'));
    const names = new Intl.DisplayNames([speech.lang], { type: 'language' });
    const choose = (event: Event) => {
      this.#locale = (event.target as HTMLSelectElement).value;
      this.#open();
    };
    return html`<div class="filters">
        <div part="field">
          <label for="messages-language">${speech.say('ofLanguage')}</label>
          <select id="messages-language" @change=${choose}>
            ${languages.map(
              (each, i) =>
                html`<option value=${each} ?selected=${this.#locale ? each === this.#locale : !i}>
                  ${inElement(nameOf(names, each))}
                </option>`,
            )}
          </select>
        </div>
      </div>
      <div class="split ${this.#chosen ? 'chosen' : ''}">
        <nav class="split-list" aria-label=${sayText(speech, 'messagesAll')}>
          ${GROUPS.map((group) => this.#group(group, templates))}
        </nav>
        <div class="split-view">${this.#preview.render()}</div>
      </div>`;
  }

  #group(group: (typeof GROUPS)[number], all: readonly Template[]): Content {
    const { speech } = this.#portal;
    const of = ({ name }: Template) => GROUPS.find((each) => name.startsWith(each)) ?? '';
    const templates = all.filter((template) => of(template) === group);
    if (!templates.length) return '';
    return html`${heading(this.#portal, 1, speech.say(`messages-${group || 'other'}`))}
      <ul class="links-list" role="list">
        ${templates.map(
          (template) =>
            html`<li>
              <a
                href=${fragmentOf('messages', template.name, this.#formOf(template))}
                aria-current=${this.#chosen === template ? 'page' : 'false'}
                >${templateName(speech, template.name)}</a
              >
            </li>`,
        )}
      </ul>`;
  }

  /** The form that is open, if the message has it. */
  #formOf({ forms }: Template): Template['forms'][number] {
    return forms.find((each) => each === this.#portal.route.parts[1]) ?? forms[0] ?? 'text';
  }
}

/** The name of a language; its tag, when the browser knows no name for it. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
