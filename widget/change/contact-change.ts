// Owns <contact-change>: properties in, events out, focus and announcements between. Not the course of a change (flow.ts).
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Method } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire.ts';
import { check } from './check-address.ts';
import { createChangeClient } from '../client/client.ts';
import { awaitSms, cameWhole } from './code-field.ts';
import { ContactChangeProperties } from './contact-change.properties.ts';
import { formStyles, styles } from './contact-change.styles.ts';
import { askSignIn, dispatch, shown, tell } from './events.ts';
import type { ContactChangeEventMap, Listen } from './events.ts';
import { ContactChangeController } from './controller.ts';
import type { Hands } from './screen-kit.ts';
import type { ControllerOptions, StartOptions } from './options.ts';
import { countryOf } from './phone-field.ts';
import { bring, more, rare } from './load-rare.ts';
import { news, screen } from './screens.ts';
import { ofField } from './state.ts';
import type { ErrorCode, State } from './state.ts';
import { change } from '../words/en.change.ts';

/**
 * Lets a signed-in person change the e-mail address or phone number of their account.
 * @summary Change an e-mail address or a phone number, proved by a code or a link.
 * @tagname contact-change
 *
 * @fires {CustomEvent} contact-change-ready - Loaded: the contacts of the kind and the waiting change.
 * @fires {CustomEvent} contact-change-screen - Another screen is shown.
 * @fires {CustomEvent} contact-change-submit - An address is about to be sent; cancelable.
 * @fires {CustomEvent} contact-change-started - A message is on its way.
 * @fires {CustomEvent} contact-change-resent - Another one is.
 * @fires {CustomEvent} contact-change-success - The change is done.
 * @fires {CustomEvent} contact-change-cancel - The person, the host or another change ended it.
 * @fires {CustomEvent} contact-change-signed-out - The session is over; `waitUntil` a promise to go on after it; cancelable.
 * @fires {CustomEvent} contact-change-step-up - A fresh sign-in is needed; `waitUntil` a promise to go on after it; cancelable.
 * @fires {CustomEvent} contact-change-error - Something was refused or did not work.
 *
 * @csspart container - The box round everything.
 * @csspart heading - The heading of a screen.
 * @csspart text - What a screen says below it.
 * @csspart current - The contact as it is now.
 * @csspart form - The form.
 * @csspart field - A label, its hint, error and input.
 * @csspart label - A label.
 * @csspart hint - A hint.
 * @csspart error - An error.
 * @csspart input - An input or select.
 * @csspart country - The select of countries.
 * @csspart code-input - The input of the code.
 * @csspart button - Any button.
 * @csspart primary-button - The main one.
 * @csspart secondary-button - Others with a frame.
 * @csspart link-button - Others without.
 * @csspart resend - The button for another message.
 * @csspart countdown - The same, while it has to wait.
 * @csspart status - News: sent, cancelled.
 * @csspart progress - How many of two addresses are confirmed.
 * @csspart success - The mark of success.
 * @csspart spinner - What turns while waiting.
 *
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChange extends ContactChangeProperties {
  static override tag = 'contact-change';
  static override styles = [styles, formStyles];
  readonly #flow: ContactChangeController;
  #code = '';
  #error: State['error'] = null;
  #of: State['of'] = 'new';
  /** Whether the second file is under way, or could not be had. */
  #more: 'coming' | 'lost' | undefined;
  #sms: AbortController | undefined;
  protected override english = change;
  protected override createClient = createChangeClient;

  constructor() {
    super();
    this.#flow = new ContactChangeController(this.#options());
    this.#flow.subscribe(() => this.requestUpdate());
  }

  /** What is on screen, and all there is to know about it. */
  get state(): State {
    return this.#flow.state;
  }

  /** The change in hand, in full. */
  get change(): ChangeBody | null {
    return this.#flow.change;
  }

  get busy(): boolean {
    return this.state.busy !== null;
  }

  get error(): State['error'] {
    return this.state.error;
  }

  /** Sends the code or link to the address in the form, or to the one given. */
  start(options?: StartOptions): Promise<void> {
    return this.#flow.start(options);
  }

  submitCode(code: string): Promise<void> {
    return this.#flow.submitCode(code);
  }

  /** Another message, if its wait is over. */
  resend(method?: Method): Promise<void> {
    return this.#flow.resend(method);
  }

  switchMethod(method: 'code' | 'link'): Promise<void> {
    return this.#flow.switchMethod(method);
  }

  /** Ends the waiting change. */
  cancel(): Promise<void> {
    return this.#cancel('host');
  }

  /** Begins anew. */
  reset(): Promise<void> {
    return this.#flow.reset();
  }

  /** Shows how things stand on the server; also goes on after signing in. */
  async refresh(): Promise<void> {
    await (this.shadowRoot?.querySelector('contact-change-list') ?? this.#flow).refresh?.();
  }

  /** Shows an error that the host found, as after a prevented `contact-change-submit`. */
  reportError(code: ErrorCode): void {
    this.#flow.reportError(code);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sms = void this.#sms?.abort();
    this.#flow.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<ContactChange>): void {
    super.willUpdate(changed);
    if (this.view === 'list') {
      this.#flow.disconnect();
      return void import('../define-list.ts');
    }
    // Options first: attributes may follow the upgrade, the first call must not.
    this.#flow.configure(this.#options());
    // A page's own script may run after the first call was refused: with a token it is worth another.
    const late = this.hasUpdated && changed.has('getToken') && !changed.get('getToken');
    if (late && (!this.state.me || this.state.screen === 'signed-out')) void this.refresh();
    if (this.isConnected) this.#flow.connect();
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    if (this.view === 'list') return html`<contact-change-list .from=${() => this}></contact-change-list>`;
    const state = this.#seen;
    const supportUrl = this.supportUrl ?? state.me?.capabilities.supportUrl;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${news(state, speech)}
      <div class="screen">${screen(this, this.#flow, state, speech, this.#code, this.#hands)}</div>
      <slot name="help"
        >${supportUrl ? html`<p><a part="link-button" href=${supportUrl}>${speech.say('help')}</a></p>` : ''}</slot
      >
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    if (this.view === 'list') return this.settle('list', {}, false);
    const state = this.#seen;
    const { screen: at, error, of } = state;
    const wrong = error !== this.#error && ofField(state);
    this.#error = error;
    this.settle(at, { busy: !!state.busy, error: !!error }, wrong, this.autofocus, of !== this.#of);
    this.#of = of;
    void this.#bring();
    // What the select shows is what is sent.
    const shownCountry = at === 'enter' && !state.entry.country && this.shadowRoot?.querySelector('select')?.value;
    if (shownCountry) this.#flow.type({ country: shownCountry });
    if (at === 'code' && this.#flow.side?.kind === 'phone') this.#sms ??= awaitSms(this.#whole);
    else this.#sms = void this.#sms?.abort();
  }

  /** What can be shown of the state: the second file comes before what it holds. */
  get #seen(): State {
    const { state } = this;
    const lacks = this.#lacks;
    if (!lacks) return state;
    const clean = { ...state, error: null, typo: null };
    if (this.#more === 'lost') return { ...clean, screen: 'failed', error: { code: 'offline', status: 0 } };
    return { ...clean, ...(lacks === 'words' ? { busy: 'loading' } : { screen: 'loading' }) } as State;
  }

  get #lacks(): ReturnType<typeof rare> {
    return more() && !this.speech.missing ? undefined : rare(this.state);
  }

  async #bring(): Promise<void> {
    if (this.#more || !this.#lacks) return;
    this.#more = 'coming';
    await bring(this.speech.missing);
    this.#more = this.#lacks && 'lost';
    this.requestUpdate();
  }

  #options(): ControllerOptions {
    const { kind, then, method, value, country, redirectUrl, getHumanToken, wanted: locale } = this;
    return {
      client: this.caller,
      kind,
      then,
      contactId: this.view === 'verify' ? this.contactId : '',
      method,
      value,
      country: country.toUpperCase(),
      redirectUrl,
      getHumanToken,
      locale,
      templateOptions: this.transformContext?.({}),
      check,
      allow: ({ country, value }) =>
        dispatch(this, 'contact-change-submit', { kind, value: shown(kind, value, this.eventDetail), country }, true),
      signIn: (asks) => askSignIn(this, asks),
      heard: (happening, state, before) => {
        // What was typed belongs to the code asked for last; news of the wait, or signing in, takes nothing away.
        const other = state.of !== before.of || (happening.is === 'moved' && happening.notice);
        if (!/^(code|signed-out|step-up)$/.test(state.screen) || other) this.#code = '';
        tell(this, happening, state, before, this.eventDetail);
      },
    };
  }

  async #cancel(reason: 'user' | 'host'): Promise<void> {
    const changeId = this.change?.id;
    await this.#flow.cancel();
    if (!this.error) dispatch(this, 'contact-change-cancel', { changeId, reason });
  }

  /** A code that came in one piece. */
  readonly #whole = (code: string): void => {
    this.#code = code;
    this.requestUpdate();
    if (this.autoSubmit === 'filled') void this.submitCode(code);
  };

  readonly #input = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    if (id === 'code') {
      const code = cameWhole(event, this.#code, value, this.change?.codeLength ?? 6);
      this.#code = value;
      this.requestUpdate();
      if (code) this.#whole(code);
    } else if (id === 'country') this.#flow.type({ country: value });
    else {
      const { me, entry } = this.state;
      const codes = me?.capabilities.kinds[this.kind]?.callingCodes;
      this.#flow.type({ value, country: countryOf(value, entry.country, codes) ?? entry.country });
    }
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.state.screen === 'code') void this.submitCode(this.#code);
    else if (!this.disabled) void this.start();
  };

  readonly #retry = (): void => {
    this.#more = undefined;
    this.requestUpdate();
    if (!this.#lacks) void this.refresh();
  };

  readonly #hands: Hands = {
    input: this.#input,
    submit: this.#submit,
    cancel: () => this.#cancel('user'),
    retry: this.#retry,
  };
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChange {
  addEventListener: Listen<ContactChangeEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change': ContactChange;
  }
}
