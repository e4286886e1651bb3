// Owns what a list does: load, open a menu, call the server, start and end a change. Not how it is drawn: screens.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import { ListActivity } from './activity.ts';
import { HostSignIn } from './host-sign-in.ts';
import { listModel } from './model.ts';
import type { ListModel } from './model.ts';
import type { ListOptions } from './options.ts';
import type { Row } from './row-model.ts';
import { focusAfter, NOT_LOADED } from './state.ts';
import type { ListState, News, NewsItem, Task } from './state.ts';
import { revalidate } from '../ui/revalidate.ts';
import type { Answer, Trouble, TroubleCode } from '../client/call.ts';
import type { Revalidation } from '../ui/revalidate.ts';

/** Refusals because the contact was removed or the change ended elsewhere. After them the list is loaded again. */
const OUTDATED: ReadonlySet<TroubleCode> = new Set(['contact-not-found', 'change-not-found', 'change-closed']);

/** Holds the state of one list. The element draws the state, and its buttons call the methods. */
export class ContactListController {
  #options: ListOptions;
  #state = NOT_LOADED;
  readonly #onUpdate: () => void;
  #revalidation: Revalidation | null = null;
  /** Number of the latest call. The answer to an earlier call is dropped. */
  #latestCall = 0;
  /** Number of the latest load. The answer to an earlier load is dropped. */
  #latestLoad = 0;
  #loading: Promise<void> | undefined;
  /** The section "Recent activity", loaded when the person opens it. */
  readonly activity = new ListActivity({
    options: () => this.#options,
    onUpdate: () => this.#onUpdate(),
    checkSession: () => this.#load(),
  });
  readonly signIn = new HostSignIn({
    options: () => this.#options,
    state: () => this.#state,
    set: (part) => this.#set(part),
    isFrozen: () => !!this.model?.frozenUntil,
    load: () => this.#load(),
  });

  /** `onUpdate` is called after each change of the state. */
  constructor(options: ListOptions, onUpdate: () => void) {
    this.#options = options;
    this.#onUpdate = onUpdate;
  }

  get state(): ListState {
    return this.#state;
  }

  /** The rows and the possible actions, computed from the state; null until loaded. */
  get model(): ListModel | null {
    const { kind, then } = this.#options;
    return this.#state.me && listModel(this.#state.me, kind, then);
  }

  /** Sets new options. Starts again from the beginning when the kind or the client is new. */
  configure(options: ListOptions): void {
    const { kind, client, activity } = this.#options;
    this.#options = options;
    if (options.activity !== activity && this.#state.me) void this.activity.refresh();
    if (options.kind === kind && options.client === client) return;
    this.#dropAnswers();
    this.#set(NOT_LOADED);
    if (this.#revalidation) void this.refresh();
  }

  /** Loads now, and again whenever something may have changed elsewhere. Called when the element is put on a page. */
  connect(): void {
    this.#revalidation ??= revalidate(() => void this.refresh());
  }

  disconnect(): void {
    this.#revalidation?.stop();
    this.#revalidation = null;
    this.#dropAnswers();
    this.#set({ busy: null });
  }

  /** Loads the contacts again. On the signed-out screen: repeats the refused call, because the person has signed in. */
  async refresh(): Promise<void> {
    const { at: screen, me, busy } = this.#state;
    if (screen === 'signed-out') return this.signIn.finish();
    if (screen === 'flow' || (me && (busy || globalThis.document?.hidden))) return;
    if (!me) this.#set({ at: 'loading', trouble: null });
    await this.#load();
  }

  /** Opens the menu of a row and closes any other open menu. */
  openMenu(id: string): void {
    this.#set({ open: id, asking: null, trouble: null });
  }

  /** Closes the menu, or the question in its place, and moves the focus to the menu button. */
  closeMenu(): void {
    const { open, asking, focus } = this.#state;
    const id = asking ?? open;
    this.#set({ open: null, asking: null, trouble: null, focus: id ? [`menu ${id}`] : focus });
  }

  /** Closes the menu after a click elsewhere. The focus stays where the person clicked. */
  dismissMenu(): void {
    if (this.#state.open ?? this.#state.asking) this.#set({ open: null, asking: null });
  }

  askRemoval(id: string): void {
    this.#set({ open: null, asking: id, news: null, focus: [`ask ${id}`] });
  }

  /** Makes a contact primary, or shows the waiting change when the server first requires a confirmation. */
  promote({ id, value, text }: Row): Promise<void> {
    return this.#act(
      id,
      () => this.#options.client.promote(id),
      (answer) => {
        if (answer.state === 'waiting') return this.startTask({ do: 'resume', change: answer });
        return this.#announce({ of: 'primary', value, text }, [`menu ${id}`]);
      },
    );
  }

  /**
   * Removes a contact. `oldLost`: the person no longer controls the address, so the address gets no way to undo the
   * removal.
   */
  remove({ id, value, text, contact }: Row, oldLost: boolean): Promise<void> {
    const rows = this.model?.rows ?? [];
    const index = rows.findIndex((row) => row.id === id);
    const neighbours = [rows[index + 1], rows[index - 1]].flatMap((row) => (row ? [`menu ${row.id}`] : []));
    return this.#act(
      id,
      () => this.#options.client.remove(id, { oldLost }),
      () => {
        const { me } = this.#state;
        // Remove the contact from the state at once, because the next load may fail.
        if (me) this.#set({ me: { ...me, contacts: me.contacts.filter((each) => each.id !== id) } });
        return this.#announce({ of: 'removed', value, text }, [...neighbours, 'add'], contact);
      },
    );
  }

  /** Cancels the waiting change of a row. */
  cancel({ id, change }: Row): Promise<void> {
    if (!change) return Promise.resolve();
    return this.#act(
      id,
      () => this.#options.client.cancel(change.id),
      () => this.#announce(CANCELLED, [`menu ${id}`, 'add']),
    );
  }

  /** Shows a `<contact-change>` in place of the list. */
  startTask(task: Task): void {
    this.#set({ at: 'flow', task, open: null, asking: null, trouble: null, news: null, focus: ['back'] });
  }

  /** Returns to the list. `change`: the completed change; null when the person left or cancelled. */
  async endTask(change: ChangeBody | null, isCancelled = false): Promise<void> {
    const { task, me } = this.#state;
    if (!task) return;
    const known = this.#find(change?.value);
    const focus = focusAfter(task, known?.id);
    this.#set({ at: 'list', task: null, focus });
    if (isCancelled) return this.#announce(CANCELLED, focus);
    if (!change || !me) return this.#load();
    const { value, display: text = value } = change;
    await this.#announce({ of: outcomeOf(task, change, known), value, text }, focus);
  }

  /** Returns to the list with an error, when the script of `<contact-change>` could not be loaded. */
  failTask(): void {
    const offline: Trouble = { code: 'offline', status: 0 };
    this.#set({ at: 'list', task: null, trouble: { id: '', of: offline }, focus: ['add'] });
  }

  /** Moves the focus to the first of these keys that is on screen. */
  focusOn(...keys: readonly string[]): void {
    this.#set({ focus: keys });
  }

  #set(part: Partial<ListState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onUpdate();
  }

  #find(value: string | undefined): ContactBody | undefined {
    const { kind } = this.#options;
    return this.#state.me?.contacts.find((contact) => contact.kind === kind && contact.value === value);
  }

  /** Drops the answers under way, because they belong to another person, kind or page. */
  #dropAnswers(): void {
    this.activity.reset();
    this.#latestCall++;
    this.#dropLoads();
  }

  /** Drops the loads under way, because their answers are from before the call that starts now. */
  #dropLoads(): void {
    this.#latestLoad++;
    this.#loading = undefined;
  }

  #load(): Promise<void> {
    const load = ++this.#latestLoad;
    const loading = this.#read(load);
    if (load === this.#latestLoad) this.#loading = loading;
    return loading;
  }

  async #read(load: number): Promise<void> {
    const answer = await this.#options.client.me();
    // A newer load is under way, so wait for the newer load.
    if (load !== this.#latestLoad) return this.#loading;
    const isFirst = !this.#state.me;
    if ('ok' in answer) {
      const { at: screen } = this.#state;
      this.signIn.allowHost();
      this.#set({ me: answer.ok, ...((screen === 'loading' || screen === 'failed') && { at: 'list' }) });
      if (isFirst) this.#options.onReady(answer.ok);
      void this.activity.refresh();
    } else if (isFirst || answer.problem.code === 'token-invalid') {
      if (answer.problem.code !== 'token-invalid') this.#set({ at: 'failed' });
      await this.#refuse('', answer.problem, () => this.#load());
    }
  }

  /** Makes the call of a pressed button. A press during another call does nothing. */
  async #act<T>(id: string, call: () => Promise<Answer<T>>, done: (value: T) => unknown): Promise<void> {
    if (this.#state.busy) return;
    this.signIn.allowHost();
    await this.#call(id, call, done);
  }

  async #call<T>(id: string, call: () => Promise<Answer<T>>, done: (value: T) => unknown): Promise<void> {
    if (this.#state.busy) return;
    const number = ++this.#latestCall;
    this.#dropLoads();
    this.#set({ busy: id, trouble: null, news: null });
    const answer = await call();
    if (number !== this.#latestCall) return;
    this.#set({ busy: null });
    if ('problem' in answer) return this.#refuse(id, answer.problem, () => this.#call(id, call, done));
    this.signIn.allowHost();
    this.#revalidation?.notify();
    await done(answer.ok);
  }

  /**
   * Loads the list again, then tells person and page what was done. `contact`: a removed contact, which is no longer in
   * the list.
   */
  async #announce(news: NewsItem, focus: readonly string[], contact: ContactBody | null = null): Promise<void> {
    await this.#load();
    this.#set({ open: null, asking: null, trouble: null, news, focus: [...focus] });
    const { of: action, value } = news;
    if (action === 'cancelled') return;
    this.#options.onChanged(action, { id: (contact ?? this.#find(value))?.id ?? null, value });
  }

  /** Shows the refusal in its row, or lets the person sign in and then repeats the call. */
  async #refuse(id: string, trouble: Trouble, retry: () => Promise<void>): Promise<void> {
    const { code } = trouble;
    this.#options.onRefused(trouble);
    if (code === 'token-invalid' || code === 'step-up-required') return this.signIn.require(id, trouble, retry);
    if (id && OUTDATED.has(code)) return this.#load();
    const { asking, focus } = this.#state;
    this.#set({ trouble: { id, of: trouble }, asking: null, focus: asking ? [`menu ${id}`] : focus });
  }
}

const CANCELLED: NewsItem = { of: 'cancelled', value: '', text: '' };

/** Returns what a completed change did for the list. `known`: the contact as it was before the change. */
function outcomeOf(task: Task, change: ChangeBody, known: ContactBody | undefined): News {
  if (known?.verified) return 'primary';
  if (task.do === 'verify' || known) return 'verified';
  return task.do === 'add' || change.then === 'add' ? 'added' : 'changed';
}
