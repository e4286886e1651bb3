// Owns the course of a change in a page: reducer, client and timers. Not how it looks; needs neither Lit nor an element.
import { readCode } from '../shared/address.ts';
import type { Method } from '../shared/contact.ts';
import type { ChangeBody } from '../shared/wire.ts';
import type { Answer, Trouble } from './client.ts';
import { lookOut } from './lookout.ts';
import type { Lookout } from './lookout.ts';
import { beginBody, covers } from './options.ts';
import type { ControllerHost, ControllerOptions, StartOptions } from './options.ts';
import { first, step } from './steps.ts';
import type { Busy, Entry, ErrorCode, Happening, State } from './steps.ts';

/**
 * A change from the first letter to the last screen.
 * `connect()` loads and listens, `disconnect()` stops; given a host, its life cycle does both.
 * With React: `useSyncExternalStore(c.subscribe, () => c.state)`.
 */
export class ContactChangeController {
  #options: ControllerOptions;
  #state: State;
  #listeners = new Set<() => void>();
  /** Number of the request whose answer counts; earlier ones came too late. */
  #run = 0;
  /** While connected. */
  #lookout: Lookout | null = null;
  #watching: AbortController | null = null;
  #watched: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counting = false;
  #kept = '';
  #tried: string | null | undefined;
  /** What was asked when the session was found to be over. */
  #retry: (() => Promise<void>) | undefined;
  /** Whether the host has been waited for since something last worked. */
  #waited = false;

  constructor(options: ControllerOptions, host?: ControllerHost) {
    this.#options = options;
    this.#state = first(options);
    host?.addController(this);
    if (host) this.subscribe(() => host.requestUpdate());
  }

  get state(): State {
    return this.#state;
  }

  /** The change in hand, in full. */
  get change(): ChangeBody | null {
    return this.#state.change;
  }

  /** Called with each new state, and each second while a wait runs. Answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes other options; another kind or client begins anew. */
  configure(options: Partial<ControllerOptions>): void {
    const { kind, client, then } = this.#options;
    const next = (this.#options = { ...this.#options, ...options });
    if (next.kind !== kind || next.client !== client || next.then !== then) void this.reset();
  }

  readonly hostConnected = (): void => this.connect();
  readonly hostDisconnected = (): void => this.disconnect();

  connect(): void {
    if (this.#lookout) return;
    const look = () => void this.refresh();
    this.#lookout = lookOut(look);
    look();
  }

  disconnect(): void {
    this.#lookout?.stop();
    this.#lookout = null;
    this.#run++;
    this.#set({ busy: null });
  }

  /** What the person types or chooses, as it stands. */
  type(entry: Partial<Entry>): void {
    this.#happen({ is: 'typed', entry });
  }

  /** Sends the code or link to the address typed, or given here. */
  async start({ method, ...entry }: StartOptions = {}): Promise<void> {
    const { client, check, allow } = this.#options;
    if (this.#state.busy || !this.#state.me) return;
    if (this.#state.screen !== 'enter') this.back();
    this.type(entry);
    const { kind } = this.#state;
    const body = beginBody(this.#state, this.#options, method);
    const { value } = body;
    const found = value ? check?.(kind, value) : ({ reason: 'empty' } as const);
    if (found && 'reason' in found) return this.reportError('address-invalid', found);
    if (found && value !== this.#kept) {
      this.#kept = value; // sent as it is when asked once more
      return this.#set({ typo: found.typo });
    }
    if (allow?.(body) !== false)
      await this.#ask(
        'sending',
        () => client.begin(body),
        (answer) => (answer.state === 'no-change' ? this.reportError('address-same') : this.#moved(answer)),
      );
  }

  async submitCode(text: string): Promise<void> {
    const { change } = this;
    if (this.#state.busy || !change) return;
    const code = readCode(text);
    const over = (code ?? '').length - change.codeLength;
    // The same wrong digits again would cost a try and tell nothing new.
    if (code === this.#tried && this.#state.error?.triesLeft) return;
    this.#tried = code;
    if (code && !over) return this.#ask('checking', () => this.#options.client.prove(change.id, { code }), this.#moved);
    this.reportError(!code && text.trim() ? 'code-digits' : over < 0 ? 'code-short' : 'code-long');
  }

  /** Another message; by default with what the screen at hand waits for. Too soon? The server says so. */
  async resend(method?: Method): Promise<void> {
    const { change } = this;
    if (!change) return;
    const { screen } = this.#state;
    const wanted = method ?? (screen === 'link' || screen === 'code' ? screen : change.method);
    await this.#ask(
      'sending',
      () => this.#options.client.resend(change.id, covers(change.method, wanted) ? {} : { method: wanted }),
      (moved) => this.#happen({ is: 'moved', change: moved, notice: 'resent' }),
    );
  }

  /** To the other way of proving; sends again only when the message at hand does not hold it. */
  async switchMethod(screen: 'code' | 'link'): Promise<void> {
    const { change } = this;
    if (!change || this.#state.busy) return;
    // A link shows a code where it cannot finish by itself, so there is something to type whatever was sent.
    if (screen === 'link' && !covers(change.method, screen)) await this.resend(screen);
    if (!this.#state.error && this.change?.state === 'waiting') this.#set({ screen });
  }

  /** To the form, with what was typed. The change goes on waiting until another address replaces it. */
  back(): void {
    this.#run++;
    this.#happen({ is: 'back' });
  }

  /** Ends the waiting change, if there is one. */
  async cancel(): Promise<void> {
    const { change } = this;
    if (change?.state !== 'waiting') return this.reset();
    await this.#ask(
      'cancelling',
      () => this.#options.client.cancel(change.id),
      () => {
        this.type({ value: '' });
        this.#moved({ ...change, state: 'closed', why: 'cancelled' });
      },
    );
  }

  /** Begins anew, with nothing typed. */
  async reset(): Promise<void> {
    this.#run++;
    this.#happen({ is: 'reset', to: first(this.#options) });
    if (this.#lookout) await this.refresh();
  }

  /** Shows how things really stand: at first, after another tab, a sleep, or a network that was gone. */
  async refresh(): Promise<void> {
    const { client } = this.#options;
    const { screen, busy, me, change } = this.#state;
    if (screen === 'signed-out') return this.signedIn();
    if (screen === 'done' || (me && (busy || globalThis.document?.hidden))) return this.#follow();
    if (change && screen !== 'pending') return this.#ask(null, () => client.read(change.id), this.#heard);
    if (!me) this.#set({ screen: 'loading' });
    await this.#ask(
      me ? null : 'loading',
      () => client.me(),
      (loaded) => this.#happen({ is: 'loaded', me: loaded }),
    );
  }

  /** After signing in again: what was asked last is asked once more. */
  async signedIn(): Promise<void> {
    if (this.#state.screen === 'signed-out') this.#happen({ is: 'reset', to: this.#state.from });
    await this.#retry?.();
  }

  /** Shows an error that the host found, as after an `allow` that said no. */
  reportError(code: ErrorCode, more: Partial<Trouble> = {}): void {
    this.#happen({ is: 'refused', fault: { status: 0, ...more, code }, now: this.#now() });
  }

  /** Whole seconds until another message may be asked for; 0 = now. */
  get secondsToResend(): number {
    return this.#secondsTo(Date.parse(this.change?.resendAt ?? ''));
  }

  /** The same for a person who is blocked. */
  get secondsBlocked(): number {
    return this.#secondsTo('until' in this.#state ? this.#state.until : 0);
  }

  #now(): number {
    return this.#options.client.now?.() ?? Date.now();
  }

  #secondsTo(time: number): number {
    return Math.max(0, Math.ceil((time - this.#now()) / 1000)) || 0;
  }

  #set(to: Partial<State>): void {
    this.#happen({ is: 'set', to });
  }

  #happen(happening: Happening): void {
    const before = this.#state;
    this.#state = step(before, happening);
    // An answer still under way has nothing to add to a change that is done.
    if (this.#state.screen === 'done') this.#run++;
    this.#options.heard?.(happening, this.#state, before);
    this.#follow();
    this.#tick();
  }

  /** The answer to what the person asked: other tabs had better look as well. */
  readonly #moved = (change: ChangeBody): void => {
    this.#heard(change);
    this.#lookout?.tell();
  };

  readonly #heard = (change: ChangeBody): void => this.#happen({ is: 'moved', change });

  /** One request at a time: a second press while the first is under way changes nothing. `busy` null: nobody asked. */
  async #ask<T>(busy: Busy | null, call: () => Promise<Answer<T>>, done: (value: T) => void): Promise<void> {
    if (this.#state.busy) return;
    const run = ++this.#run;
    if (busy) this.#set({ busy, error: null, notice: null });
    const answer = await call();
    if (run !== this.#run) return;
    if (busy) this.#set({ busy: null });
    if ('problem' in answer) return this.#refused(answer.problem, !!busy, () => this.#ask(busy, call, done));
    this.#waited = false;
    done(answer.ok);
  }

  async #refused(fault: Trouble, told: boolean, retry: () => Promise<void>): Promise<void> {
    if (fault.code === 'token-invalid') {
      this.#retry = retry;
      // Once: a host that resolves without signing in would make this go round for ever.
      const wait = this.#waited ? undefined : this.#options.signIn?.();
      if (wait === false) return;
      this.#happen({ is: 'signed-out' });
      if (!wait) return;
      this.#waited = true;
      await wait;
      return this.signedIn();
    }
    // Over, yet not said how: it may have come true in another tab.
    if (fault.code === 'change-closed' && /done|^$/.test(fault.why ?? '')) return this.refresh();
    // Troubles of what nobody asked will pass by themselves, but for a change that is gone.
    if (told || fault.code === 'change-not-found') this.#happen({ is: 'refused', fault, now: this.#now() });
  }

  /** Watches the change in hand while the page is seen, and nothing else. */
  #follow(): void {
    const { change } = this;
    const seen = this.#lookout && !globalThis.document?.hidden && this.#state.screen !== 'signed-out';
    const id = seen && change?.state === 'waiting' ? change.id : null;
    if (id === this.#watched) return;
    this.#watched = id;
    this.#watching?.abort();
    if (!id) return;
    const { signal } = (this.#watching = new AbortController());
    void this.#options.client
      .watch(id, this.#heard, signal)
      .then((problem) =>
        problem && !signal.aborted ? this.#refused(problem, false, () => this.refresh()) : undefined,
      );
  }

  /** Tells listeners now and once a second while a wait runs; says when it is over, and when the code is. */
  #tick(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener();
    const { secondsToResend } = this;
    const { screen, busy, change } = this.#state;
    if (!this.#lookout || !change || busy) return;
    const proving = screen === 'code' || screen === 'link';
    const opened = this.#counting && !secondsToResend;
    this.#counting = !!secondsToResend;
    if (proving && Date.parse(change.expiresAt) <= this.#now()) this.reportError('proof-expired');
    else if (proving && opened && change.resendsLeft) this.#set({ notice: 'resendOpen' });
    else if (proving || secondsToResend || this.secondsBlocked) this.#timer = setTimeout(() => this.#tick(), 1000);
  }
}
