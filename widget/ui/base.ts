// Owns what all elements share: where the server is, the language, colours, focus. Not any screen.
import { LitElement } from 'lit';
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit';
import type { AnyMessages, Pack, PackWithoutLang } from '../words/pack.ts';
import { WORDS_REGISTERED, register } from '../words/language-registry.ts';
import type { ClientOptions, GetToken } from '../client/call.ts';
import { languageOf, Speech } from '../words/speech.ts';

/** Declarations of properties that differ in name only; attributes are the names in kebab case. */
export function declareProperties(names: string, options?: PropertyDeclaration): PropertyDeclarations {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.split(' ').map((name) => [name, { attribute: kebab(name), ...options }]));
}

/** What a drawing shows. */
export interface Drawing {
  /** Its name is a custom state: `:state(enter)`. */
  readonly screen: string;
  /** Other custom states, on or off. */
  readonly states?: Readonly<Record<string, boolean>>;
  /** The entry was refused just now: its field gets the focus. */
  readonly isInvalid?: boolean;
  /** The first screen after loading gets the focus. */
  readonly isFocusWanted?: boolean;
  /** The same screen is about another address. */
  readonly isOtherSide?: boolean;
}

/** What `<contact-change>`, `<contact-change-list>` and `<contact-change-confirm>` have in common. */
export class ContactChangeElement<Client = unknown> extends LitElement {
  /** The name that `define()` registers it under. */
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
  /** Called before each call; again with `forceRefresh` after a 401. There is no attribute: tokens do not belong in the DOM. */
  declare getToken: GetToken | undefined;
  /** A client of your own in place of `api`, `credentials`, `getToken` and `fetch`. */
  declare client: Client | undefined;
  /** Another `fetch`. */
  declare fetch: typeof fetch | undefined;
  /** Words of your own in place of single ones. */
  declare messages: Partial<AnyMessages> | undefined;

  /** Makes a client of the attributes. */
  declare protected readonly createClient: (options: ClientOptions) => Client;
  /** The English words that the element brings. */
  declare protected readonly english: Partial<AnyMessages>;
  /** Which pack of a language it uses, when that is not the common one. */
  declare protected readonly dictionary: '/list' | undefined;
  /** Its words; undefined before it is on a page. */
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

  /** Registers the element, once; under another name if you like. */
  static define(tag = this.tag, registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, tag === this.tag ? this : class extends this {});
  }

  /** Makes a language known to every widget on the page. */
  static registerMessages(locale: string, pack: PackWithoutLang): void {
    register({ ...pack, lang: locale } as Pack);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page may change its language, or learn another, while the widget is on it.
    this.#observer = new MutationObserver(this.#chooseWords);
    this.#observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
    addEventListener(WORDS_REGISTERED, this.#chooseWords);
    this.#chooseWords();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    removeEventListener(WORDS_REGISTERED, this.#chooseWords);
  }

  /** The client in use: the page's own, or one made of the attributes. */
  protected get usedClient(): Client {
    // The element's own properties are the options.
    return this.client ?? (this.#ownClient ??= this.createClient(this));
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeElement>): void {
    if (changed.has('api') || changed.has('credentials') || changed.has('fetch')) this.#ownClient = undefined;
    if (changed.has('locale') || changed.has('messages')) this.#makeSpeech();
    // Safari does not focus a button that is clicked: then nothing has the focus, and the user is still here.
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
      const input = this.shadowRoot?.querySelector('input');
      input?.focus();
      input?.select();
    }
  }

  /** To the field of the screen, else its heading. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    (root?.querySelector('input') ?? root?.querySelector<HTMLElement>('[part=heading], contact-change-list'))?.focus(
      options,
    );
  }

  /** The language that the page wants. The words are of another one when there is no pack for it. */
  protected get pageLang(): string {
    return this.locale || languageOf(this);
  }

  #makeSpeech(): void {
    this.speech = new Speech(this.pageLang, this.english, this.messages, this.dictionary);
  }

  readonly #chooseWords = (): void => {
    this.#makeSpeech();
    this.requestUpdate();
  };
}
