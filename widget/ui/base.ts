// Owns what the elements share: where the server is, which language is spoken, colours, focus. Not any screen.
import { LitElement } from 'lit';
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit';
import type { AnyMessages, Pack, PackWithoutLang } from '../words/pack.ts';
import { WORDS_REGISTERED, register } from '../words/registry.ts';
import type { ClientOptions, GetToken } from '../client/call.ts';
import { languageOf, Speech } from '../words/speech.ts';

/** Declarations of properties that differ in name only; attributes are the names in kebab case. */
export function declared(names: string, options?: PropertyDeclaration): PropertyDeclarations {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.split(' ').map((name) => [name, { attribute: kebab(name), ...options }]));
}

/** What `<contact-change>`, `<contact-change-list>` and `<contact-change-confirm>` have in common. */
export class ContactChangeElement<Client = unknown> extends LitElement {
  /** The name it is registered under, unless told otherwise. */
  static tag = '';
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    ...declared('api credentials locale'),
    ...declared('theme', { reflect: true }),
    ...declared('headingLevel', { type: Number }),
    ...declared('compact', { type: Boolean, reflect: true }),
    ...declared('getToken client fetch messages', { attribute: false }),
  };

  declare api: string;
  declare credentials: RequestCredentials;
  declare locale: string | undefined;
  declare theme: 'auto' | 'light' | 'dark';
  declare headingLevel: number;
  declare compact: boolean;
  /** Asked before each call; again with `forceRefresh` after a 401. There is no attribute: tokens do not belong in the DOM. */
  declare getToken: GetToken | undefined;
  /** A client of your own in place of `api`, `credentials`, `getToken` and `fetch`. */
  declare client: Client | undefined;
  /** Another `fetch`. */
  declare fetch: typeof fetch | undefined;
  /** Words of your own in place of single ones. */
  declare messages: Partial<AnyMessages> | undefined;

  declare protected readonly createClient: (options: ClientOptions) => Client;
  /** The words it carries along. */
  declare protected readonly english: Partial<AnyMessages>;
  /** Which part of a language it speaks, when that is a pack of its own. */
  declare protected readonly dictionary: '/list' | undefined;
  /** From the moment it stands on a page. */
  declare protected speech: Speech;
  readonly #internals = this.attachInternals();
  #observer: MutationObserver | undefined;
  #made: Client | undefined;
  #held = false;
  #touched = false;
  #shown = '';

  constructor() {
    super();
    Object.assign(this, {
      api: '/contact-change',
      credentials: 'same-origin',
      theme: 'auto',
      headingLevel: 2,
      compact: false,
    });
    this.addEventListener('click', () => (this.#touched = true));
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
    this.#observer = new MutationObserver(this.#speak);
    this.#observer.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
    addEventListener(WORDS_REGISTERED, this.#speak);
    this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    removeEventListener(WORDS_REGISTERED, this.#speak);
  }

  /** The client in use: the host's own, or one made of the attributes. */
  protected get caller(): Client {
    // The element's own properties are the options.
    return this.client ?? (this.#made ??= this.createClient(this));
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeElement>): void {
    if (changed.has('api') || changed.has('credentials') || changed.has('fetch')) this.#made = undefined;
    if (changed.has('locale') || changed.has('messages')) this.#listen();
    // Safari does not focus a button that is clicked: then focus is nowhere, and the person still here.
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    this.#held = active === this || (this.#touched && (!active || active === document.body));
  }

  /**
   * Tells `:state()` what is shown, and keeps the focus where the person is when one screen follows another, or the same
   * one is about something else (`turned`).
   */
  protected settle(
    screen: string,
    others: Readonly<Record<string, boolean>>,
    invalid: boolean,
    first = false,
    turned = false,
  ): void {
    const { states } = this.#internals;
    const came = turned || this.#shown !== screen;
    const loaded = this.#shown === 'loading';
    states.delete(this.#shown);
    states.add((this.#shown = screen));
    for (const [name, on] of Object.entries(others)) states[on ? 'add' : 'delete'](name);
    if (came && (this.#held || (first && loaded))) this.focus();
    if (invalid) {
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

  /** The language the page asks for; the words may be of another, when there is no pack. */
  protected get wanted(): string {
    return this.locale || languageOf(this);
  }

  #listen(): void {
    this.speech = new Speech(this.wanted, this.english, this.messages, this.dictionary);
  }

  readonly #speak = (): void => {
    this.#listen();
    this.requestUpdate();
  };
}
