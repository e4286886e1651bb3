// Owns what a page has loaded from the server: the value, whether a call is under way, why it failed. Not how it is drawn, but for
// the choice between loading, failure and value.
import { html } from 'lit';
import type { Answer, Trouble } from '../../client/call.ts';
import type { Content } from '../../ui/pieces.ts';
import type { PageContext } from '../page.ts';
import { failedView, loadingView, troubleText } from './states.ts';

/** One thing that is loaded from the server. A newer load ends the older one. */
export class Resource<T> {
  #value: T | null = null;
  #trouble: Trouble | null = null;
  #load: (() => Promise<Answer<T>>) | undefined;
  /** Number of loads. The answer of an older load is dropped. */
  #loads = 0;
  #busy = false;
  readonly #portal: PageContext;

  constructor(portal: PageContext) {
    this.#portal = portal;
  }

  /** Null until it is loaded. It stays while it is loaded again. */
  get value(): T | null {
    return this.#value;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Loads it. Returns whether it was loaded: false after a failure, or when a newer load began. */
  async load(load: () => Promise<Answer<T>>): Promise<boolean> {
    this.#load = load;
    this.#loads += 1;
    const mine = this.#loads;
    this.#busy = true;
    this.#portal.redraw();
    const answer = await this.#portal.run(load());
    if (mine !== this.#loads) return false;
    this.#busy = false;
    this.#trouble = 'problem' in answer ? answer.problem : null;
    if ('ok' in answer) this.#value = answer.ok;
    this.#portal.redraw();
    return 'ok' in answer;
  }

  /** Loads it as the last time. */
  async reload(): Promise<void> {
    if (this.#load) await this.load(this.#load);
  }

  /** Puts in a value that another call answered. A load that is under way is older, so its answer is dropped. */
  set(value: T): void {
    this.#loads += 1;
    this.#value = value;
    this.#trouble = null;
    this.#busy = false;
    this.#portal.redraw();
  }

  /** Forgets it, because it belongs to something else. */
  reset(): void {
    this.#loads += 1;
    this.#value = null;
    this.#trouble = null;
    this.#busy = false;
  }

  /** Draws the value by `view`; until there is one, that it loads or why it failed. */
  draw(view: (value: T) => Content, rows?: number): Content {
    const { speech } = this.#portal;
    if (this.#value !== null) return [this.#staleNote(), view(this.#value)];
    if (this.#trouble && !this.#busy) return failedView(this.#trouble, speech, () => this.reload());
    return loadingView(speech, rows);
  }

  /** Says that the value on the screen could not be loaded again. */
  #staleNote(): Content {
    const trouble = this.#trouble;
    return trouble
      ? html`<p part="error" role="alert"><span>${troubleText(trouble, this.#portal.speech)}</span></p>`
      : '';
  }
}
