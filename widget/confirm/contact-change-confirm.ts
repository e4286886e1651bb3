// Owns <contact-change-confirm>: the page a link leads to, hosted by the site. Opening it changes nothing; its button does.
import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ChangeBody, InspectBody, LinkState } from '../../shared/wire.ts';
import { ContactChangeElement, declared } from '../ui/base.ts';
import { waitsFor, WORDS } from './screen-words.ts';
import { codeStyles } from './contact-change-confirm.styles.ts';
import { styles } from '../change/contact-change.styles.ts';
import { dispatch } from '../change/events.ts';
import type { ConfirmDetails, ContactChangeConfirmEventMap, Listen } from '../change/events.ts';
import { faultText } from '../change/fault-text.ts';
import { createLinkClient } from '../client/link-client.ts';
import type { LinkClient } from '../client/link-client.ts';
import { tellTabs } from '../ui/revalidate.ts';
import { alert, button, page, paragraph, row, waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import { confirm } from '../words/en.confirm.ts';
import type { Trouble } from '../client/call.ts';
import type { Word } from '../words/speech.ts';

type Gone = Exclude<LinkState, 'live'> | 'unknown';
type Step =
  | { readonly at: 'loading' | 'failed' }
  | { readonly at: 'reported'; readonly of: InspectBody['of'] }
  | { readonly at: 'confirm'; readonly link: InspectBody }
  | { readonly at: 'confirmed'; readonly change: ChangeBody }
  | { readonly at: 'relay'; readonly code: string; readonly expiresAt: string }
  | { readonly at: Gone };

/**
 * The page of a magic link: says what the link is about, and confirms it when its button is pressed.
 *
 * @summary Confirms a change from a link.
 * @tagname contact-change-confirm
 *
 * @attr {string} [api=/contact-change] Where the server is: its PUBLIC_URL, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] Cookies of the calls.
 * @attr {string} [token-param=t] The query parameter that holds the link's token.
 * @attr {string} redirect-after Where to go once it is confirmed.
 * @attr {true|false} [auto-remove-token=true] Whether the token leaves the address bar before anything is asked.
 * @attr {string} locale BCP 47; else the nearest lang attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {number} [heading-level=2] 1 to 6.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {string} service-name Instead of the name the server gives.
 *
 * @fires {CustomEvent} contact-change-confirm-ready - The link was looked at.
 * @fires {CustomEvent} contact-change-confirm-success - Confirmed, a code to type is shown, or it was reported.
 * @fires {CustomEvent} contact-change-confirm-error - Something was refused or did not work.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot footer - At the very end.
 *
 * @csspart container - The box round everything.
 * @csspart heading - The heading.
 * @csspart text - What is said below it.
 * @csspart hint - The same, quieter.
 * @csspart error - An error.
 * @csspart button - Any button.
 * @csspart primary-button - The main one.
 * @csspart link-button - Others.
 * @csspart code - The code to type where the change began.
 * @csspart success - The mark of success.
 * @csspart spinner - What turns while waiting.
 * @csspart status - News for the ear.
 *
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: could not load.
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
    ...declared('tokenParam redirectAfter serviceName'),
    autoRemoveToken: {
      attribute: 'auto-remove-token',
      converter: { fromAttribute: (text: string | null) => text !== 'false' },
    },
  };

  declare tokenParam: string;
  declare redirectAfter: string | undefined;
  declare autoRemoveToken: boolean;
  declare serviceName: string | undefined;

  #step: Step = { at: 'loading' };
  #trouble: Trouble | null = null;
  #busy = false;
  #token = '';
  #begun = false;
  /** Number of the call whose answer counts; earlier ones came too late. */
  #run = 0;
  protected override english = confirm;
  protected override createClient = createLinkClient;

  constructor() {
    super();
    this.tokenParam = 't';
    this.autoRemoveToken = true;
  }

  /** Which screen is shown. */
  get state(): Step['at'] {
    return this.#step.at;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get error(): Trouble | null {
    return this.#trouble;
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeConfirm>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    if (!this.#begun) this.#takeToken();
    // Told late where the server is, it looks again, unless there is something to see already.
    const again = changed.has('api') || changed.has('client');
    if (!this.#begun || (again && /loading|failed|unknown/.test(this.#step.at))) void this.#inspect();
    this.#begun = true;
  }

  protected override updated(): void {
    this.settle(this.#step.at, { busy: this.#busy, error: !!this.#trouble }, false);
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      <p class="spoken" part="status" role="status">${this.#busy ? speech.say('checking') : ''}</p>
      <div class="screen">${this.#screen()}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  #screen(): Content {
    const { speech } = this;
    const step = this.#step;
    const busy = this.#busy;
    const say = (word: Word) => speech.say(word);
    const main = (word: Word, act: () => unknown) => button('primary-button', say(word), act, busy, busy);
    const titled = (word: Word, ...content: unknown[]) =>
      page(this.headingLevel, step.at === 'confirmed', say(word), content);
    const fault = this.#trouble ? alert(faultText(this.#trouble, speech)) : '';
    switch (step.at) {
      case 'loading':
        return waiting(say('loading'));
      case 'failed':
        return titled(
          'failed',
          fault,
          row(
            'actions',
            main('retry', () => this.#inspect()),
          ),
        );
      case 'confirm': {
        const { kind, then, value: v, account, merges } = step.link;
        const service = this.serviceName ?? step.link.serviceName;
        const of = kind === 'email' ? 'Email' : 'Phone';
        const allow = step.link.of === 'current' && 'allow';
        const press = main(allow || 'confirm', () => this.#confirm());
        const notMe = button('secondary-button', say('linkNotMe'), () => this.#report(), busy);
        return titled(
          allow ? 'linkAllow' : `linkConfirm${of}`,
          paragraph(speech.say(`linkStory${then === 'add' ? 'Add' : of}`, { v, service })),
          merges ? paragraph(speech.say('linkMerges', { service })) : '',
          paragraph(speech.say('linkAccount', { v: account }), 'hint'),
          allow ? paragraph(say('linkStop')) : '',
          fault,
          // Of one size: "this wasn't me" must be as easy as yes.
          row('actions', press, notMe),
        );
      }
      case 'relay': {
        const left = Date.parse(step.expiresAt) - (this.caller.now?.() ?? Date.now());
        const t = speech.duration(Math.max(1, Math.round(left / 1000)));
        return titled(
          'linkRelay',
          html`<p part="code" dir="ltr">${step.code}</p>`,
          paragraph(speech.say('linkRelayText', { t }), 'hint'),
        );
      }
      default: {
        const word = step.at === 'reported' && step.of === 'current' ? 'linkStopped' : WORDS[step.at];
        const half = step.at === 'confirmed' && waitsFor(step.change);
        return titled(word, word === 'linkUsed' ? '' : paragraph(say(half ? `linkHalf${half}` : `${word}Text`)));
      }
    }
  }

  /** Out of the address bar first: history, referrers and whoever looks over the shoulder need not have it. */
  #takeToken(): void {
    const url = new URL(location.href);
    this.#token = url.searchParams.get(this.tokenParam) ?? '';
    if (!this.#token || !this.autoRemoveToken) return;
    url.searchParams.delete(this.tokenParam);
    history.replaceState(history.state, '', url);
  }

  async #inspect(): Promise<void> {
    if (!this.#token) return this.#show({ at: 'unknown' });
    const answer = await this.#ask(() => this.caller.inspect(this.#token));
    if (!answer) return;
    const { state, kind, completion } = answer;
    this.#show(state === 'live' ? { at: 'confirm', link: answer } : { at: state });
    this.#tell('contact-change-confirm-ready', { kind, state, completion });
  }

  async #confirm(): Promise<void> {
    const answer = await this.#ask(async () => {
      const own = await this.caller.confirm(this.#token);
      // Signed out here: then this is any browser, and shows the code to type where the change began.
      return 'problem' in own && own.problem.code === 'token-invalid' ? this.caller.confirm(this.#token, true) : own;
    });
    if (!answer) return;
    this.#show('change' in answer ? { at: 'confirmed', change: answer.change } : { at: 'relay', ...answer.relay });
    if (!('change' in answer)) return this.#succeeded('relay');
    this.#succeeded(waitsFor(answer.change) ? 'half' : 'done', answer.change.id);
    tellTabs();
    const next = this.redirectAfter && new URL(this.redirectAfter, location.href);
    if (next && /^https?:$/.test(next.protocol)) location.assign(next);
  }

  async #report(): Promise<void> {
    const step = this.#step;
    if ((await this.#ask(() => this.caller.report(this.#token))) === undefined) return;
    this.#show({ at: 'reported', of: 'link' in step ? step.link.of : 'new' });
    this.#succeeded('reported');
    tellTabs();
  }

  /** One call at a time, the first look apart; undefined when it did not work or another is under way. */
  async #ask<T>(call: () => Promise<{ readonly ok: T } | { readonly problem: Trouble }>): Promise<T | undefined> {
    if (this.#busy && this.#step.at !== 'loading') return undefined;
    const run = ++this.#run;
    this.#busy = true;
    this.#trouble = null;
    this.requestUpdate();
    const answer = await call();
    if (run !== this.#run) return undefined;
    this.#busy = false;
    this.requestUpdate();
    if ('ok' in answer) return answer.ok;
    this.#refused(answer.problem);
    return undefined;
  }

  #refused(trouble: Trouble): void {
    const { code, status, requestId } = trouble;
    if (code === 'not-found' || code === 'body-invalid') this.#step = { at: 'unknown' };
    else if (code === 'proof-expired') this.#step = { at: 'expired' };
    else if (code === 'change-closed') this.#step = { at: trouble.why ? 'closed' : 'used' };
    else {
      this.#trouble = trouble;
      if (this.#step.at === 'loading') this.#step = { at: 'failed' };
    }
    this.#tell('contact-change-confirm-error', { code, status, requestId });
  }

  #show(step: Step): void {
    this.#step = step;
    this.requestUpdate();
  }

  #succeeded(outcome: 'done' | 'half' | 'relay' | 'reported', changeId?: string): void {
    this.#tell('contact-change-confirm-success', { outcome, changeId });
  }

  #tell<Type extends keyof ConfirmDetails>(type: Type, detail: ConfirmDetails[Type]): void {
    dispatch(this, type, detail);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChangeConfirm {
  addEventListener: Listen<ContactChangeConfirmEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change-confirm': ContactChangeConfirm;
  }
}
