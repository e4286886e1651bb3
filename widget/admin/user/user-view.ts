// Owns the page of one user: what is loaded, which tab is open, which dialog a button opens. Not the tabs: profile-tab.ts,
// activity-tab.ts, limits-tab.ts. Not what the dialogs say: dialogs.ts.
import { html } from 'lit';
import type { AdminUserBody } from '../../../shared/wire/admin-users.ts';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import { isPageHidden, revalidate, type Revalidation } from '../../ui/revalidate.ts';
import { Resource } from '../kit/resource.ts';
import { nameText, pageHeading, sayText } from '../kit/states.ts';
import { tabs } from '../kit/tabs.ts';
import type { PageContext } from '../page.ts';
import { fragmentOf } from '../route.ts';
import { shownName, stateBadges } from '../users/user-columns.ts';
import { ActivityTab } from './activity-tab.ts';
import { dialogOf } from './dialogs.ts';
import { LimitsTab } from './limits-tab.ts';
import { profileTab } from './profile-tab.ts';

const TABS = ['profile', 'activity', 'limits'] as const;

/** How often the page asks again while a change waits, ms. */
const POLL = 5_000;
/** How often the waits of buttons are counted down, ms. */
const TICK = 1_000;

/** The page of the user that was opened last. */
export class UserView {
  readonly #portal: PageContext;
  readonly #user: Resource<AdminUserBody>;
  readonly #activity: ActivityTab;
  readonly #limits: LimitsTab;
  #id = '';
  #tab = 'profile';
  /** The dialog to open as soon as the user is loaded. */
  #resume: string | null = null;
  #watch: Revalidation | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#user = new Resource(portal);
    this.#activity = new ActivityTab(portal);
    this.#limits = new LimitsTab(portal);
  }

  /** Shows a user, and loads them anew unless only the tab is another one. */
  show(id: string, tab: string): void {
    this.#tab = (TABS as readonly string[]).includes(tab) ? tab : 'profile';
    if (id !== this.#id) {
      this.#user.reset();
      this.#activity.reset();
      this.#limits.reset();
      this.#id = id;
    }
    if (this.#watch) return this.#loadTab();
    if (this.#user.value?.masked) this.#reload();
    this.#watch = revalidate(() => this.#refresh());
    this.#poll = setInterval(() => this.#pollChanges(), POLL);
    this.#tick = setInterval(() => this.#countDown(), TICK);
    this.#loadTab();
  }

  hide(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    clearInterval(this.#poll);
    clearInterval(this.#tick);
  }

  /** Opens a dialog again, after a sign-in that left the page. */
  resume(key: string): void {
    this.#resume = key;
    this.#openResumed();
  }

  render(): Content {
    const { speech } = this.#portal;
    const user = this.#user.value;
    const refresh = button('secondary-button', speech.say('refresh'), () => this.#reload(), { busy: this.#user.busy });
    const name = user ? shownName(user) : nameText(this.#id);
    const heading = html`${name} ${user ? stateBadges(user, speech) : ''}`;
    return html`<p class="crumb"><a href=${fragmentOf('users')}>‹&nbsp;${speech.say('users')}</a></p>
      ${pageHeading(this.#portal, heading, refresh)}
      ${tabs(
        sayText(speech, 'tabs'),
        TABS.map((id) => ({ id, label: speech.say(`tab-${id}`), href: fragmentOf('users', this.#id, id) })),
        this.#tab,
        this.#panel(),
      )}`;
  }

  #panel(): Content {
    if (this.#tab === 'activity') return this.#activity.render();
    if (this.#tab === 'limits') return this.#limits.render();
    return this.#user.draw((user) => profileTab({ portal: this.#portal, user, open: (key) => this.#open(key) }));
  }

  #open(key: string): void {
    const user = this.#user.value;
    if (!user) return;
    const dialog = dialogOf({ portal: this.#portal, user, done: (after) => this.#done(after) }, key);
    if (dialog) this.#portal.ask(dialog);
  }

  /** Takes over what an act answered, or loads the user again. */
  #done(after: AdminUserBody | null): void {
    if (after) this.#user.set(after);
    else void this.#user.reload();
    this.#activity.reset();
    this.#limits.reset();
    this.#watch?.notify();
  }

  #refresh(): void {
    // Each read by support stands in the record, so the page is read again only by its button.
    if (isPageHidden() || (this.#user.value?.masked ?? false)) return;
    this.#reload();
  }

  #reload(): void {
    const id = this.#id;
    void this.#user.load(() => this.#portal.client.user(id)).then(() => this.#openResumed());
    if (this.#tab === 'activity') this.#activity.load(id);
    if (this.#tab === 'limits') this.#limits.load(id);
  }

  #loadTab(): void {
    if (this.#tab === 'activity') this.#activity.open(this.#id);
    if (this.#tab === 'limits') this.#limits.open(this.#id);
    if (!this.#user.value && !this.#user.busy) this.#reload();
  }

  #openResumed(): void {
    if (!this.#resume || !this.#user.value) return;
    const key = this.#resume;
    this.#resume = null;
    this.#open(key);
  }

  #pollChanges(): void {
    if (this.#user.value?.changes.length && !this.#user.busy && this.#tab === 'profile') this.#refresh();
  }

  #countDown(): void {
    const waits = this.#user.value?.changes.some(
      ({ resendAt }) => resendAt && Date.parse(resendAt) > this.#portal.now(),
    );
    if (waits) this.#portal.redraw();
  }
}
