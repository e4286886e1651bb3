// Owns <contact-admin>: its properties, which page is shown, the navigation, messages, and the focus. Not the pages: pages.ts. Not
// the sign-in: sign-in.ts.
import { html } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formStyles, styles } from '../change/contact-change.styles.ts';
import { requestSignIn } from '../change/events.ts';
import type { AddListener, ContactAdminEventMap } from '../change/events.ts';
import { createAdminClient } from '../client/admin-client.ts';
import type { AdminClient } from '../client/admin-client.ts';
import type { Answer, Trouble } from '../client/call.ts';
import { ContactChangeElement, declareProperties } from '../ui/base.ts';
import type { Content } from '../ui/pieces.ts';
import { admin } from '../words/en.admin.ts';
import type { Speech } from '../words/speech.ts';
import { adminStyles } from './admin.styles.ts';
import { Dialogs, type DialogSpec } from './kit/dialog.ts';
import { dialogView, showDialog } from './kit/dialog-view.ts';
import { dialogStyles } from './kit/dialog.styles.ts';
import { News } from './kit/news.ts';
import { kitStyles } from './kit/kit.styles.ts';
import { tableStyles } from './kit/table.styles.ts';
import { keepStops } from './kit/table.ts';
import type { PageContext } from './page.ts';
import { PageStack } from './page-stack.ts';
import { fragmentOf, routeOf, type Route } from './route.ts';
import { frame } from './frame.ts';
import { AdminSignIn, type Draft } from './sign-in.ts';
import { signInScreen } from './sign-in-screens.ts';
import { usersStyles } from './users/users.styles.ts';

/**
 * The portal for the people who look after accounts: they find a user, see contacts and what happened, and start, apply or
 * stop changes. What an admin may do comes from their role.
 * @summary The admin portal.
 * @tagname contact-admin
 *
 * @attr {string} [api=/contact-change] PUBLIC_URL of the server, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] When calls send cookies, as in `fetch`.
 * @attr {oidc|link|page} [sign-in=page] How admins sign in: at the identity provider, by a one-time link, or on the page around.
 * @attr {string} project The project whose admins sign in at the identity provider; default: the first that has one.
 * @attr {boolean} no-session The server saw no session, so the portal asks for none that it would only be refused.
 * @attr {string} locale Language of the portal, BCP 47; default: the nearest `lang` attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {number} [heading-level=1] Level of the heading of a page, 1 to 6.
 * @attr {boolean} compact Without the background.
 *
 * @fires {CustomEvent} contact-change-step-up - A fresh sign-in is needed. `waitUntil` takes a promise to wait for. Cancelable.
 * @fires {CustomEvent} contact-change-signed-out - The session is over. `waitUntil` takes a promise to wait for. Cancelable.
 *
 * @slot - Shown where scripts do not run.
 * @slot signed-out - The page's own sign-in, on the signed-out screen.
 *
 * @csspart container - The box around everything.
 * @csspart heading - The heading of a page.
 * @csspart dialog - A dialog.
 * @csspart field - A field with its label.
 * @csspart hint - What a field or a button is for.
 * @csspart error - Why something was refused.
 * @csspart badge - Primary, verified, not verified, waiting.
 * @csspart button - Any button.
 * @csspart primary-button - The main button of a screen or dialog.
 * @csspart secondary-button - Other buttons with a frame.
 * @csspart danger-button - The button that removes or erases.
 * @csspart link-button - Other buttons without a frame.
 * @csspart status - News: what was done.
 * @csspart spinner - The sign that turns while a call is under way.
 *
 * @cssstate loading - No answer yet about who is signed in.
 * @cssstate failed - The server could not be asked.
 * @cssstate link - A one-time link is about to be used.
 * @cssstate signed-out - No admin is signed in.
 * @cssstate in - An admin is signed in.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactAdmin extends ContactChangeElement<AdminClient> {
  static override tag = 'contact-admin';
  static override styles = [styles, formStyles, kitStyles, tableStyles, dialogStyles, adminStyles, usersStyles];
  static override properties: PropertyDeclarations = {
    ...declareProperties('signIn project'),
    ...declareProperties('noSession', { type: Boolean }),
  };

  declare signIn: 'oidc' | 'link' | 'page';
  declare project: string | undefined;
  declare noSession: boolean;
  protected override english = admin;
  protected override dictionary = '/admin' as const;
  protected override createClient = createAdminClient;
  readonly #signIn: AdminSignIn;
  readonly #dialogs: Dialogs;
  readonly #pages: PageStack;
  readonly #news = new News(() => this.requestUpdate());
  /** What was typed before a sign-in that left the page, until its dialog is open again. */
  #draft: Draft | null = null;
  #isStarted = false;
  /** Who was signed in last. Another admin gets no page with what this one has loaded. */
  #admin = '';

  constructor() {
    super();
    Object.assign(this, { signIn: 'page', noSession: false, headingLevel: 1 });
    const redraw = () => this.requestUpdate();
    this.#signIn = new AdminSignIn({ client: () => this.usedClient, redraw, entered: (draft) => this.#entered(draft) });
    this.#dialogs = new Dialogs({ redraw, run: (call) => this.#run(call), stepUp: (trouble) => this.#stepUp(trouble) });
    this.#pages = new PageStack(this.#portal());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    this.#news.end();
    this.#pages.leave();
  }

  protected override willUpdate(changed: PropertyValues<ContactAdmin>): void {
    super.willUpdate(changed);
    this.#pages.followLanguage();
    if (!this.isConnected || !this.isReady || this.#isStarted) return;
    this.#isStarted = true;
    void this.#signIn.start(this.noSession);
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    const signIn = this.#dialogs.state && this.#canLeave ? () => this.#leave(true) : null;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${this.#signIn.session ? this.#frame() : this.#gate()}
      <div class="toast" part="status" role="status">${this.#news.text ? html`<p>${this.#news.text}</p>` : ''}</div>
      ${this.#signIn.session ? dialogView({ dialogs: this.#dialogs, speech, signIn }) : ''}
    </div>`;
  }

  protected override updated(): void {
    const root = this.shadowRoot;
    if (!root) return;
    this.settle({ screen: this.#signIn.state.at });
    showDialog(root, this.#dialogs);
    keepStops(root);
    if (!this.#pages.takeFocus()) return;
    // In a narrow window the navigation is longer than the screen.
    root.querySelector('.nav [aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const target = root.querySelector<HTMLElement>('main [data-focus]') ?? root.querySelector('main [part=heading]');
    (target as HTMLElement | null)?.focus();
  }

  /** Focuses the heading of the page. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  #frame(): Content {
    const { session } = this.#signIn;
    if (!session) return '';
    return frame({
      speech: this.speech,
      session,
      pages: this.#pages,
      signOut: () => void this.#signOut(),
    });
  }

  #gate(): Content {
    const { speech, headingLevel, signIn: way } = this;
    return signInScreen({ speech, headingLevel, signIn: this.#signIn, way, leave: () => this.#leave(false) });
  }

  /** Whether the portal may leave the page for a sign-in at the identity provider. */
  get #canLeave(): boolean {
    return this.signIn === 'oidc' && this.#signIn.session?.by !== 'link';
  }

  #leave(fresh: boolean): void {
    const { state } = this.#dialogs;
    const draft = { fragment: location.hash, key: state?.spec.key ?? null, values: state?.values ?? {} };
    this.#signIn.leave(draft, { fresh, project: this.project });
  }

  async #signOut(): Promise<void> {
    const trouble = await this.#signIn.signOut();
    if (trouble) return this.#news.say(this.speech.say('errorUnknown'));
    this.#dialogs.close();
    this.#pages.forget();
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  #entered(draft: Draft | null): void {
    const { name, project, permissions } = this.#signIn.session ?? {};
    const admin = JSON.stringify([name, project, permissions]);
    if (this.#admin && this.#admin !== admin) {
      this.#dialogs.close();
      this.#pages.forget();
    }
    this.#admin = admin;
    this.#draft = draft;
    if (draft?.fragment) history.replaceState(history.state, '', draft.fragment);
    void this.#pages.show(routeOf(location.hash), draft?.key ?? null);
  }

  async #run<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await call;
    if (!('problem' in answer) || answer.problem.code !== 'token-invalid') return answer;
    const wait = requestSignIn(this);
    // The call is not repeated: a read is loaded again by its page, and a write by its button.
    if (wait) await wait;
    else if (wait === undefined) this.#signIn.end();
    return answer;
  }

  async #stepUp(trouble: Trouble): Promise<boolean> {
    const wait = requestSignIn(this, trouble);
    if (!wait) return false;
    await wait;
    return true;
  }

  #ask(dialog: DialogSpec | null): void {
    if (!dialog) return this.#dialogs.close();
    const typed = this.#draft?.key === dialog.key ? this.#draft.values : {};
    this.#draft = null;
    this.#dialogs.open(dialog, typed);
  }

  readonly #onHash = (): void => {
    if (/^#(link|refused)=/.test(location.hash)) return void this.#signIn.start();
    this.#dialogs.close();
    this.#news.leave();
    if (this.#signIn.session) void this.#pages.show(routeOf(location.hash), null);
  };

  /** What the pages get. */
  #portal(): PageContext {
    const speech = (): Speech => this.speech;
    const client = () => this.usedClient;
    const session = () => {
      const { session: current } = this.#signIn;
      if (!current) throw new Error('no admin is signed in');
      return current;
    };
    const level = () => this.headingLevel;
    const route = (): Route => routeOf(location.hash);
    return {
      get client() {
        return client();
      },
      get speech() {
        return speech();
      },
      get session() {
        return session();
      },
      get route() {
        return route();
      },
      get headingLevel() {
        return level();
      },
      now: () => Date.now(),
      may: (permission) => !!this.#signIn.session?.permissions.includes(permission),
      go: (...parts) => {
        location.hash = fragmentOf(...parts);
        this.#news.follow();
      },
      redraw: () => this.requestUpdate(),
      say: (text) => this.#news.say(text),
      ask: (dialog) => this.#ask(dialog),
      run: (call) => this.#run(call),
      adopt: (added) => this.#adopt(added),
    };
  }

  #adopt({ styleSheet }: CSSResult): void {
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactAdmin {
  addEventListener: AddListener<ContactAdminEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-admin': ContactAdmin;
  }
}
