// Owns <contact-change>: passes its properties to the controller, draws the screens and dispatches events. Not the steps
// of a change: controller.ts.
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Method } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { createChangeClient } from '../client/http-client.ts';
import { change } from '../words/en.change.ts';
import { enteredAddress } from './address-field.ts';
import { check } from './check-address.ts';
import { ContactChangeProperties } from './contact-change.properties.ts';
import { formStyles, styles } from './contact-change.styles.ts';
import { ContactChangeController } from './controller.ts';
import { drawingOf } from './drawing.ts';
import { listPlace } from './full-list.ts';
import { requestSignIn, dispatch, visibleValue } from './events.ts';
import type { ContactChangeEventMap, AddListener } from './events.ts';
import { dispatchEvents } from './happening-events.ts';
import type { ControllerOptions, StartOptions } from './options.ts';
import { extras, loadExtras } from './load-extras.ts';
import { phone } from './load-rare.ts';
import { RareLoader } from './rare-loader.ts';
import { drawScreen } from './screens.ts';
import { webLink } from './web-link.ts';
import { statusLine } from './screens/status.ts';
import type { ErrorCode, State } from './state.ts';

/**
 * Lets a signed-in person change the e-mail address or phone number of their account.
 * @summary Change an e-mail address or a phone number, proved by a code or a link.
 * @tagname contact-change
 *
 * @fires {CustomEvent} contact-change-ready - The contacts of the kind and the waiting change are loaded.
 * @fires {CustomEvent} contact-change-screen - Another screen is shown.
 * @fires {CustomEvent} contact-change-submit - An address is about to be sent; cancelable.
 * @fires {CustomEvent} contact-change-started - A change began, and its first message is sent.
 * @fires {CustomEvent} contact-change-resent - Another message is sent.
 * @fires {CustomEvent} contact-change-success - The change is done.
 * @fires {CustomEvent} contact-change-cancel - The user, the page or another change ended the change.
 * @fires {CustomEvent} contact-change-signed-out - The session is over. `waitUntil` takes a promise to wait for. Cancelable.
 * @fires {CustomEvent} contact-change-step-up - A fresh sign-in is needed. `waitUntil` takes a promise to wait for. Cancelable.
 * @fires {CustomEvent} contact-change-error - The server refused something, or a call failed.
 * @fires {CustomEvent} contact-change-list-ready - With `view="list"`: the contacts of the kind and the waiting change are loaded.
 * @fires {CustomEvent} contact-change-list-changed - With `view="list"`: a contact was made primary, removed, added, verified or changed.
 *
 * @csspart container - The box around everything.
 * @csspart heading - The heading of a screen.
 * @csspart text - The text of a screen.
 * @csspart current - The contact as it is now.
 * @csspart form - The form.
 * @csspart field - A label, its hint, error and input.
 * @csspart label - A label.
 * @csspart hint - A hint.
 * @csspart error - An error.
 * @csspart input - An input or select.
 * @csspart country - The select of countries, or the field that finds one.
 * @csspart code-input - The input of the code.
 * @csspart button - Any button.
 * @csspart primary-button - The main button.
 * @csspart secondary-button - Another button, with a frame.
 * @csspart link-button - A button without a frame.
 * @csspart resend - The button for another message.
 * @csspart countdown - The button for another message, while the user has to wait.
 * @csspart status - The announcement of what happened: sent, cancelled.
 * @csspart progress - Shows how many of two addresses are confirmed.
 * @csspart success - The check mark of success.
 * @csspart spinner - The sign that turns while a call is under way.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChange extends ContactChangeProperties {
  static override tag = 'contact-change';
  static override styles = [styles, formStyles];
  readonly #controller: ContactChangeController;
  readonly #rare = new RareLoader(this, () => this.speech.missing);
  #code = '';
  /** What the last drawing showed. */
  #shown: State | undefined;
  /** Stops the wait for a code by SMS; undefined while the widget does not wait. */
  #sms: AbortController | undefined;
  protected override english = change;
  protected override createClient = createChangeClient;

  constructor() {
    super();
    this.#controller = new ContactChangeController(this.#options());
    this.#controller.subscribe(() => this.requestUpdate());
    this.addEventListener('focusin', loadExtras);
  }

  /** The state that the widget shows. */
  get state(): State {
    return this.#controller.state;
  }

  /** The current change with the full address; null when there is none. */
  get change(): ChangeBody | null {
    return this.#controller.change;
  }

  /** Whether a call is under way. */
  get busy(): boolean {
    return this.state.busy !== null;
  }

  /** The error on screen; null when there is none. */
  get error(): State['error'] {
    return this.state.error;
  }

  /** Sends the code or link to the address in `options`, else to the address in the form. */
  start(options?: StartOptions): Promise<void> {
    return this.#controller.start(options);
  }

  /** Sends a code that the user received. */
  submitCode(code: string): Promise<void> {
    return this.#controller.submitCode(code);
  }

  /** Sends another message, if the wait for it is over. */
  resend(method?: Method): Promise<void> {
    return this.#controller.resend(method);
  }

  /** Changes between proof by code and proof by link. */
  switchMethod(method: 'code' | 'link'): Promise<void> {
    return this.#controller.switchMethod(method);
  }

  /** Ends the waiting change. */
  cancel(): Promise<void> {
    return this.#cancel('host');
  }

  /** Starts again from the beginning. */
  reset(): Promise<void> {
    return this.#controller.reset();
  }

  /** Loads the state from the server. On a screen for a sign-in: repeats the refused request. */
  async refresh(): Promise<void> {
    await (this.shadowRoot?.querySelector('contact-change-list') ?? this.#controller).refresh?.();
  }

  /** Shows an error that the page found, for example after it prevented `contact-change-submit`. */
  reportError(code: ErrorCode): void {
    this.#controller.reportError(code);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sms = void this.#sms?.abort();
    this.#code = '';
    this.#controller.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<ContactChange>): void {
    super.willUpdate(changed);
    const place = listPlace(this);
    if (place) {
      void import('../define-list.ts');
      void this.speech.list?.();
    }
    if (place === 'alone') return this.#controller.disconnect();
    // Options first: attributes may be set after the upgrade, and the first call needs them.
    this.#controller.configure(this.#options());
    // The page's script may set `getToken` after the first call was refused. In this case, make the call again.
    const late = this.hasUpdated && changed.has('getToken') && !changed.get('getToken');
    if (late && (!this.state.me || this.state.screen === 'signed-out')) void this.refresh();
    if (this.isConnected && this.isReady) this.#controller.connect();
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    const place = listPlace(this);
    const list = place ? html`<contact-change-list .from=${() => this}></contact-change-list>` : '';
    if (place === 'alone') return html`${list}`;
    const state = this.#rare.visibleState;
    const supportUrl = webLink(this.supportUrl ?? state.me?.capabilities.supportUrl);
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${statusLine(state, speech)}
      <div class="screen">
        ${drawScreen({
          host: this,
          controller: this.#controller,
          client: this.usedClient,
          state,
          speech,
          phoneValues: phone()?.phoneValues(state, speech),
          code: this.#code,
          onInput: this.#onInput,
          onSubmit: this.#onSubmit,
          onCancel: () => this.#cancel('user'),
          onRetry: () => this.#retry(),
        })}${list}
      </div>
      <slot name="help"
        >${supportUrl ? html`<p><a part="link-button" href=${supportUrl}>${speech.say('help')}</a></p>` : ''}</slot
      >
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    if (listPlace(this) === 'alone') return this.settle({ screen: 'list' });
    const state = this.#rare.visibleState;
    const { screen } = state;
    this.settle(drawingOf(this, state, this.#shown));
    this.#shown = state;
    void this.#rare.load();
    if (state.change) loadExtras();
    extras().decorate?.(this);
    if (screen === 'code' && this.#controller.side?.kind === 'phone')
      this.#sms ??= extras().awaitSms?.(this.#onWholeCode);
    else this.#sms = void this.#sms?.abort();
  }

  #options(): ControllerOptions {
    const { kind, then, method, value, country, redirectUrl, getHumanToken, pageLang: locale } = this;
    return {
      client: this.usedClient,
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
      check: (kind, value) => check(kind, value, this.state.me, extras().likelierAddress),
      allow: ({ country, value }) =>
        dispatch(
          this,
          'contact-change-submit',
          { kind, value: visibleValue(kind, value, this.eventDetail), country },
          true,
        ),
      signIn: (asks) => requestSignIn(this, asks),
      heard: (happening, state, before) => {
        // A typed code is valid only for the side and the message that the user typed it for.
        const isOtherCode = state.of !== before.of || (happening.is === 'moved' && happening.notice);
        // The screens for a sign-in return to the screen for the code.
        const isCodeScreen = state.screen === 'code' || 'from' in state;
        if (!isCodeScreen || isOtherCode) this.#code = '';
        dispatchEvents(this, { happening, state, before }, this.eventDetail);
      },
    };
  }

  async #cancel(reason: 'user' | 'host'): Promise<void> {
    const changeId = this.change?.id;
    await this.#controller.cancel();
    if (!this.error) dispatch(this, 'contact-change-cancel', { changeId, reason });
  }

  readonly #onWholeCode = (code: string): void => {
    this.#code = code;
    this.requestUpdate();
    // On the last try, a wrong code closes the change.
    if (this.autoSubmit !== 'never' && this.change?.triesLeft !== 1) void this.submitCode(code);
  };

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const { id, value } = input;
    if (id === 'code') {
      const code = extras().codeToSend?.(event, this.#code, this);
      this.#code = value;
      this.#controller.type({});
      if (code) this.#onWholeCode((input.value = code));
    } else if (id === 'country') this.#controller.type({ country: value });
    else this.#controller.type(enteredAddress(event, this.state));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.state.screen === 'code') void this.submitCode(this.#code);
    else if (!this.disabled && !this.#controller.secondsBlocked) void this.start();
  };

  #retry(): void {
    if (!this.#rare.retry()) void this.refresh();
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChange {
  addEventListener: AddListener<ContactChangeEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change': ContactChange;
  }
}
