// Owns the base class of all elements: server, language, colours, focus. Not the screens: screens.ts of each folder.
import { LitElement } from 'lit';
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit';
import type { AnyMessages, Pack, PackWithoutLang } from '../words/pack.ts';
import { WORDS_REGISTERED, register } from '../words/language-registry.ts';
import type { ClientOptions, GetToken } from '../client/call.ts';
import { languageTag } from '../words/language-tag.ts';
import { languageOf, Speech } from '../words/speech.ts';
import { shareCalls } from './one-client.ts';

/** Returns declarations of properties with the same options. The attributes are the names in kebab case. */
export function declareProperties(names: string, options?: PropertyDeclaration): PropertyDeclarations {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.split(' ').map((name) => [name, { attribute: kebab(name), ...options }]));
}

/** Events of the window after which an element draws again: a language came, or the last script of the document has run. */
const NEWS = [WORDS_REGISTERED, 'DOMContentLoaded'];

/** The input of a screen. A field for a country, which has a role of its own, may stand before it. */
const ENTRY = 'input:not([role])';

/** What `settle` needs to know about a finished drawing. */
export interface Drawing {
  /** Name of the screen. It becomes a custom state, for example `:state(enter)`. */
  readonly screen: string;
  /** Other custom states, on or off. */
  readonly states?: Readonly<Record<string, boolean>>;
  /** Whether the entry was refused just now, so that its field gets the focus. */
  readonly isInvalid?: boolean;
  /** Whether the first screen after loading gets the focus. */
  readonly isFocusWanted?: boolean;
  /** Whether the same screen now shows another address. */
  readonly isOtherSide?: boolean;
}

/**
 * The base class of `<contact-change>`, `<contact-change-list>`, `<contact-change-confirm>` and `<contact-admin>`.
 *
 * @attr {string} brand With `contact-change/define-brand`: the project whose brand the element wears; empty where the server has one.
 * @attr {boolean} brand-logo With `brand`: shows the logo too.
 */
export class ContactChangeElement<Client = unknown> extends LitElement {
  /** The default name of the element for `define()`. */
  static tag = '';
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    ...declareProperties('api credentials locale'),
    ...declareProperties('theme', { reflect: true }),
    ...declareProperties('headingLevel', { type: Number }),
    ...declareProperties('compact', { type: Boolean, reflect: true }),
    ...declareProperties('getToken client fetch messages', { attribute: false }),
  };

  declare api: string;
  declare credentials: RequestCredentials;
  declare locale: string | undefined;
  declare theme: 'auto' | 'light' | 'dark';
  declare headingLevel: number;
  declare compact: boolean;
  /**
   * Called before each call, and again with `forceRefresh` after a 401. Not an attribute, because tokens do not belong in
   * the DOM.
   */
  declare getToken: GetToken | undefined;
  /** Your own client, used instead of `api`, `credentials`, `getToken` and `fetch`. */
  declare client: Client | undefined;
  /** Your own `fetch`. */
  declare fetch: typeof fetch | undefined;
  /** Your own words, which replace words of the language pack. */
  declare messages: Partial<AnyMessages> | undefined;

  /** Creates a client from the attributes and properties. */
  declare protected readonly createClient: (options: ClientOptions) => Client;
  /** The English words in the element's own file. */
  declare protected readonly english: Partial<AnyMessages>;
  /** `/list` or `/admin` for an element that uses the packs of lists or portals; undefined for the common packs. */
  declare protected readonly dictionary: '/list' | '/admin' | undefined;
  /** The words of the element; undefined before the element is on a page. */
  declare protected speech: Speech;
  readonly #internals = this.attachInternals();
  #observer: MutationObserver | undefined;
  #ownClient: Client | undefined;
  #hadFocus = false;
  #wasClicked = false;
  #screen = '';

  constructor() {
    super();
    Object.assign(this, {
      api: '/contact-change',
      credentials: 'same-origin',
      theme: 'auto',
      headingLevel: 2,
      compact: false,
    });
    this.addEventListener('click', () => (this.#wasClicked = true));
  }

  /** Registers the element, under another name if you pass `tag`. Does nothing if the name is already registered. */
  static define(tag = this.tag, registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, tag === this.tag ? this : class extends this {});
  }

  /** Registers a language for every widget on the page. */
  static registerMessages(locale: string, pack: PackWithoutLang): void {
    register({ ...pack, lang: locale } as Pack);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page may change its language, or register another language, while the widget is on the page.
    this.#observer = new MutationObserver(this.#chooseWords);
    this.#observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
    for (const type of NEWS) addEventListener(type, this.#chooseWords);
    this.#chooseWords();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    for (const type of NEWS) removeEventListener(type, this.#chooseWords);
  }

  /**
   * Whether the first call may be made: the page has set `getToken`, or all its scripts in the document have run and
   * set none, as on a page with a cookie.
   */
  protected get isReady(): boolean {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return !!this.getToken || visit?.domContentLoadedEventStart !== 0;
  }

  /** The client in use: the page's own client, or a client created from the attributes. */
  protected get usedClient(): Client {
    return this.client ?? (this.#ownClient ??= this.createClient(shareCalls(this)));
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeElement>): void {
    if (changed.has('api') || changed.has('credentials') || changed.has('fetch')) this.#ownClient = undefined;
    if (changed.has('locale') || changed.has('messages')) this.#makeSpeech();
    // Safari does not focus a clicked button. After a click nothing has the focus, although the user is in this element.
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    this.#hadFocus = active === this || (this.#wasClicked && (!active || active === document.body));
  }

  /** Sets the custom states after a drawing, and keeps the focus in the element when the screen changes. */
  protected settle({ screen, states: others = {}, isInvalid, isFocusWanted, isOtherSide }: Drawing): void {
    const { states } = this.#internals;
    const isNew = isOtherSide || this.#screen !== screen;
    const wasLoading = this.#screen === 'loading';
    states.delete(this.#screen);
    states.add((this.#screen = screen));
    for (const [name, isOn] of Object.entries(others)) states[isOn ? 'add' : 'delete'](name);
    if (isNew && (this.#hadFocus || (isFocusWanted && wasLoading))) this.focus();
    if (isInvalid) {
      const input = this.shadowRoot?.querySelector<HTMLInputElement>(ENTRY);
      input?.focus();
      input?.select();
    }
  }

  /** Moves the focus to the input of the screen, else to the heading. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    (
      root?.querySelector<HTMLElement>(ENTRY) ?? root?.querySelector<HTMLElement>('[part=heading], contact-change-list')
    )?.focus(options);
  }

  /** The language that the page requests. The words are in another language when there is no pack for the requested one. */
  protected get pageLang(): string {
    return languageTag(this.locale) ?? languageOf(this);
  }

  #makeSpeech(): void {
    this.speech = new Speech(this.pageLang, this.english, this.messages, this.dictionary);
  }

  readonly #chooseWords = (): void => {
    this.#makeSpeech();
    this.requestUpdate();
  };
}
