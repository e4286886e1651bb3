// Owns which page is shown, and the pages that were shown before: each keeps its state until the admin signs out. Not which pages
// there are: pages.ts.
import type { Content } from '../ui/pieces.ts';
import type { Speech } from '../words/speech.ts';
import { deniedView, emptyView, failedView, loadingView, pageHeading } from './kit/states.ts';
import type { AdminPage, PageContext, PageEntry } from './page.ts';
import { PAGES } from './pages.ts';
import { fragmentOf, placeOf, type Route } from './route.ts';

/** The pages of one portal. */
export class PageStack {
  readonly #portal: PageContext;
  readonly #made = new Map<string, AdminPage>();
  #shown: AdminPage | null = null;
  #route: Route | null = null;
  #isFailed = false;
  #wantsFocus = false;
  /** What loaded the words of the pages that are loaded on demand, and for which page. Each language has its own. */
  #words: Speech['missing'];
  #wordsOf = '';
  /** Number of calls of `show`. A part that is loaded after the admin went elsewhere is not shown. */
  #shows = 0;

  constructor(portal: PageContext) {
    this.#portal = portal;
  }

  /** The pages that the admin may see, with the fragment of each and whether it is shown. */
  get entries(): readonly (PageEntry & { readonly href: string; readonly isCurrent: boolean })[] {
    return PAGES.filter((entry) => this.#isAllowed(entry)).map((entry) => ({
      ...entry,
      href: fragmentOf(entry.id),
      isCurrent: entry.id === this.#route?.page,
    }));
  }

  /** Shows the page of the route; without a page in it, the first page. `resume`: the key of a dialog to open again. */
  async show(route: Route, resume: string | null): Promise<void> {
    const first = this.entries[0];
    if (!route.page && first) {
      history.replaceState(history.state, '', first.href);
      return this.show({ ...route, page: first.id }, resume);
    }
    this.#shows += 1;
    const mine = this.#shows;
    const before = this.#route;
    this.#route = route;
    const entry = this.#entryOf(route);
    const page = entry && this.#isAllowed(entry) ? await this.#make(entry) : null;
    if (mine !== this.#shows) return;
    if (this.#shown !== page) this.#shown?.hide?.();
    this.#shown = page;
    page?.show?.(route);
    if (resume) page?.resume?.(resume);
    // The first page that is shown leaves the focus where the browser has it, and so does a tab of the same user.
    this.#wantsFocus = before !== null && placeOf(before) !== placeOf(route);
    this.#portal.redraw();
  }

  /** Draws the page; in its place that it loads, cannot be loaded, may not be seen, or is unknown. */
  draw(): Content {
    const { speech } = this.#portal;
    const entry = this.#route && this.#entryOf(this.#route);
    if (this.#shown) return this.#shown.render();
    // Until the page draws its heading, the word of the navigation is the heading, so that the screen is never without one.
    if (!entry) return [pageHeading(this.#portal, speech.say('noPage')), emptyView(speech.say('noPageText'))];
    return [pageHeading(this.#portal, speech.say(entry.word)), this.#instead(entry)];
  }

  /** Draws why the page is not there. */
  #instead(entry: PageEntry): Content {
    const { speech } = this.#portal;
    if (!this.#isAllowed(entry)) return deniedView(speech);
    const route = this.#route;
    if (this.#isFailed && route)
      return failedView({ code: 'offline', status: 0 }, speech, () => this.show(route, null));
    return loadingView(speech);
  }

  /** Loads the words of the shown page when the language is another than before. Without them the page has English words. */
  followLanguage(): void {
    const { missing } = this.#portal.speech;
    const entry = this.#route && this.#entryOf(this.#route);
    if (!this.#shown || !entry?.isOnDemand || (missing === this.#words && entry.id === this.#wordsOf)) return;
    this.#words = missing;
    this.#wordsOf = entry.id;
    // Registered words draw the portal again. Words that cannot be loaded now are tried again at the next drawing.
    missing?.(entry.id).catch(() => (this.#words = undefined));
  }

  /** Whether, once, the heading of the page has to get the focus. */
  takeFocus(): boolean {
    const wants = this.#wantsFocus && this.#shown !== null;
    if (wants) this.#wantsFocus = false;
    return wants;
  }

  /** The portal goes off the page. */
  leave(): void {
    this.#shown?.hide?.();
  }

  /** Forgets all pages with what they loaded, because another admin may sign in. */
  forget(): void {
    this.leave();
    this.#shows += 1;
    this.#made.clear();
    this.#shown = null;
    this.#route = null;
  }

  #entryOf({ page }: Route): PageEntry | undefined {
    return PAGES.find(({ id }) => id === page);
  }

  #isAllowed({ permissions }: PageEntry): boolean {
    return permissions.some((permission) => this.#portal.may(permission));
  }

  async #make(entry: PageEntry): Promise<AdminPage | null> {
    const known = this.#made.get(entry.id);
    if (known) return known;
    this.#shown?.hide?.();
    this.#shown = null;
    this.#isFailed = false;
    this.#portal.redraw();
    try {
      const page = (await entry.load(this.#portal.speech))(this.#portal);
      this.#made.set(entry.id, page);
      return page;
    } catch {
      // The part could not be loaded: the network is away, or a new version replaced the files.
      this.#isFailed = true;
      return null;
    }
  }
}
