// Owns the course of "Recent activity": read when it is opened, page by page, and anew. Not how it looks (list-activity-screen.ts).
import type { ActivityBody, ActivityEntry } from '../../shared/wire.ts';
import type { Answer, Trouble } from '../client/call.ts';
import type { ListOptions } from './options.ts';

export interface ActivityState {
  /** Newest first; null until read. */
  readonly entries: readonly ActivityEntry[] | null;
  /** Of the next page; null = there is none. */
  readonly next: string | null;
  /** Whether somebody waits for what is being read. */
  readonly busy: boolean;
  /** Kept while it is tried once more. */
  readonly trouble: Trouble | null;
}

const UNREAD: ActivityState = { entries: null, next: null, busy: false, trouble: null };

/** Pages may tell of the other kind alone: read on until there is this much to show, yet no more pages than that at once. */
const ENOUGH = 5;
const AT_ONCE = 5;

export class ListActivity {
  #state = UNREAD;
  /** Whether the person opened or closed it. */
  #opened: boolean | undefined;
  /** Changes with each clearing: what was asked before counts no more. */
  #run = 0;
  #last = Promise.resolve();
  #looks = false;
  /** Whether the list has looked already whether the session is over. */
  #doubted = false;

  readonly #options: () => ListOptions;
  readonly #moved: () => void;
  readonly #doubt: () => Promise<void>;

  /** `doubt`: the session may be over; the list looks, sees to it, and has this look once more when all is well. */
  constructor(options: () => ListOptions, moved: () => void, doubt: () => Promise<void>) {
    this.#options = options;
    this.#moved = moved;
    this.#doubt = doubt;
  }

  get state(): ActivityState {
    return this.#state;
  }

  /** Whether there is any to be had. */
  get there(): boolean {
    const { activity, client } = this.#options();
    return activity !== 'off' && !!client.activity;
  }

  get open(): boolean {
    return this.there && (this.#opened ?? this.#options().activity === 'open');
  }

  toggle(): void {
    this.#opened = !this.open;
    this.#moved();
    void this.look();
  }

  /** The next page; after a failure the same once more. Answers the first of the entries that came. */
  more(): Promise<ActivityEntry | undefined> {
    const { length = 0 } = this.#state.entries ?? [];
    this.#doubted = false;
    return this.#soon(() => this.#more()).then(() => this.#state.entries?.[length]);
  }

  /** Reads anew while it is open: what is new goes above what is known, and nothing is announced. */
  async look(): Promise<void> {
    if (!this.open || this.#looks) return;
    this.#looks = true;
    await this.#soon(() => this.#look());
  }

  /** Other contacts, another person, or nobody there. */
  clear(): void {
    this.#run++;
    this.#looks = false;
    this.#set(UNREAD);
  }

  async #look(): Promise<void> {
    this.#looks = false;
    if (!this.#state.entries) return this.#more();
    const answer = await this.#read();
    // Nobody asked: what is on show is old then, and not wrong.
    if (!answer || 'problem' in answer) return;
    const { entries, next } = answer.ok;
    const known = this.#state.entries;
    const at = entries.findIndex(({ id }) => id === known[0]?.id);
    this.#set(at < 0 ? { entries, next } : { entries: [...entries.slice(0, at), ...known] });
  }

  async #more(): Promise<void> {
    const { next, entries: known } = this.#state;
    this.#set({ busy: true });
    const answer = await this.#read(next);
    if (!answer) return;
    if ('ok' in answer) {
      const { entries, next } = answer.ok;
      this.#doubted = false;
      return this.#set({ entries: [...(known ?? []), ...entries], next, busy: false, trouble: null });
    }
    const { problem: trouble } = answer;
    const doubts = trouble.code === 'token-invalid' && !this.#doubted;
    this.#set({ trouble, busy: doubts });
    if (!doubts) return this.#options().refused(trouble);
    this.#doubted = true;
    // Behind the look that a list which is well asks for.
    void this.#doubt().then(() => this.#soon(async () => this.#set({ busy: false })));
  }

  /** From there on what is of the kind, or of none; undefined when it counts no more. */
  async #read(from: string | null = null): Promise<Answer<ActivityBody> | undefined> {
    const { kind, client } = this.#options();
    const run = this.#run;
    const entries: ActivityEntry[] = [];
    let next = from;
    for (let pages = 1; ; pages++) {
      const answer = await client.activity?.(next ?? undefined);
      if (!answer || run !== this.#run) return undefined;
      if ('problem' in answer) return answer;
      entries.push(...answer.ok.entries.filter((entry) => (entry.kind ?? kind) === kind));
      ({ next } = answer.ok);
      if (!next || entries.length >= ENOUGH || pages === AT_ONCE) return { ok: { entries, next } };
    }
  }

  /** One read after the other: each goes on from what the one before has found. */
  #soon(read: () => Promise<void>): Promise<void> {
    const run = this.#run;
    return (this.#last = this.#last.then(() => (run === this.#run ? read() : undefined)));
  }

  #set(to: Partial<ActivityState>): void {
    this.#state = { ...this.#state, ...to };
    this.#moved();
  }
}
