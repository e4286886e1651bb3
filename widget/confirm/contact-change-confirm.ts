// Owns <contact-change-confirm>, which the site puts on the page of a link. Not its screens: screens.ts. Not its steps:
// step.ts.
import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { styles } from '../change/contact-change.styles.ts';
import { dispatch } from '../change/events.ts';
import type { ConfirmDetails, ContactChangeConfirmEventMap, AddListener } from '../change/events.ts';
import type { Answer, Trouble } from '../client/call.ts';
import { createLinkClient } from '../client/link-client.ts';
import type { InspectBody } from '../../shared/wire/links.ts';
import type { LinkClient } from '../client/link-client.ts';
import { webLink } from '../change/web-link.ts';
import { ContactChangeElement, declareProperties } from '../ui/base.ts';
import { notifyTabs } from '../ui/revalidate.ts';
import { confirm } from '../words/en.confirm.ts';
import { codeStyles } from './contact-change-confirm.styles.ts';
import { confirmScreen } from './screens.ts';
import { FIRST_STEP, INSPECTS_AGAIN, stepAfterRefusal, waitingSide } from './step.ts';
import type { Step } from './step.ts';

/**
 * The page of a magic link: shows what the link will do, and confirms it at a press on the button. Opening it changes nothing.
 *
 * @summary Confirms a change from a link.
 * @tagname contact-change-confirm
 *
 * @attr {string} [api=/contact-change] PUBLIC_URL of the server, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] When calls send cookies, as in `fetch`.
 * @attr {string} [token-param=t] The query parameter that holds the link's token.
 * @attr {string} redirect-after The page to open after the confirmation.
 * @attr {string} [home-url=/] Where the way back to the site leads, from a link that is used or expired and from every end.
 * @attr {true|false} [auto-remove-token=true] Whether the token is removed from the address bar before the first call.
 * @attr {string} locale Language of the widget, BCP 47; default: the nearest `lang` attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {number} [heading-level=2] Level of the headings, 1 to 6.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {string} service-name Name of the site; default: the name from the server.
 *
 * @fires {CustomEvent} contact-change-confirm-ready - The link was looked up.
 * @fires {CustomEvent} contact-change-confirm-success - The link was confirmed or reported, or a code to type is shown.
 * @fires {CustomEvent} contact-change-confirm-error - The server refused something, or a call failed.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot footer - At the very end.
 *
 * @csspart container - The box around everything.
 * @csspart heading - The heading.
 * @csspart text - The text of a screen.
 * @csspart hint - Secondary text.
 * @csspart error - An error.
 * @csspart button - Any button.
 * @csspart primary-button - The main button.
 * @csspart link-button - A button without a frame.
 * @csspart code - The code to type where the change began.
 * @csspart success - The check mark of success.
 * @csspart spinner - The sign that turns while a call is under way.
 * @csspart status - The announcement for screen readers.
 *
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: loading failed.
 * @cssstate confirm - Screen.
 * @cssstate confirmed - Screen.
 * @cssstate relay - Screen.
 * @cssstate reported - Screen.
 * @cssstate used - Screen.
 * @cssstate expired - Screen.
 * @cssstate superseded - Screen.
 * @cssstate closed - Screen.
 * @cssstate unknown - Screen.
 * @cssstate busy - A call is under way.
 * @cssstate error - An error is shown.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChangeConfirm extends ContactChangeElement<LinkClient> {
  static override tag = 'contact-change-confirm';
  static override styles = [styles, codeStyles];
  static override properties: PropertyDeclarations = {
    ...declareProperties('tokenParam redirectAfter homeUrl serviceName'),
    autoRemoveToken: {
      attribute: 'auto-remove-token',
      converter: { fromAttribute: (text: string | null) => text !== 'false' },
    },
  };

  declare tokenParam: string;
  declare redirectAfter: string | undefined;
  declare homeUrl: string | undefined;
  declare autoRemoveToken: boolean;
  declare serviceName: string | undefined;

  #step: Step = FIRST_STEP;
  #trouble: Trouble | null = null;
  #isBusy = false;
  #token = '';
  #isStarted = false;
  /** Number of the newest call. The answers to earlier calls are ignored. */
  #run = 0;
  protected override english = confirm;
  protected override createClient = createLinkClient;

  constructor() {
    super();
    this.tokenParam = 't';
    this.autoRemoveToken = true;
  }

  /** What the link was found to be; nothing before that. */
  get #known(): { readonly link?: InspectBody } {
    const link = 'link' in this.#step ? this.#step.link : undefined;
    return link ? { link } : {};
  }

  /** The name of the screen. */
  get state(): Step['at'] {
    return this.#step.at;
  }

  /** Whether a call is under way. */
  get busy(): boolean {
    return this.#isBusy;
  }

  /** The error on screen; null when there is none. */
  get error(): Trouble | null {
    return this.#trouble;
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeConfirm>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    if (!this.#isStarted) this.#takeToken();
    // The page may set `api` or `client` after the first call.
    const isOtherServer = changed.has('api') || changed.has('client');
    if (!this.#isStarted || (isOtherServer && INSPECTS_AGAIN[this.#step.at])) void this.#inspect();
    this.#isStarted = true;
  }

  protected override updated(): void {
    this.settle({ screen: this.#step.at, states: { busy: this.#isBusy, error: !!this.#trouble } });
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      <p class="spoken" part="status" role="status">${this.#isBusy ? speech.say('checking') : ''}</p>
      <div class="screen">
        ${confirmScreen({
          headingLevel: this.headingLevel,
          serviceName: this.serviceName,
          speech,
          step: this.#step,
          trouble: this.#trouble,
          isBusy: this.#isBusy,
          homeUrl: webLink(this.homeUrl) ?? '/',
          now: this.usedClient.now?.() ?? Date.now(),
          onRetry: () => this.#inspect(),
          onConfirm: () => this.#confirm(),
          onReport: () => this.#report(),
        })}
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  /**
   * Reads the token and removes it from the address bar, so that the token is not in the history or in referrers, nor
   * visible to other people.
   */
  #takeToken(): void {
    const url = new URL(location.href);
    this.#token = url.searchParams.get(this.tokenParam) ?? '';
    if (!this.#token || !this.autoRemoveToken) return;
    url.searchParams.delete(this.tokenParam);
    history.replaceState(history.state, '', url);
  }

  async #inspect(): Promise<void> {
    if (!this.#token) return this.#show({ at: 'unknown' });
    const answer = await this.#request(() => this.usedClient.inspect(this.#token));
    if (!answer) return;
    const { state, kind, completion } = answer;
    this.#show({ at: state === 'live' ? 'confirm' : state, link: answer });
    this.#emit('contact-change-confirm-ready', { kind, state, completion });
  }

  async #confirm(): Promise<void> {
    const answer = await this.#request(async () => {
      const client = this.usedClient;
      const answer = await client.confirm(this.#token);
      // The user is signed out in this browser. A call without the user's token gets a code to type where the change began.
      const isSignedOut = 'problem' in answer && answer.problem.code === 'token-invalid';
      return isSignedOut ? client.confirm(this.#token, true) : answer;
    });
    if (!answer) return;
    const pressed = { otherAccount: answer.otherAccount, ...this.#known };
    this.#show(
      'change' in answer
        ? { at: 'confirmed', change: answer.change, ...pressed }
        : { at: 'relay', ...answer.relay, ...pressed },
    );
    if (!('change' in answer)) return this.#succeeded('relay');
    this.#succeeded(waitingSide(answer.change) ? 'half' : 'done', answer.change.id);
    notifyTabs();
    const next = this.redirectAfter && new URL(this.redirectAfter, location.href);
    if (next && (next.protocol === 'https:' || next.protocol === 'http:')) location.assign(next);
  }

  async #report(): Promise<void> {
    if ((await this.#request(() => this.usedClient.report(this.#token))) === undefined) return;
    this.#show({ at: 'reported', ...this.#known });
    this.#succeeded('reported');
    notifyTabs();
  }

  /**
   * Sends one call at a time; only a new first call may replace a call under way. Returns undefined when the call was
   * refused, replaced or not sent.
   */
  async #request<T>(call: () => Promise<Answer<T>>): Promise<T | undefined> {
    if (this.#isBusy && this.#step.at !== 'loading') return undefined;
    const run = ++this.#run;
    this.#isBusy = true;
    this.#trouble = null;
    this.requestUpdate();
    const answer = await call();
    if (run !== this.#run) return undefined;
    this.#isBusy = false;
    this.requestUpdate();
    if ('ok' in answer) return answer.ok;
    this.#refused(answer.problem);
    return undefined;
  }

  #refused(trouble: Trouble): void {
    const { code, status, requestId } = trouble;
    const next = stepAfterRefusal(trouble);
    if (next) this.#step = { ...next, ...this.#known };
    else {
      this.#trouble = trouble;
      if (this.#step.at === 'loading') this.#step = { at: 'failed' };
    }
    this.#emit('contact-change-confirm-error', { code, status, requestId });
  }

  #show(step: Step): void {
    this.#step = step;
    this.requestUpdate();
  }

  #succeeded(outcome: 'done' | 'half' | 'relay' | 'reported', changeId?: string): void {
    this.#emit('contact-change-confirm-success', { outcome, changeId });
  }

  #emit<Type extends keyof ConfirmDetails>(type: Type, detail: ConfirmDetails[Type]): void {
    dispatch(this, type, detail);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChangeConfirm {
  addEventListener: AddListener<ContactChangeConfirmEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change-confirm': ContactChangeConfirm;
  }
}
