// Owns the course of a change in a page: reducer, client and timers. Not how it looks; needs neither Lit nor an element.
import { readCode } from '../../shared/address.ts';
import type { Method } from '../../shared/contact.ts';
import type { BeginBody, ChangeBody, ProofBody } from '../../shared/wire.ts';
import { follower } from './follow.ts';
import { lookOut } from '../ui/revalidate.ts';
import type { Lookout } from '../ui/revalidate.ts';
import { beginBody, resendBody, verifyBody } from './options.ts';
import type { ControllerHost, ControllerOptions, StartOptions } from './options.ts';
import { createSignIn } from './sign-in.ts';
import { first, sideOf, step } from './state.ts';
import { secondsTo, ticker } from './countdown.ts';
import type { Answer, Trouble } from '../client/call.ts';
import type { Busy, Entry, ErrorCode, Happening, Of, State } from './state.ts';

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
  readonly #watch = follower(
    () => this.#options.client,
    (change) => this.#heard(change),
    (problem) => this.#refused(problem, null, () => this.refresh()),
  );
  readonly #tick = ticker(
    this,
    () => {
      for (const listener of this.#listeners) listener();
      return this.#lookout;
    },
    () => this.#now(),
    (expired) => (expired ? this.reportError('proof-expired') : this.#set({ notice: 'resendOpen' })),
  );
  #kept = '';
  #tried: string | null | undefined;
  readonly #signIn = createSignIn(
    this,
    () => this.#options,
    (asks) => this.#happen({ is: 'signed-out', asks }),
  );

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

  /** What was sent for the side of it at hand. */
  get side(): ProofBody | undefined {
    return sideOf(this.#state);
  }

  /** Called with each new state, and each second while a wait runs. Answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes other options; another kind or client begins anew. */
  configure(options: Partial<ControllerOptions>): void {
    const before = this.#options;
    const next = (this.#options = { ...before, ...options });
    const keys = ['kind', 'client', 'then', 'contactId'] as const;
    if (keys.some((key) => next[key] !== before[key])) void this.reset();
  }

  readonly hostConnected = (): void => this.connect();
  readonly hostDisconnected = (): void => this.disconnect();

  connect(): void {
    this.#lookout ??= lookOut(() => void this.refresh());
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
  async start({ method, oldLost, ...entry }: StartOptions = {}): Promise<void> {
    const { client, check, allow, getHumanToken } = this.#options;
    const { busy, me, screen } = this.#state;
    if (busy || !me) return;
    // Begun again for the same address, where one way to go on was no way: the others stay in sight.
    const again = screen === 'ways';
    if (screen !== 'enter' && !again) this.back();
    this.type(entry);
    const { kind, contactId } = this.#state;
    const body = beginBody(this.#state, this.#options, { method, oldLost } as StartOptions);
    const { value } = body;
    const found = again || contactId ? null : value ? check?.(kind, value) : ({ reason: 'empty' } as const);
    if (found && 'reason' in found) return this.reportError('address-invalid', found);
    if (found && value !== this.#kept) {
      this.#kept = value; // sent as it is when asked once more
      return this.#set({ typo: found.typo });
    }
    if (allow?.(body) !== false)
      await this.#ask(
        'sending',
        async () => {
          const run = this.#run;
          try {
            const whole = { ...body, humanToken: await getHumanToken?.() } as BeginBody;
            if (run === this.#run) return contactId ? client.verify(contactId, verifyBody(whole)) : client.begin(whole);
          } catch {
            // No token, no begin; nor where the person called it off meanwhile.
          }
          return { problem: { code: 'internal', status: 0 } };
        },
        (answer) =>
          answer.state === 'no-change'
            ? this.reportError('address-same')
            : this.#moved(answer, again ? 'still' : undefined),
      );
  }

  async submitCode(text: string): Promise<void> {
    const { change } = this;
    const { busy, error, of } = this.#state;
    if (busy || !change) return;
    const code = readCode(text);
    const over = (code ?? '').length - change.codeLength;
    // The same wrong digits again would cost a try and tell nothing new.
    if (code === this.#tried && error?.triesLeft) return;
    this.#tried = code;
    if (code && !over)
      return this.#ask('checking', () => this.#options.client.prove(change.id, { code, of }), this.#moved);
    this.reportError(!code && text.trim() ? 'code-digits' : over < 0 ? 'code-short' : 'code-long');
  }

  /** Another message, from now on to the contact named; by default with what the screen at hand waits for. */
  async resend(method?: Method, contactId?: string): Promise<void> {
    const { change } = this;
    const body = resendBody(this.#state, method, contactId);
    if (!change || !body) return;
    const send = () => this.#options.client.resend(change.id, body);
    await this.#ask('sending', send, (moved) => this.#moved(moved, 'resent'));
  }

  /** To the other way of proving; sends again only when the message at hand does not hold it. */
  async switchMethod(screen: 'code' | 'link'): Promise<void> {
    const { side } = this;
    if (!side || this.#state.busy) return;
    // A link shows a code where it cannot finish by itself, so there is something to type whatever was sent.
    if (screen === 'link' && side.method === 'code') await this.resend(screen);
    if (!this.#state.error && this.change?.state === 'waiting') this.#set({ screen });
  }

  /** To a side of a change that two addresses confirm, or to what can be done when the current one is lost. */
  turn(to: Of | 'ways'): void {
    this.#happen({ is: 'turned', to });
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
    this.#signIn.clear();
    this.#happen({ is: 'reset', to: first(this.#options) });
    if (this.#lookout) await this.refresh();
  }

  /** Shows how things really stand: at first, after another tab, a sleep, or a network that was gone. */
  async refresh(): Promise<void> {
    const { client } = this.#options;
    const { screen, busy, me, change } = this.#state;
    if ('from' in this.#state) return this.#signIn.goOn(true);
    if (screen === 'done' || (me && (busy || globalThis.document?.hidden))) return this.#follow();
    if (change && screen !== 'pending') return this.#ask(null, () => client.read(change.id), this.#heard);
    if (!me) this.#set({ screen: 'loading' });
    await this.#ask(
      this.#state.screen === 'loading' ? 'loading' : null,
      () => client.me(),
      (loaded) => this.#happen({ is: 'loaded', me: loaded }),
    );
  }

  /** After signing in again: what was asked last is asked once more. */
  signedIn(): Promise<void> {
    return this.#signIn.goOn();
  }

  /** The person is willing to sign in again; on the screen that asks for it the host is asked to let them. */
  async signInAgain(): Promise<void> {
    const state = this.#state;
    if (state.screen === 'step-up') return this.#signIn.pressed(state.asks);
    const asks = state.me?.capabilities.stepUp ?? {};
    const again = state.screen === 'ways' && (() => this.start({ value: state.change.value }));
    await this.#signIn.needed(asks, again, true);
  }

  /** Shows an error that the host found, as after an `allow` that said no. */
  reportError(code: ErrorCode, more?: Partial<Trouble>): void {
    this.#happen({ is: 'refused', fault: { status: 0, ...more, code } });
  }

  /** Whole seconds until another message may be asked for; 0 = now. */
  get secondsToResend(): number {
    return secondsTo(Date.parse(this.side?.resendAt ?? ''), this.#now());
  }

  /** The same for a person who is blocked. */
  get secondsBlocked(): number {
    return secondsTo('until' in this.#state ? this.#state.until : 0, this.#now());
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
      // An answer still under way has nothing to add to a change that is done; what it would have told is told.
      this.#run++;
      if (before.busy) this.#lookout?.tell();
    }
    this.#options.heard?.(happening, this.#state, before);
    this.#follow();
    this.#tick();
  }

  /** The answer to what the person asked: other tabs had better look as well. */
  readonly #moved = (change: ChangeBody, notice?: 'resent' | 'still'): void => {
    this.#happen({ is: 'moved', change, notice });
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
    if ('problem' in answer) return this.#refused(answer.problem, busy, () => this.#ask(busy, call, done));
    this.#signIn.clear();
    done(answer.ok);
  }

  async #refused(fault: Trouble, told: Busy | null, retry: () => Promise<void>): Promise<void> {
    const asks = fault.code === 'step-up-required' ? fault : undefined;
    // After too many wrong codes, the one at hand is not tried again by itself: it may be wrong as well.
    if (asks || fault.code === 'token-invalid')
      return this.#signIn.needed(asks, (!asks || told !== 'checking') && retry);
    // Over, yet not said how: it may have come true in another tab.
    if (fault.code === 'change-closed' && /done|^$/.test(fault.why ?? '')) return this.refresh();
    // Troubles of what nobody asked will pass by themselves, but for a change that is gone.
    if (told || fault.code === 'change-not-found') this.#happen({ is: 'refused', fault });
  }

  /** Watches the change in hand while the page is seen, and nothing else. */
  #follow(): void {
    const seen = this.#lookout && !globalThis.document?.hidden && !('from' in this.#state);
    this.#watch(seen && this.change?.state === 'waiting' ? this.change.id : null);
  }
}
