// Owns how "Recent activity" is loaded: at first, page by page, and again. Not how it is drawn: activity-section.ts.
import type { ActivityBody, ActivityEntry } from '../../shared/wire/activity.ts';
import type { Answer, Trouble } from '../client/call.ts';
import type { ListOptions } from './options.ts';

/** The entries loaded so far, and the state of the load. */
export interface ActivityState {
  /** Newest first; null until loaded. */
  readonly entries: readonly ActivityEntry[] | null;
  /** Cursor of the next page; null = there is none. */
  readonly next: string | null;
  /** Whether the person waits for a page. */
  readonly busy: boolean;
  /** Why the last load failed. It stays while the person tries again. */
  readonly trouble: Trouble | null;
}

/** The part of the list's controller that the activity uses. */
export interface ActivityOwner {
  readonly options: () => ListOptions;
  /** Called after each change of the state. */
  readonly onUpdate: () => void;
  /**
   * Loads the contacts, because the session may be over. If it is over, the controller shows the sign-in; else it calls
   * `refresh`.
   */
  readonly checkSession: () => Promise<void>;
}

const NOT_LOADED: ActivityState = { entries: null, next: null, busy: false, trouble: null };

/** Pages are loaded until there are this many entries to show, because a page may hold only entries of the other kind. */
const ENOUGH_ENTRIES = 5;
/** Largest number of pages that one press of the button loads. */
const PAGES_AT_ONCE = 5;

/** The state of "Recent activity", and the calls that load it. */
export class ListActivity {
  #state = NOT_LOADED;
  /** Undefined until the person opens or closes the section. Until then the attribute `activity` decides. */
  #isOpen: boolean | undefined;
  /** Number of resets. An answer to a request from before the latest reset is dropped. */
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

  /** Whether the page shows the section and the client can load it. */
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

  /** Loads the next page; after a failure, the same page again. Returns the first new entry. */
  loadMore(): Promise<ActivityEntry | undefined> {
    const { length = 0 } = this.#state.entries ?? [];
    this.#isSessionChecked = false;
    return this.#enqueue(() => this.#loadPage()).then(() => this.#state.entries?.[length]);
  }

  /** Loads the newest entries and puts them above the known entries. Does nothing while the section is closed. */
  async refresh(): Promise<void> {
    if (!this.isOpen || this.#isRefreshQueued) return;
    this.#isRefreshQueued = true;
    await this.#enqueue(() => this.#loadNewest());
  }

  /** Forgets all entries, because they belong to another person, client or kind. */
  reset(): void {
    this.#resets++;
    this.#isRefreshQueued = false;
    this.#set(NOT_LOADED);
  }

  async #loadNewest(): Promise<void> {
    this.#isRefreshQueued = false;
    if (!this.#state.entries) return this.#loadPage();
    const answer = await this.#read();
    // A failure is not shown, because the person did not start this load and the visible entries are still right.
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

  /** Reads entries from the cursor on: entries of the kind, and entries without a kind. Returns undefined after a reset. */
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

  /** Queues the loads, because each load starts from the result of the previous load. A reset empties the queue. */
  #enqueue(load: () => Promise<void>): Promise<void> {
    const resets = this.#resets;
    return (this.#queue = this.#queue.then(() => (resets === this.#resets ? load() : undefined)));
  }

  #set(part: Partial<ActivityState>): void {
    this.#state = { ...this.#state, ...part };
    this.#owner.onUpdate();
  }
}
