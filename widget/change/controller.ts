// Owns a change from the first typed letter to the last screen: requests, timers, state. Not how it is drawn: screens.ts.
import { readCode } from '../../shared/address.ts';
import type { Method } from '../../shared/contact.ts';
import type { ChangeBody, ProofBody, ResendBody } from '../../shared/wire/change.ts';
import type { Trouble } from '../client/call.ts';
import { isPageHidden, revalidate, type Revalidation } from '../ui/revalidate.ts';
import { blockedUntil, createCountdown, secondsTo } from './countdown.ts';
import { createFollower } from './follow.ts';
import type { ControllerHost, ControllerOptions, StartOptions } from './options.ts';
import { step } from './reducer.ts';
import { beginBody, resendBody, sendBegin, type Send } from './requests.ts';
import { createSignIn } from './sign-in.ts';
import { sideOf } from './state.ts';
import type { Busy, Entry, ErrorCode, Fault, Happening, Side, State } from './state.ts';
import { initialState } from './transitions.ts';
import { createWrongCode } from './wrong-code.ts';

/** Runs one change. `connect()` loads and listens, `disconnect()` stops; a Lit host calls both. */
export class ContactChangeController {
  #state: State;
  #listeners = new Set<() => void>();
  #options: ControllerOptions;
  #run = 0; // Number of the newest request. The answers to earlier requests are ignored.
  #revalidation: Revalidation | null = null; // Null while not connected.
  #keptValue = ''; // The address for which a likelier address was offered. The next start sends it as it is.
  readonly #wrongCode = createWrongCode();
  readonly #onNews = (change: ChangeBody): void => this.#happen({ is: 'moved', change });
  readonly #onLost = (trouble: Trouble): void => void this.#onRefusal(trouble, null, () => this.refresh());
  readonly #watch = createFollower(() => this.#options.client, this.#onNews, this.#onLost);
  readonly #tick = createCountdown(
    this,
    () => this.#now(),
    () => {
      for (const listener of this.#listeners) listener();
      return !!this.#revalidation;
    },
    (isExpired) => (isExpired ? this.reportError('proof-expired') : this.#set({ notice: 'resendOpen' })),
  );
  readonly #signIn = createSignIn(
    this,
    () => this.#options,
    (asks) => this.#happen({ is: 'signed-out', asks }),
  );

  constructor(options: ControllerOptions, host?: ControllerHost) {
    this.#state = initialState(options);
    this.#options = options;
    host?.addController(this);
    if (host) this.subscribe(() => host.requestUpdate());
  }

  /** The state to show. */
  get state(): State {
    return this.#state;
  }

  /** The current change with the full address; null when there is none. */
  get change(): ChangeBody | null {
    return this.#state.change;
  }

  /** The message to the current side. */
  get side(): ProofBody | undefined {
    return sideOf(this.#state);
  }

  /** Calls the listener after each new state, and each second during a wait. Returns a function that ends this. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Sets new options. Starts again from the beginning when the kind, client, contact or `then` is new. */
  configure(options: Partial<ControllerOptions>): void {
    const before = this.#options;
    const next = (this.#options = { ...before, ...options });
    const keys = ['kind', 'client', 'then', 'contactId'] as const;
    if (keys.some((key) => next[key] !== before[key])) void this.reset();
  }

  readonly hostConnected = (): void => this.connect();
  readonly hostDisconnected = (): void => this.disconnect();

  /** Loads now, and again whenever the state may have changed elsewhere. */
  connect(): void {
    this.#revalidation ??= revalidate(() => void this.refresh());
  }

  /** Stops, and ignores the answers to requests under way. */
  disconnect(): void {
    this.#revalidation?.stop();
    this.#revalidation = null;
    this.#run++;
    this.#set({ busy: null });
  }

  /** Stores what the user types or chooses. */
  type(entry: Partial<Entry>): void {
    this.#happen({ is: 'typed', entry });
  }

  /** Sends the code or link to the address in the options, else to the address in the form. */
  async start({ method, oldLost, ...entry }: StartOptions = {}): Promise<void> {
    const { busy, me, screen } = this.#state;
    if (busy || !me) return;
    // On `ways`, the same address starts once more, and the other choices stay on screen.
    const isRepeated = screen === 'ways';
    if (screen !== 'enter' && !isRepeated) this.back();
    this.type(entry);
    const { contactId } = this.#state;
    const body = beginBody(this.#state, this.#options, { method, oldLost } as StartOptions);
    const { value } = body;
    const found =
      isRepeated || contactId ? null : value ? this.#options.check?.(body.kind, value) : ({ reason: 'empty' } as const);
    if (found && 'reason' in found) return this.reportError('address-invalid', found);
    if (found && value !== this.#keptValue) {
      this.#keptValue = value; // The next start sends this address as it is.
      return this.#set({ typo: found.typo });
    }
    if (this.#options.allow?.(body) === false) return;
    await this.#request(
      'sending',
      (isCancelled) => sendBegin(this.#options, body, contactId, isCancelled),
      (answer) =>
        answer.state === 'no-change'
          ? this.reportError('address-same')
          : this.#onAnswer(answer, isRepeated ? 'still' : undefined),
    );
  }

  /** Sends a code, or reports why the text cannot be a code. */
  async submitCode(text: string): Promise<void> {
    const { change, busy, of } = this.#state;
    if (busy || !change) return;
    const code = readCode(text);
    const excess = (code ?? '').length - change.codeLength;
    const fault = this.#wrongCode.refusalOf(code);
    if (fault) return this.#happen({ is: 'refused', fault });
    const send = () => this.#wrongCode.learn(`${code}`, this.#options.client.prove(change.id, { code: `${code}`, of }));
    if (code && !excess) return this.#request('checking', send, this.#onAnswer);
    this.reportError(!code && text.trim() ? 'code-digits' : excess < 0 ? 'code-short' : 'code-long');
  }

  /** Sends another message. `to`: the contact for this message and later ones, or the channel. Default method: that of the screen. */
  async resend(method?: Method, to?: Pick<ResendBody, 'contactId' | 'channel'>): Promise<void> {
    const { change } = this;
    const body = resendBody(this.#state, method, to);
    if (!change || !body) return;
    const send = () => this.#options.client.resend(change.id, body);
    await this.#request('sending', send, (answer) => this.#onAnswer(answer, 'resent'));
  }

  /** Shows the screen for a code or for a link. For a link, sends another message if the last message holds no link. */
  async switchMethod(screen: 'code' | 'link'): Promise<void> {
    const { side } = this;
    if (!side || this.#state.busy) return;
    // The page of a link may show a code, so the screen for a code works after every message.
    if (screen === 'link' && side.method === 'code') await this.resend(screen);
    if (!this.#state.error && this.change?.state === 'waiting') this.#set({ screen });
  }

  /** Shows a side of a change that two addresses confirm, or the screen for a user who lost the current contact (`ways`). */
  turn(to: Side | 'ways'): void {
    this.#wrongCode.forget();
    this.#happen({ is: 'turned', to });
  }

  /** Shows the form with the typed address. The change keeps waiting until another address replaces it. */
  back(): void {
    this.#run++;
    this.#happen({ is: 'back' });
  }

  /** Ends the waiting change, if there is one. */
  async cancel(): Promise<void> {
    const { change } = this;
    if (change?.state !== 'waiting') return this.reset();
    await this.#request(
      'cancelling',
      () => this.#options.client.cancel(change.id),
      () => {
        this.type({ value: '' });
        this.#onAnswer({ ...change, state: 'closed', why: 'cancelled' });
      },
    );
  }

  /** Starts again from the beginning and forgets what the user typed. */
  async reset(): Promise<void> {
    this.#run++;
    this.#signIn.clear();
    this.#happen({ is: 'reset', to: initialState(this.#options) });
    if (this.#revalidation) await this.refresh();
  }

  /** Loads the state from the server: at the start, and after news from another tab, sleep, or a lost network. */
  async refresh(): Promise<void> {
    const { screen, busy, me, change } = this.#state;
    if ('from' in this.#state) return this.#signIn.goOn();
    if (screen === 'done' || (me && (busy || isPageHidden()))) return this.#follow();
    if (change && screen !== 'pending')
      return this.#request(null, () => this.#options.client.read(change.id), this.#onNews);
    // On a page again, the form gives way to a change that began meanwhile.
    if (!me || (!this.#revalidation && screen === 'enter')) this.#set({ screen: 'loading' });
    await this.#request(
      this.#state.screen === 'loading' ? 'loading' : null,
      () => this.#options.client.me(),
      (loaded) => this.#happen({ is: 'loaded', me: loaded }),
    );
  }

  /** Calls the page for a new sign-in. Shows the screen `step-up` meanwhile, unless a screen for a sign-in is shown. */
  async signInAgain(): Promise<void> {
    const state = this.#state;
    if ('from' in state) return this.#signIn.pressed(state.asks);
    const retry = state.screen === 'ways' && (() => this.start({ value: state.change.value }));
    await this.#signIn.needed(state.me?.capabilities.stepUp ?? {}, retry, true);
    // The screen is shown now, so this calls the page.
    await this.signInAgain();
  }

  /** Shows an error that the page found, for example after `allow` returned false. */
  reportError(code: ErrorCode, details?: Partial<Fault>): void {
    this.#happen({ is: 'refused', fault: { status: 0, ...details, code } });
  }

  /** Returns the whole seconds until another message may be requested; 0 = now. */
  get secondsToResend(): number {
    return secondsTo(Date.parse(this.side?.resendAt ?? ''), this.#now());
  }

  /** Returns the whole seconds until the user is no longer blocked, by the screen or by a quota; 0 = now. */
  get secondsBlocked(): number {
    return secondsTo(blockedUntil(this.#state), this.#now());
  }

  #now(): number {
    return this.#options.client.now?.() ?? Date.now();
  }
  #set(to: Partial<State>): void {
    this.#happen({ is: 'set', to });
  }
  #happen(happening: Happening): void {
    const before = this.#state;
    this.#state = step(before, happening);
    if (this.#state.screen === 'done') {
      // Ignore the answer to a request under way, because the change is done. Notify other tabs in its place.
      this.#run++;
      if (before.busy) this.#revalidation?.notify();
    }
    this.#options.heard?.(happening, this.#state, before);
    this.#follow();
    this.#tick();
  }

  /** Handles the answer to a request of the user, and lets other tabs load again. */
  readonly #onAnswer = (change: ChangeBody, notice?: 'resent' | 'still'): void => {
    this.#happen({ is: 'moved', change, notice });
    this.#revalidation?.notify();
  };

  /** Sends one request; does nothing during another request. `busy`: null if the user did not make the request. */
  async #request<T>(busy: Busy | null, send: Send<T>, done: (value: T) => void): Promise<void> {
    if (this.#state.busy) return;
    const run = ++this.#run;
    // A new message has a new code.
    if (busy === 'sending') this.#wrongCode.forget();
    if (busy) this.#set({ busy, error: null, notice: null });
    const answer = await send(() => run !== this.#run);
    if (run !== this.#run) return;
    if (busy) this.#set({ busy: null });
    if ('problem' in answer) return this.#onRefusal(answer.problem, busy, () => this.#request(busy, send, done));
    this.#signIn.clear();
    // The network is back.
    if (this.#state.error?.code === 'offline') this.#set({ error: null });
    done(answer.ok);
  }

  async #onRefusal(fault: Trouble, busy: Busy | null, retry: () => Promise<void>): Promise<void> {
    // A code that was refused for lack of a fresh sign-in is not sent again automatically, because the code may be wrong too.
    const asks = fault.code === 'step-up-required' ? fault : undefined;
    if (asks || fault.code === 'token-invalid')
      return this.#signIn.needed(asks, (!asks || busy !== 'checking') && retry);
    // The change is over and the server does not say why. Another tab may have completed the change, so load again.
    if (fault.code === 'change-closed' && ((fault.why ?? 'done') as string) === 'done') return this.refresh();
    // Without a request of the user, show no error, unless the change no longer exists.
    const at = this.#now();
    if (busy || fault.code === 'change-not-found') this.#happen({ is: 'refused', fault: { ...fault, at } });
  }

  /** Watches the change in hand while the user sees the page. */
  #follow(): void {
    const isSeen = this.#revalidation && !isPageHidden() && !('from' in this.#state);
    const id = isSeen && this.change?.state === 'waiting' ? this.change.id : null;
    this.#watch(id);
  }
}
