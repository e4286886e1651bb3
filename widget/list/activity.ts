// Owns how "Recent activity" is loaded: when it is opened, page by page, and again. Not how it looks: activity-section.ts.
import type { ActivityBody, ActivityEntry } from '../../shared/wire/activity.ts';
import type { Answer, Trouble } from '../client/call.ts';
import type { ListOptions } from './options.ts';

/** What has been loaded so far. */
export interface ActivityState {
  /** Newest first; null until loaded. */
  readonly entries: readonly ActivityEntry[] | null;
  /** Cursor of the next page; null = there is none. */
  readonly next: string | null;
  /** Whether the person waits for a page. */
  readonly busy: boolean;
  /** Stays while the person tries again. */
  readonly trouble: Trouble | null;
}

/** What the activity uses of the list's controller. */
export interface ActivityOwner {
  readonly options: () => ListOptions;
  /** Called after each change of the state. */
  readonly onUpdate: () => void;
  /**
   * The session may be over: loads the contacts, which shows the sign-in where it is. Where it is not, the controller
   * calls `refresh`.
   */
  readonly checkSession: () => Promise<void>;
}

const NOT_LOADED: ActivityState = { entries: null, next: null, busy: false, trouble: null };

/** A page may hold entries of the other kind alone: pages are loaded until there are this many entries to show. */
const ENOUGH_ENTRIES = 5;
/** No more pages than this for one press of the button. */
const PAGES_AT_ONCE = 5;

/** The state of "Recent activity", and the calls that load it. */
export class ListActivity {
  #state = NOT_LOADED;
  /** Undefined until the person opens or closes it: until then the page's attribute decides. */
  #isOpen: boolean | undefined;
  /** Counts the resets: an answer from before the latest one is dropped. */
  #resets = 0;
  /** The end of the queue of loads. */
  #queue = Promise.resolve();
  #isRefreshQueued = false;
  /** Whether the session was checked since a load last succeeded. */
  #isSessionChecked = false;
  readonly #owner: ActivityOwner;

  constructor(owner: ActivityOwner) {
    this.#owner = owner;
  }

  get state(): ActivityState {
    return this.#state;
  }

  /** Whether the page wants it and the client can load it. */
  get isAvailable(): boolean {
    const { activity, client } = this.#owner.options();
    return activity !== 'off' && !!client.activity;
  }

  get isOpen(): boolean {
    return this.isAvailable && (this.#isOpen ?? this.#owner.options().activity === 'open');
  }

  toggle(): void {
    this.#isOpen = !this.isOpen;
    this.#owner.onUpdate();
    void this.refresh();
  }

  /** Loads the next page; after a failure, the same page again. Answers the first of the new entries. */
  loadMore(): Promise<ActivityEntry | undefined> {
    const { length = 0 } = this.#state.entries ?? [];
    this.#isSessionChecked = false;
    return this.#enqueue(() => this.#loadPage()).then(() => this.#state.entries?.[length]);
  }

  /** Loads the newest entries and puts them above the known ones. Does nothing while it is closed. */
  async refresh(): Promise<void> {
    if (!this.isOpen || this.#isRefreshQueued) return;
    this.#isRefreshQueued = true;
    await this.#enqueue(() => this.#loadNewest());
  }

  /** Forgets all entries: they belong to another person, another client or another kind. */
  reset(): void {
    this.#resets++;
    this.#isRefreshQueued = false;
    this.#set(NOT_LOADED);
  }

  async #loadNewest(): Promise<void> {
    this.#isRefreshQueued = false;
    if (!this.#state.entries) return this.#loadPage();
    const answer = await this.#read();
    // The person did not ask for this load, and the entries on show are still right: a failure is not shown.
    if (!answer || 'problem' in answer) return;
    const { entries, next } = answer.ok;
    const known = this.#state.entries;
    const overlap = entries.findIndex(({ id }) => id === known[0]?.id);
    this.#set(overlap < 0 ? { entries, next } : { entries: [...entries.slice(0, overlap), ...known] });
  }

  async #loadPage(): Promise<void> {
    const { next: cursor, entries: known } = this.#state;
    this.#set({ busy: true });
    const answer = await this.#read(cursor);
    if (!answer) return;
    if ('ok' in answer) {
      const { entries, next } = answer.ok;
      this.#isSessionChecked = false;
      return this.#set({ entries: [...(known ?? []), ...entries], next, busy: false, trouble: null });
    }
    const { problem: trouble } = answer;
    const mustCheck = trouble.code === 'token-invalid' && !this.#isSessionChecked;
    this.#set({ trouble, busy: mustCheck });
    if (!mustCheck) return this.#owner.options().onRefused(trouble);
    this.#isSessionChecked = true;
    // Queued behind the refresh that the controller starts when the session is valid.
    void this.#owner.checkSession().then(() => this.#enqueue(async () => this.#set({ busy: false })));
  }

  /** Entries of the kind, or of no kind, from the cursor on; undefined after a reset. */
  async #read(cursor: string | null = null): Promise<Answer<ActivityBody> | undefined> {
    const { kind, client } = this.#owner.options();
    const resets = this.#resets;
    const entries: ActivityEntry[] = [];
    let next = cursor;
    for (let pages = 1; ; pages++) {
      const answer = await client.activity?.(next ?? undefined);
      if (!answer || resets !== this.#resets) return undefined;
      if ('problem' in answer) return answer;
      entries.push(...answer.ok.entries.filter((entry) => (entry.kind ?? kind) === kind));
      ({ next } = answer.ok);
      if (!next || entries.length >= ENOUGH_ENTRIES || pages === PAGES_AT_ONCE) return { ok: { entries, next } };
    }
  }

  /** One load after the other, since each starts from what the one before has found. A reset empties the queue. */
  #enqueue(load: () => Promise<void>): Promise<void> {
    const resets = this.#resets;
    return (this.#queue = this.#queue.then(() => (resets === this.#resets ? load() : undefined)));
  }

  #set(part: Partial<ActivityState>): void {
    this.#state = { ...this.#state, ...part };
    this.#owner.onUpdate();
  }
}
