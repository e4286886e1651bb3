// Owns <contact-change-list>: properties, events, focus, and the <contact-change> shown in place of the list. Not its
// state: controller.ts.
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { ContactChangeListProperties, propertiesFor } from './contact-change-list.properties.ts';
import { listStyles } from './contact-change-list.styles.ts';
import { styles } from '../change/contact-change.styles.ts';
import type { ContactChange } from '../change/contact-change.ts';
import { requestSignIn, dispatch } from '../change/events.ts';
import type { ContactChangeDetails, ContactChangeListEventMap, AddListener } from '../change/events.ts';
import { createListClient } from '../client/list-client.ts';
import { ContactListController } from './controller.ts';
import { activityStyles } from './activity.styles.ts';
import { changedDetail, readyDetail } from './events.ts';
import { CHANGE_PARTS, LIST_PARTS } from './exported-parts.ts';
import { isLinkOnly } from './model.ts';
import type { ListOptions } from './options.ts';
import { handleRowFocusout, handleRowKey } from './row-keys.ts';
import { webLink } from '../change/web-link.ts';
import { listScreen } from './screens.ts';
import type { ListState } from './state.ts';
import { listStatus } from './announcements.ts';
import type { ListView } from './view.ts';
import type { Content } from '../ui/pieces.ts';
import { list } from '../words/en.list.ts';

/**
 * Shows the e-mail addresses or phone numbers of a signed-in person: which is primary, which are verified, which await
 * confirmation. To add, change or verify a contact, `<contact-change>` opens in place of the list.
 * @summary The contacts of one kind, with the actions of each.
 * @tagname contact-change-list
 *
 * @attr {email|phone} [kind=email] Which contacts are shown.
 * @attr {primary|replace} [then=primary] Whether a change of the primary contact keeps the old one or removes it.
 * @attr {auto|code|link|both} [method=auto] How the user proves an address; `auto`: as the server prefers.
 * @attr {string} [api=/contact-change] PUBLIC_URL of the server, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] When calls send cookies, as in `fetch`.
 * @attr {string} country The country selected at the start, ISO 3166-1 alpha-2; default: the server's home country.
 * @attr {string} redirect-url The page that links in messages open; the server must approve this URL.
 * @attr {filled|typed|never} [auto-submit=filled] Which code is sent without a press: one that is pasted or autofilled; with `typed`
 *   also one that was typed, once. On the last try, none is.
 * @attr {plain|segments} [code-style=plain] `segments`: the one field for a code looks like a field for each digit.
 * @attr {string} managed-url Where a contact is changed that the site's sign-in manages. By default the server's `MANAGED_URL`.
 * @attr {on|open|off} [activity=on] "Recent activity" below the list: closed at first, open at first, or not shown.
 * @attr {string} locale Language of the list, BCP 47; default: the nearest `lang` attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {number} [heading-level=2] Level of the headings, 1 to 6.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {masked|full} [event-detail=masked] Whether events carry addresses in full.
 * @attr {string} support-url The help page, shown as a link in the change that the list opens.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot footer - At the end.
 * @slot signed-out - The page's own sign-in, on the signed-out screen.
 * @slot loading - In place of the text while loading.
 *
 * @csspart container - The box around everything.
 * @csspart heading - The heading.
 * @csspart text - The text below the heading.
 * @csspart list - The list.
 * @csspart item - A contact in the list.
 * @csspart badge - Primary, verified, not verified, waiting.
 * @csspart type - What a contact is for: work, home.
 * @csspart menu-button - Opens the menu of a contact.
 * @csspart menu-item - An item of the menu.
 * @csspart menu - The actions of a contact, or the question before it is removed.
 * @csspart hint - Why an action is not possible.
 * @csspart error - Why an action was refused.
 * @csspart button - Any button.
 * @csspart primary-button - The main button of a screen.
 * @csspart secondary-button - Other buttons with a frame.
 * @csspart danger-button - The button that removes.
 * @csspart link-button - Other buttons without a frame.
 * @csspart add - The button that adds.
 * @csspart back - The button that leads back to the list.
 * @csspart activity-button - Opens and closes "Recent activity".
 * @csspart activity - The entries of "Recent activity".
 * @csspart entry - An entry of "Recent activity".
 * @csspart time - The time of an entry.
 * @csspart status - News: added, removed.
 * @csspart spinner - The sign that turns while a call is under way.
 *
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: could not load.
 * @cssstate list - Screen.
 * @cssstate flow - Screen: a `<contact-change>` in place of the list.
 * @cssstate step-up - Screen.
 * @cssstate signed-out - Screen.
 * @cssstate busy - A call is under way.
 * @cssstate error - An error is shown.
 * @cssstate off - The project has the kind off, so nothing is shown.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChangeList extends ContactChangeListProperties {
  static override tag = 'contact-change-list';
  static override styles = [styles, listStyles, activityStyles];
  readonly #controller: ContactListController;
  /** The last `focus` of the state that was applied. Another array in the state means that the focus has to move. */
  #focus: readonly string[] = [];
  /** Id of the row that contains the click being handled. */
  #clickedRow: string | undefined;
  protected override english = list;
  protected override dictionary = '/list' as const;
  protected override createClient = createListClient;

  constructor() {
    super();
    this.#controller = new ContactListController(this.#options(), () => this.requestUpdate());
    this.addEventListener('click', this.#onClick);
  }

  /** The state that the list shows. */
  get state(): ListState {
    return this.#controller.state;
  }

  /** Whether a call is under way. */
  get busy(): boolean {
    return this.state.busy !== null;
  }

  /** Loads the contacts from the server. On the signed-out screen: repeats the refused call. */
  refresh(): Promise<void> {
    return this.#controller.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#onDocumentClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#onDocumentClick);
    this.#controller.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeList>): void {
    const from = this.from?.();
    if (from) Object.assign(this, propertiesFor(from), { then: from.then, compact: from.compact });
    super.willUpdate(changed);
    this.#controller.configure(this.#options());
    // A page may set `getToken` after the first call was refused. In this case, make the call again.
    const late = this.hasUpdated && changed.has('getToken') && !changed.get('getToken');
    if (late && (!this.state.me || this.state.at === 'signed-out')) void this.refresh();
    if (this.isConnected && this.isReady) this.#controller.connect();
    if (from && !this.hasAttribute('exportparts')) this.#nest();
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    if (this.#controller.model?.off) return html``;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${listStatus(this.#controller, speech)}
      <div class="screen">${listScreen(this.#view())}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    const { at: screen, trouble, focus } = this.state;
    const change = this.shadowRoot?.querySelector('contact-change');
    // The inner element reads its properties a microtask later, so it is not too late to set them here.
    if (change) Object.assign(change, propertiesFor(this), { isInList: true });
    this.settle({ screen, states: { busy: this.busy, error: !!trouble, off: !!this.#controller.model?.off } });
    if (focus === this.#focus) return;
    this.#focus = focus;
    // If the person moved the focus out of the list meanwhile, do not move it back.
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (!active || active === this || active === document.body) this.focus();
  }

  /** Focuses the control that the person used last, or the element that replaced this control; else the heading. */
  override focus(options?: FocusOptions): void {
    const keyed = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const [target] = this.state.focus.flatMap((key) => keyed.find(({ dataset }) => dataset['key'] === key) ?? []);
    if (target) target.focus(options);
    else super.focus(options);
  }

  #view(): ListView {
    const { kind, headingLevel, speech, state } = this;
    const { model } = this.#controller;
    return {
      kind,
      headingLevel,
      speech,
      state,
      model,
      controller: this.#controller,
      managedUrl: webLink(this.managedUrl ?? state.me?.capabilities.managedUrl),
      hasSignIn: this.#hasSignIn,
      onKeydown: this.#onKeydown,
      onFocusout: (event) => handleRowFocusout(event, this.#controller),
      drawChange: this.#drawChange,
    };
  }

  #options(): ListOptions {
    const { kind, then, activity, usedClient: client } = this;
    return {
      client,
      kind,
      activity,
      then: then === 'replace' ? then : 'primary',
      signIn: (trouble) => requestSignIn(this, trouble.code === 'token-invalid' ? undefined : trouble),
      onReady: (me) => dispatch(this, 'contact-change-list-ready', readyDetail(me, kind, this.eventDetail)),
      onChanged: (action, contact) =>
        dispatch(this, 'contact-change-list-changed', changedDetail(action, { kind, ...contact }, this.eventDetail)),
      onRefused: ({ code, status, retryAfter, requestId }) =>
        dispatch(this, 'contact-change-error', {
          code,
          status,
          retryAfter,
          requestId,
        } satisfies ContactChangeDetails['contact-change-error']),
    };
  }

  /** Lets a page style the parts and fill the slot through the outer element, inside `<contact-change view="list">`. */
  #nest(): void {
    this.setAttribute('exportparts', LIST_PARTS);
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'signed-out';
    this.append(slot);
  }

  /** Whether the page put its own sign-in into the slot of this element or of the `<contact-change>` around it. */
  get #hasSignIn(): boolean {
    const [element] = this.querySelectorAll('[slot=signed-out]');
    return !!element && !(element instanceof HTMLSlotElement && !element.assignedNodes().length);
  }

  readonly #drawChange = (): Content => {
    const { task } = this.state;
    if (!task) return '';
    if (!customElements.get('contact-change')) import('../define.ts').catch(() => this.#controller.failTask());
    const isVerify = task.do === 'verify';
    return html`<contact-change
      compact
      exportparts=${CHANGE_PARTS}
      then=${'then' in task ? task.then : this.then}
      view=${isVerify ? 'verify' : 'change'}
      contact-id=${isVerify ? task.contactId : ''}
      @contact-change-ready=${this.#onChangeReady}
      @contact-change-success=${this.#onChangeSuccess}
      @contact-change-cancel=${this.#onChangeCancel}
      >${this.#hasSignIn ? html`<slot name="signed-out" slot="signed-out"></slot>` : ''}</contact-change
    >`;
  };

  readonly #onChangeReady = async (event: Event): Promise<void> => {
    const element = event.currentTarget as ContactChange;
    const { task } = this.state;
    // After "Enter the code", show the screen for the code at once, without the question whether to continue. Read the
    // change from the element, because the change may be newer than in the loaded list.
    if (task?.do === 'resume') void element.switchMethod(isLinkOnly(element.change ?? task.change) ? 'link' : 'code');
    await element.updateComplete;
    // Move the focus from "Back" into the change. Not with `autofocus`, because browsers apply that attribute to the
    // whole page.
    if (this.shadowRoot?.activeElement) element.focus();
  };

  readonly #onChangeSuccess = (event: Event): void =>
    void this.#controller.endTask((event.currentTarget as ContactChange).change);

  readonly #onChangeCancel = (event: Event): void => {
    const { changeId, reason } = (event as CustomEvent<ContactChangeDetails['contact-change-cancel']>).detail;
    // If a newer change elsewhere replaced this change, the form says so and the person continues in the form.
    if (reason !== 'superseded') void this.#controller.endTask(null, !!changeId);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => handleRowKey(event, this.#controller);

  /** Stores the row of the click, because a listener on the document does not see elements inside shadow roots. */
  readonly #onClick = (event: Event): void => {
    const row = event.composedPath().find((target): target is HTMLLIElement => target instanceof HTMLLIElement);
    this.#clickedRow = row?.dataset['row'];
  };

  /** A click outside the row of the open menu closes the menu. */
  readonly #onDocumentClick = (): void => {
    if (this.#clickedRow !== (this.state.asking ?? this.state.open)) this.#controller.dismissMenu();
    this.#clickedRow = undefined;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChangeList {
  addEventListener: AddListener<ContactChangeListEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change-list': ContactChangeList;
  }
}
