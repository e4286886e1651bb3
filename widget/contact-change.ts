// Owns <contact-change>: properties in, events out, focus and announcements between. Not the course of a change (flow.ts).
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Method } from '../shared/contact.ts';
import type { ChangeBody } from '../shared/wire.ts';
import { check } from './check.ts';
import { createClient } from './client.ts';
import { awaitSms, cameWhole } from './code-field.ts';
import { ContactChangeProperties } from './contact-change.properties.ts';
import { formStyles, styles } from './contact-change.styles.ts';
import { askSignIn, dispatch, shown, tell } from './events.ts';
import type { ContactChangeEventMap, Listen } from './events.ts';
import { ContactChangeController } from './flow.ts';
import type { ControllerOptions, StartOptions } from './options.ts';
import { countryOf } from './phone-field.ts';
import { news, screen } from './screens.ts';
import { ofField } from './steps.ts';
import type { ErrorCode, State } from './steps.ts';
import { change } from './words/en.change.ts';

/**
 * Lets a signed-in person change the e-mail address or phone number of their account.
 * @summary Change an e-mail address or a phone number, proved by a code or a link.
 * @tagname contact-change
 *
 * @attr {email|phone} [kind=email] What is changed.
 * @attr {change|list|verify} [view=change] One change, or all contacts of the kind.
 * @attr {primary|replace|add|replace-all} [then=primary] What becomes of the other contacts.
 * @attr {auto|code|link|both} [method=auto] How the address is proved; auto = as the server prefers.
 * @attr {string} [api=/contact-change] Where the server is: its PUBLIC_URL, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] Cookies of the calls.
 * @attr {string} value Text in the form at first.
 * @attr {string} country ISO 3166-1 alpha-2 chosen at first; else the server's home country.
 * @attr {string} redirect-url Where links lead; the server has a list of those it approves.
 * @attr {string} locale BCP 47; else the nearest lang attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {filled|never} [auto-submit=filled] Whether a code that came whole (pasted, filled in) is sent at once.
 * @attr {number} [heading-level=2] 1 to 6.
 * @attr {boolean} autofocus Focus the field when it first appears.
 * @attr {boolean} disabled Shown, yet not to be used.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {masked|full} [event-detail=masked] Whether events carry addresses in full.
 * @attr {string} support-url Where help is to be had; shown as a link at the foot.
 *
 * @fires {CustomEvent} contact-change-ready - Loaded: the contacts of the kind and the waiting change.
 * @fires {CustomEvent} contact-change-screen - Another screen is shown.
 * @fires {CustomEvent} contact-change-submit - An address is about to be sent; cancelable.
 * @fires {CustomEvent} contact-change-started - A message is on its way.
 * @fires {CustomEvent} contact-change-resent - Another one is.
 * @fires {CustomEvent} contact-change-success - The change is done.
 * @fires {CustomEvent} contact-change-cancel - The person, the host or another change ended it.
 * @fires {CustomEvent} contact-change-signed-out - The session is over; `waitUntil` a promise to go on after it; cancelable.
 * @fires {CustomEvent} contact-change-error - Something was refused or did not work.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot intro - Below the heading of the form.
 * @slot hint-email - Instead of the hint at the e-mail field.
 * @slot hint-phone - Instead of the hint at the phone field.
 * @slot help - Instead of the link to support.
 * @slot footer - At the very end.
 * @slot signed-out - A way to sign in, on the signed-out screen.
 * @slot success - Below the words of the last screen.
 * @slot loading - Instead of the words while loading.
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
 * @csspart success - The mark of success.
 * @csspart spinner - What turns while waiting.
 *
 * @cssprop --contact-change-accent - Main button, links, focus.
 * @cssprop --contact-change-on-accent - Text on the main button.
 * @cssprop --contact-change-color - Text.
 * @cssprop --contact-change-muted - Quieter text.
 * @cssprop --contact-change-background - The box.
 * @cssprop --contact-change-field-background - Inputs.
 * @cssprop --contact-change-border - Frame of the box.
 * @cssprop --contact-change-error - Errors.
 * @cssprop --contact-change-success - The mark of success.
 * @cssprop --contact-change-focus-ring - Focus ring; the accent by default.
 * @cssprop [--contact-change-radius=0.75rem] - Corners.
 * @cssprop [--contact-change-gap=1rem] - Distances.
 * @cssprop [--contact-change-font=inherit] - Font family.
 * @cssprop [--contact-change-font-size=1rem] - Font size.
 * @cssprop [--contact-change-heading-size=1.3125em] - Font size of headings.
 * @cssprop [--contact-change-control-size=2.75rem] - Least height of inputs and buttons.
 * @cssprop [--contact-change-width=26rem] - Greatest width.
 * @cssprop [--contact-change-duration=180ms] - Length of movements.
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: could not load.
 * @cssstate list - The list of contacts.
 * @cssstate enter - Screen.
 * @cssstate code - Screen.
 * @cssstate link - Screen.
 * @cssstate pending - Screen.
 * @cssstate blocked - Screen.
 * @cssstate signed-out - Screen.
 * @cssstate done - Screen.
 * @cssstate busy - A call is under way.
 * @cssstate error - An error is shown.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChange extends ContactChangeProperties {
  static override tag = 'contact-change';
  static override styles = [styles, formStyles];
  readonly #flow: ContactChangeController;
  #code = '';
  #error: State['error'] = null;
  #sms: AbortController | undefined;
  protected override english = change;
  protected override createClient = createClient;

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
      return void import('./define-list.ts');
    }
    // Options first: attributes may follow the upgrade, the first call must not.
    this.#flow.configure(this.#options());
    // A page's own script may run after the first call was refused: with a token it is worth another.
    const late = this.hasUpdated && changed.has('getToken') && !changed.get('getToken');
    if (late && (!this.state.me || this.state.screen === 'signed-out')) void this.refresh();
    if (this.isConnected) this.#flow.connect();
  }

  protected override render(): TemplateResult {
    const { state, speech, supportUrl } = this;
    if (this.view === 'list') return html`<contact-change-list .from=${() => this}></contact-change-list>`;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${news(state, speech)}
      <div class="screen">${screen(this, this.#flow, speech, this.#code, this.#hands)}</div>
      <slot name="help"
        >${supportUrl ? html`<p><a part="link-button" href=${supportUrl}>${speech.say('help')}</a></p>` : ''}</slot
      >
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    const { state } = this;
    if (this.view === 'list') return this.settle('list', {}, false);
    const { screen: at, kind, error } = state;
    const wrong = error !== this.#error && ofField(state);
    this.#error = error;
    this.settle(at, { busy: this.busy, error: !!error }, wrong, this.autofocus);
    // What the select shows is what is sent.
    const shownCountry = at === 'enter' && !state.entry.country && this.shadowRoot?.querySelector('select')?.value;
    if (shownCountry) this.#flow.type({ country: shownCountry });
    if (at === 'code' && kind === 'phone') this.#sms ??= awaitSms(this.#whole);
    else this.#sms = void this.#sms?.abort();
  }

  #options(): ControllerOptions {
    const { kind, then, method, value, country, redirectUrl, wanted: locale } = this;
    return {
      client: this.caller,
      kind,
      then,
      method,
      value,
      country: country.toUpperCase(),
      redirectUrl,
      locale,
      templateOptions: this.transformContext?.({}),
      check,
      allow: ({ country, value }) =>
        dispatch(this, 'contact-change-submit', { kind, value: shown(kind, value, this.eventDetail), country }, true),
      signIn: () => askSignIn(this),
      heard: (happening, state, before) => {
        // What was typed belongs to the code that was asked for last; news of the wait takes nothing away.
        // Whoever signs in again finds it where it was.
        if (!/^(code|signed-out)$/.test(state.screen) || (happening.is === 'moved' && happening.notice))
          this.#code = '';
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

  readonly #hands = { input: this.#input, submit: this.#submit, cancel: () => this.#cancel('user') };
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
