// Owns a list that is loaded page by page with a cursor. Not how its rows are drawn: the pages.
import { html } from 'lit';
import type { Answer, Trouble } from '../../client/call.ts';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import type { PageContext } from '../page.ts';
import { failedView, loadingView, troubleText } from './states.ts';

/** A page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Loads the page at the cursor; null = the first page. The signal aborts it when a newer load begins. */
export type LoadPage<Row> = (cursor: string | null, signal: AbortSignal) => Promise<Answer<Page<Row>>>;

/** The rows of a list that were loaded so far. */
export class PagedList<Row> {
  #rows: readonly Row[] | null = null;
  #next: string | null = null;
  #busy = false;
  #trouble: Trouble | null = null;
  #load: LoadPage<Row> | undefined;
  #under: AbortController | undefined;
  readonly #portal: PageContext;

  constructor(portal: PageContext) {
    this.#portal = portal;
  }

  /** Null until the first page is loaded. */
  get rows(): readonly Row[] | null {
    return this.#rows;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Loads the first page. The old rows stay on the screen until it is there. */
  start(load: LoadPage<Row>): Promise<void> {
    this.#load = load;
    return this.#page(null);
  }

  /** Loads the next page, after the rows that are there. */
  more(): Promise<void> {
    return this.#page(this.#next);
  }

  /** Loads the first page again. */
  reload(): Promise<void> {
    return this.#page(null);
  }

  /** Forgets all rows. */
  reset(): void {
    this.#under?.abort();
    this.#rows = null;
    this.#next = null;
    this.#busy = false;
    this.#trouble = null;
  }

  async #page(cursor: string | null): Promise<void> {
    const load = this.#load;
    if (!load) return;
    this.#under?.abort();
    const under = (this.#under = new AbortController());
    this.#busy = true;
    this.#portal.redraw();
    const answer = await this.#portal.run(load(cursor, under.signal));
    if (under.signal.aborted) return;
    this.#busy = false;
    this.#trouble = 'problem' in answer ? answer.problem : null;
    if ('ok' in answer) {
      this.#rows = cursor === null ? answer.ok.rows : [...(this.#rows ?? []), ...answer.ok.rows];
      this.#next = answer.ok.next;
    } else if (cursor === null) this.#rows = null;
    this.#portal.redraw();
  }

  /** Draws the rows by `view`, a button for more, and in their place that they load, failed, or that there are none. */
  draw(view: (rows: readonly Row[]) => Content, none: Content): Content {
    const { speech } = this.#portal;
    if (this.#rows === null) {
      if (this.#trouble && !this.#busy) return failedView(this.#trouble, speech, () => this.reload());
      return loadingView(speech);
    }
    if (!this.#rows.length) return none;
    const error =
      this.#trouble && !this.#busy
        ? html`<p part="error" role="alert"><span>${troubleText(this.#trouble, speech)}</span></p>`
        : '';
    const more = this.#next
      ? html`<div class="more">
          ${button('secondary-button', speech.say(error ? 'retry' : 'more'), () => this.more(), {
            disabled: this.#busy,
            busy: this.#busy,
          })}
        </div>`
      : '';
    return html`${view(this.#rows)}${error}${more}`;
  }
}
