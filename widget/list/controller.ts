// Owns the course of a list in a page: what is loaded, opened, asked for, waited for. Not how it looks; needs no element.
import type { ChangeBody, ContactBody } from '../../shared/wire.ts';
import { ListActivity } from './activity.ts';
import { board } from './model.ts';
import type { Board, Row } from './model.ts';
import type { ListOptions } from './options.ts';
import { FIRST, focusAfter, STEP_UP } from './state.ts';
import type { ListState, News, Task } from './state.ts';
import { lookOut } from '../ui/revalidate.ts';
import type { Answer, Trouble, TroubleCode } from '../client/call.ts';
import type { Lookout } from '../ui/revalidate.ts';

/** The contact or the change is gone: it was removed or ended elsewhere. The list is loaded again. */
const OUTDATED: ReadonlySet<TroubleCode> = new Set(['contact-not-found', 'change-not-found', 'change-closed']);

export class ContactList {
  #options: ListOptions;
  #state = FIRST;
  readonly #moved: () => void;
  #lookout: Lookout | null = null;
  /** Number of the call whose answer counts; earlier ones came too late. */
  #run = 0;
  #loads = 0;
  #newest: Promise<void> | undefined;
  #again: (() => Promise<void>) | undefined;
  /** What the sign-in that there is lacks. */
  #lacks: Trouble = STEP_UP;
  /** Whether the host has had its turn since something last worked, or the person last pressed something. */
  #waited = false;
  /** What happened of late, read when it is asked for. */
  readonly activity = new ListActivity(
    () => this.#options,
    () => this.#moved(),
    () => this.#load(),
  );

  constructor(options: ListOptions, moved: () => void) {
    this.#options = options;
    this.#moved = moved;
  }

  get state(): ListState {
    return this.#state;
  }

  get board(): Board | null {
    const { kind, then } = this.#options;
    return this.#state.me && board(this.#state.me, kind, then);
  }

  /** Takes other options; another kind or client begins anew. */
  configure(options: ListOptions): void {
    const { kind, client, activity } = this.#options;
    this.#options = options;
    if (options.activity !== activity && this.#state.me) void this.activity.look();
    if (options.kind === kind && options.client === client) return;
    this.activity.clear();
    this.#run++;
    this.#overtake();
    this.#set(FIRST);
    if (this.#lookout) void this.refresh();
  }

  connect(): void {
    this.#lookout ??= lookOut(() => void this.refresh());
  }

  disconnect(): void {
    this.#lookout?.stop();
    this.#lookout = null;
    this.activity.clear();
    this.#run++;
    this.#overtake();
    this.#set({ busy: null });
  }

  /** Shows how things stand on the server; after signing in, what was asked last is asked once more. */
  async refresh(): Promise<void> {
    const { at, me, busy } = this.#state;
    if (at === 'signed-out') return this.goOn();
    if (at === 'flow' || (me && (busy || globalThis.document?.hidden))) return;
    if (!me) this.#set({ at: 'loading', trouble: null });
    await this.#load();
  }

  /** Opens the menu of a row, or closes the one that is open. */
  menu(id: string | null): void {
    const { open, asking } = this.#state;
    const was = asking ?? open;
    this.#set({ open: id, asking: null, trouble: null, focus: id || !was ? this.#state.focus : [`menu ${was}`] });
  }

  /** Closes what is open because the person turned elsewhere: the focus is where they went. */
  leave(): void {
    if (this.#state.open ?? this.#state.asking) this.#set({ open: null, asking: null });
  }

  ask(id: string): void {
    this.#set({ open: null, asking: id, news: null, focus: [`ask ${id}`] });
  }

  promote({ id, value }: Row): Promise<void> {
    return this.#do(
      id,
      () => this.#options.client.promote(id),
      (answer) =>
        answer.state === 'waiting'
          ? this.begin({ do: 'resume', change: answer })
          : this.#came('primary', value, [`menu ${id}`]),
    );
  }

  /** `oldLost`: it is in wrong hands, or nobody's. */
  remove({ id, value, contact }: Row, oldLost: boolean): Promise<void> {
    const rows = this.board?.rows ?? [];
    const at = rows.findIndex((row) => row.id === id);
    const near = [rows[at + 1], rows[at - 1]].flatMap((row) => (row ? [`menu ${row.id}`] : []));
    return this.#do(
      id,
      () => this.#options.client.remove(id, { oldLost }),
      () => {
        const { me } = this.#state;
        // Gone, even should the list not be readable just now.
        if (me) this.#set({ me: { ...me, contacts: me.contacts.filter((contact) => contact.id !== id) } });
        return this.#came('removed', value, [...near, 'add'], contact);
      },
    );
  }

  /** Ends the change that waits. */
  cancel({ id, change }: Row): Promise<void> {
    if (!change) return Promise.resolve();
    return this.#do(
      id,
      () => this.#options.client.cancel(change.id),
      () => this.#came('cancelled', '', [`menu ${id}`, 'add']),
    );
  }

  begin(task: Task): void {
    this.#set({ at: 'flow', task, open: null, asking: null, trouble: null, news: null, focus: ['back'] });
  }

  /** Back to the list: with what came of it, or without having come to anything. */
  async end(change: ChangeBody | null, cancelled = false): Promise<void> {
    const { task, me } = this.#state;
    if (!task) return;
    const known = this.#find(change?.value);
    const where = focusAfter(task, known?.id);
    this.#set({ at: 'list', task: null, focus: where });
    if (cancelled) return this.#came('cancelled', '', where);
    if (!change || !me) return this.#load();
    const verified = task.do === 'verify' || (known && !known.verified);
    const added = task.do === 'add' || change.then === 'add';
    const action = known?.verified ? 'primary' : verified ? 'verified' : added ? 'added' : 'changed';
    await this.#came(action, change.value, where);
  }

  /** What the change is made with could not be fetched. */
  stranded(): void {
    const of: Trouble = { code: 'offline', status: 0 };
    this.#set({ at: 'list', task: null, trouble: { id: '', of }, focus: ['add'] });
  }

  /** After signing in, from the screen that asked for it. */
  async goOn(): Promise<void> {
    this.#set({ at: this.#state.me ? 'list' : 'loading', trouble: null });
    await this.#again?.();
  }

  /** The person is willing to sign in anew: the host has its turn, and they hear when it takes none. */
  async signIn(): Promise<void> {
    const { at, busy, me } = this.#state;
    if (busy) return;
    if (at !== 'step-up') {
      // Nothing was refused: signing in alone may end what keeps everything as it is.
      const { maxAge } = me?.capabilities.stepUp ?? {};
      this.#lacks = { ...STEP_UP, ...(maxAge && { maxAge }) };
      this.#again = () => this.#load();
    }
    const wait = this.#options.signIn(this.#lacks);
    if (wait === false) return;
    await this.#wait(at, wait);
    await this.goOn();
    const still = this.#state.at === 'step-up' || (this.#state.at === at && this.board?.frozenUntil);
    if (!wait && still) this.#set({ trouble: { id: '', of: this.#lacks } });
  }

  /** Not signing in anew: nothing is done. */
  leaveStepUp(): void {
    const { open, asking } = this.#state;
    this.#set({ at: 'list', open: null, asking: null, trouble: null, focus: [`menu ${asking ?? open}`] });
  }

  /** The focus belongs there, the best first. */
  point(...focus: readonly string[]): void {
    this.#set({ focus });
  }

  #set(to: Partial<ListState>): void {
    this.#state = { ...this.#state, ...to };
    this.#moved();
  }

  #find(value: string | undefined): ContactBody | undefined {
    const { kind } = this.#options;
    return this.#state.me?.contacts.find((contact) => contact.kind === kind && contact.value === value);
  }

  /** What is being read is old already. */
  #overtake(): void {
    this.#loads++;
    this.#newest = undefined;
  }

  #load(): Promise<void> {
    const load = ++this.#loads;
    const reading = this.#read(load);
    if (load === this.#loads) this.#newest = reading;
    return reading;
  }

  async #read(load: number): Promise<void> {
    const answer = await this.#options.client.me();
    // Whoever waits for this one waits for what is newer.
    if (load !== this.#loads) return this.#newest;
    const first = !this.#state.me;
    if ('ok' in answer) {
      const { at } = this.#state;
      this.#waited = false;
      this.#set({ me: answer.ok, ...((at === 'loading' || at === 'failed') && { at: 'list' }) });
      if (first) this.#options.ready(answer.ok);
      void this.activity.look();
    } else if (first || answer.problem.code === 'token-invalid') {
      if (answer.problem.code !== 'token-invalid') this.#set({ at: 'failed' });
      await this.#refused('', answer.problem, () => this.#load());
    }
  }

  /** One thing at a time: a second press while the first is under way changes nothing. */
  async #do<T>(id: string, call: () => Promise<Answer<T>>, done: (value: T) => unknown): Promise<void> {
    if (this.#state.busy) return;
    this.#waited = false;
    await this.#ask(id, call, done);
  }

  async #ask<T>(id: string, call: () => Promise<Answer<T>>, done: (value: T) => unknown): Promise<void> {
    if (this.#state.busy) return;
    const run = ++this.#run;
    this.#overtake();
    this.#set({ busy: id, trouble: null, news: null });
    const answer = await call();
    if (run !== this.#run) return;
    this.#set({ busy: null });
    if ('problem' in answer) return this.#refused(id, answer.problem, () => this.#ask(id, call, done));
    this.#waited = false;
    this.#lookout?.tell();
    await done(answer.ok);
  }

  /** Reads the list again, then says what became of a contact. */
  async #came(of: News, value: string, focus: readonly string[], contact: ContactBody | null = null): Promise<void> {
    await this.#load();
    this.#set({ open: null, asking: null, trouble: null, news: { of, value }, focus: [...focus] });
    if (of !== 'cancelled') this.#options.changed(of, { id: (contact ?? this.#find(value))?.id ?? null, value });
  }

  async #refused(id: string, of: Trouble, again: () => Promise<void>): Promise<void> {
    const { code } = of;
    this.#options.refused(of);
    if (code !== 'token-invalid' && code !== 'step-up-required') {
      if (id && OUTDATED.has(code)) return this.#load();
      const { asking, focus } = this.#state;
      return this.#set({ trouble: { id, of }, asking: null, focus: asking ? [`menu ${id}`] : focus });
    }
    this.#again = again;
    this.#lacks = of;
    // Once: a host that resolves without signing in would make this go round for ever.
    const wait = this.#waited ? undefined : this.#options.signIn(of);
    if (wait === false) return;
    if (wait) {
      await this.#wait(id, wait);
      return again();
    }
    this.#set({ at: code === 'token-invalid' ? 'signed-out' : 'step-up' });
  }

  /** The host's turn; `of`: what is waited for, if it is seen. */
  async #wait(of: string, wait: unknown): Promise<void> {
    this.#waited = true;
    this.#set({ busy: of || null });
    await wait;
    this.#set({ busy: null });
    this.#options.client.renew?.();
  }
}
