// Owns <contact-change-list>: properties in, events out, focus, keys, the change that stands in its place. Not its course.
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { ContactChangeListProperties } from './contact-change-list.properties.ts';
import { listStyles } from './contact-change-list.styles.ts';
import { styles } from '../change/contact-change.styles.ts';
import type { ContactChangeProperties } from '../change/contact-change.properties.ts';
import type { ContactChange } from '../change/contact-change.ts';
import { askSignIn, dispatch, shown } from '../change/events.ts';
import type { ContactChangeDetails, Listen } from '../change/events.ts';
import { createListClient } from '../client/list-client.ts';
import { ContactList } from './controller.ts';
import { activityStyles } from './activity.styles.ts';
import { readyDetail } from './events.ts';
import type { ContactChangeListEventMap, ListDetails } from './events.ts';
import { byLink } from './model.ts';
import type { ListOptions } from './options.ts';
import { listNews, listScreen } from './screens.ts';
import type { ListState } from './state.ts';
import type { Content } from '../ui/pieces.ts';
import { list } from '../words/en.list.ts';

/** What a list and a change have in common; both are told by the page, or by the one round the other. */
function shared(from: ContactChangeListProperties | ContactChangeProperties): object {
  const names = [...ContactChangeListProperties.elementProperties.keys()] as (keyof typeof from)[];
  return Object.fromEntries(
    names.filter((name) => !/^(then|compact|from)$/.test(name)).map((name) => [name, from[name]]),
  );
}

/** Parts of the change inside, handed on so that a page can style them as its own. */
const PARTS =
  'container,heading,text,current,form,field,label,hint,error,input,country,code-input,button,primary-button,' +
  'secondary-button,link-button,resend,countdown,status,success,spinner';
/** Those of the list itself, for the element that it may stand in. */
const OWN_PARTS =
  'list,item,badge,type,menu-button,menu-item,menu,danger-button,add,back,activity-button,activity,entry,time';

/**
 * Shows the e-mail addresses or phone numbers of a signed-in person: which is primary, which are verified, what waits.
 * Adding, changing and verifying open `<contact-change>` in its place.
 * @summary The contacts of one kind, with what can be done about each.
 * @tagname contact-change-list
 *
 * @attr {email|phone} [kind=email] Which contacts are shown.
 * @attr {primary|replace} [then=primary] Whether a change of the primary keeps the old one beside it.
 * @attr {auto|code|link|both} [method=auto] How an address is proved; auto = as the server prefers.
 * @attr {string} [api=/contact-change] Where the server is: its PUBLIC_URL, or a path on this origin.
 * @attr {omit|same-origin|include} [credentials=same-origin] Cookies of the calls.
 * @attr {string} country ISO 3166-1 alpha-2 chosen at first; else the server's home country.
 * @attr {string} redirect-url Where links lead; the server has a list of those it approves.
 * @attr {on|open|off} [activity=on] "Recent activity" below the list: there, open at first, not there.
 * @attr {string} locale BCP 47; else the nearest lang attribute.
 * @attr {auto|light|dark} [theme=auto] Colours.
 * @attr {number} [heading-level=2] 1 to 6.
 * @attr {boolean} compact Without frame, padding and background.
 * @attr {masked|full} [event-detail=masked] Whether events carry addresses in full.
 * @attr {string} support-url Where help is to be had; shown in the change that is opened.
 *
 * @fires {CustomEvent} contact-change-list-ready - Loaded: the contacts of the kind and the waiting change.
 * @fires {CustomEvent} contact-change-list-changed - A contact was made primary, removed, added, verified or changed.
 * @fires {CustomEvent} contact-change-step-up - A fresh sign-in is needed; `waitUntil` a promise to go on after it; cancelable.
 * @fires {CustomEvent} contact-change-signed-out - The session is over; `waitUntil` a promise to go on after it; cancelable.
 * @fires {CustomEvent} contact-change-error - Something was refused or did not work.
 *
 * @slot - Shown where scripts do not run.
 * @slot header - Above the heading.
 * @slot footer - At the very end.
 * @slot signed-out - A way to sign in, on the signed-out screen.
 * @slot loading - Instead of the words while loading.
 *
 * @csspart container - The box round everything.
 * @csspart heading - The heading.
 * @csspart text - What a screen says below it.
 * @csspart list - The list.
 * @csspart item - A contact in it.
 * @csspart badge - Primary, verified, not verified, waiting.
 * @csspart type - What it is for: work, home.
 * @csspart menu-button - Opens the menu of a contact.
 * @csspart menu-item - One of the things in it.
 * @csspart menu - What can be done about a contact, or the question before it is removed.
 * @csspart hint - Why something cannot be done.
 * @csspart error - Why something was refused.
 * @csspart button - Any button.
 * @csspart primary-button - The main one of a screen.
 * @csspart secondary-button - Others with a frame.
 * @csspart danger-button - Removes.
 * @csspart link-button - Others without a frame.
 * @csspart add - The button that adds.
 * @csspart back - The button that leads back to the list.
 * @csspart activity-button - Opens and closes what happened of late.
 * @csspart activity - What happened of late.
 * @csspart entry - A thing that happened.
 * @csspart time - When.
 * @csspart status - News: added, removed.
 * @csspart spinner - What turns while waiting.
 *
 * @cssstate loading - Screen.
 * @cssstate failed - Screen: could not load.
 * @cssstate list - Screen.
 * @cssstate flow - Screen: a change stands in its place.
 * @cssstate step-up - Screen.
 * @cssstate signed-out - Screen.
 * @cssstate busy - A call is under way.
 * @cssstate error - An error is shown.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class ContactChangeList extends ContactChangeListProperties {
  static override tag = 'contact-change-list';
  static override styles = [styles, listStyles, activityStyles];
  readonly #course: ContactList;
  #focus: readonly string[] = [];
  #row: string | undefined;
  protected override english = list;
  protected override dictionary = '/list' as const;
  protected override createClient = createListClient;

  constructor() {
    super();
    this.#course = new ContactList(this.#options(), () => this.requestUpdate());
    this.addEventListener('click', this.#here);
  }

  /** What is on screen. */
  get state(): ListState {
    return this.#course.state;
  }

  get busy(): boolean {
    return this.state.busy !== null;
  }

  /** Shows how things stand on the server; also goes on after signing in. */
  refresh(): Promise<void> {
    return this.#course.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#elsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#elsewhere);
    this.#course.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<ContactChangeList>): void {
    const from = this.from?.();
    if (from) Object.assign(this, shared(from), { then: from.then, compact: from.compact });
    super.willUpdate(changed);
    this.#course.configure(this.#options());
    // A page's own script may run after the first call was refused: with a token it is worth another.
    const late = this.hasUpdated && changed.has('getToken') && !changed.get('getToken');
    if (late && (!this.state.me || this.state.at === 'signed-out')) void this.refresh();
    if (this.isConnected) this.#course.connect();
    if (from && !this.hasAttribute('exportparts')) this.#within();
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    return html`<div part="container" lang=${speech.lang} dir=${speech.dir}>
      ${listNews(this.#course, speech)}
      <div class="screen">${listScreen(this, this.#course, speech, this.#keys, this.#flow, this.#signsIn)}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(): void {
    const { at, trouble, focus } = this.state;
    const flow = this.shadowRoot?.querySelector('contact-change');
    // Before its first look at them, which is a microtask away.
    if (flow) Object.assign(flow, shared(this));
    this.settle(at, { busy: this.busy, error: !!trouble }, false);
    if (focus === this.#focus) return;
    this.#focus = focus;
    // Never away from where somebody has gone meanwhile.
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (!active || active === this || active === document.body) this.focus();
  }

  /** To what was last used, or has taken its place; else to the heading. */
  override focus(options?: FocusOptions): void {
    const all = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const [target] = this.state.focus.flatMap((key) => all.find(({ dataset }) => dataset['key'] === key) ?? []);
    if (target) target.focus(options);
    else super.focus(options);
  }

  #options(): ListOptions {
    const { kind, then, activity, caller: client } = this;
    return {
      client,
      kind,
      activity,
      then: then === 'replace' ? then : 'primary',
      signIn: (trouble) => askSignIn(this, trouble.code === 'token-invalid' ? undefined : trouble),
      ready: (me) => dispatch(this, 'contact-change-list-ready', readyDetail(me, kind, this.eventDetail)),
      changed: (action, value, contact) => {
        const contactId = contact?.id ?? null;
        const detail = { action, kind, contactId, value: shown(kind, value, this.eventDetail) };
        dispatch(this, 'contact-change-list-changed', detail satisfies ListDetails['contact-change-list-changed']);
      },
      refused: ({ code, status, retryAfter, requestId }) =>
        dispatch(this, 'contact-change-error', {
          code,
          status,
          retryAfter,
          requestId,
        } satisfies ContactChangeDetails['contact-change-error']),
    };
  }

  /** Parts and slot of the element round this one are the page's to style and to fill. */
  #within(): void {
    this.setAttribute('exportparts', `${PARTS},${OWN_PARTS}`);
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'signed-out';
    this.append(slot);
  }

  /** Whether the page, or the element round this one, brings a way to sign in. */
  get #signsIn(): boolean {
    const [own] = this.querySelectorAll('[slot=signed-out]');
    return !!own && !(own instanceof HTMLSlotElement && !own.assignedNodes().length);
  }

  readonly #flow = (): Content => {
    const { task } = this.state;
    if (!task) return '';
    if (!customElements.get('contact-change')) import('../define.ts').catch(() => this.#course.stranded());
    const verify = task.do === 'verify';
    return html`<contact-change
      compact
      exportparts=${PARTS}
      then=${'then' in task ? task.then : this.then}
      view=${verify ? 'verify' : 'change'}
      contact-id=${verify ? task.contactId : ''}
      @contact-change-ready=${this.#ready}
      @contact-change-success=${this.#done}
      @contact-change-cancel=${this.#cancelled}
      >${this.#signsIn ? html`<slot name="signed-out" slot="signed-out"></slot>` : ''}</contact-change
    >`;
  };

  readonly #ready = async (event: Event): Promise<void> => {
    const flow = event.currentTarget as ContactChange;
    const { task } = this.state;
    // Nobody who pressed "Enter the code" wants to be asked whether they want to. What waits may have moved on since.
    if (task?.do === 'resume') void flow.switchMethod(byLink(flow.change ?? task.change) ? 'link' : 'code');
    await flow.updateComplete;
    // From the way back, where the focus waited; not by `autofocus`, which browsers take for the page's.
    if (this.shadowRoot?.activeElement) flow.focus();
  };

  readonly #done = (event: Event): void => void this.#course.end((event.currentTarget as ContactChange).change);

  readonly #cancelled = (event: Event): void => {
    const { changeId, reason } = (event as CustomEvent<ContactChangeDetails['contact-change-cancel']>).detail;
    // Replaced from elsewhere: the form says so, and the person goes on in it.
    if (reason !== 'superseded') void this.#course.end(null, !!changeId);
  };

  /** Escape closes; arrows, Home and End go through what is open. */
  readonly #keys = (event: KeyboardEvent): void => {
    const { open, asking } = this.state;
    const row = event.currentTarget as HTMLElement;
    if (row.dataset['row'] !== (asking ?? open)) return;
    const all = [...row.querySelectorAll<HTMLElement>('[part~=menu-button], [part=menu] :is(input, button)')];
    const at = all.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: -1, Escape: 0 }[event.key];
    if (to === undefined) return;
    // Not for the dialog that it may stand in, nor for the page to scroll.
    event.preventDefault();
    if (event.key === 'Escape') this.#course.menu(null);
    else all.at(to % all.length)?.focus();
  };

  /** In which row the click was that is under way; a document does not see into everything. */
  readonly #here = (event: Event): void => {
    const row = event.composedPath().find((at): at is HTMLLIElement => at instanceof HTMLLIElement);
    this.#row = row?.dataset['row'];
  };

  readonly #elsewhere = (): void => {
    if (this.#row !== (this.state.asking ?? this.state.open)) this.#course.leave();
    this.#row = undefined;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface ContactChangeList {
  addEventListener: Listen<ContactChangeListEventMap>;
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-change-list': ContactChangeList;
  }
}
