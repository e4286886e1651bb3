// Owns the list of users: search as one types, filters, order, and pages. Not its columns: user-columns.ts.
import { html } from 'lit';
import { USER_FILTERS, USER_SORTS } from '../../../shared/wire/admin-users.ts';
import type { AdminUserRow, UserFilter, UserSort } from '../../../shared/wire/admin-users.ts';
import { button } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import { emptyView, pageHeading, sayText } from '../kit/states.ts';
import { PagedList } from '../kit/paged.ts';
import { table } from '../kit/table.ts';
import type { PageContext } from '../page.ts';
import { fragmentOf } from '../route.ts';
import { userColumns, sortWord } from './user-columns.ts';

/** Time without a key before a search, ms. A fast typist needs about 100 from one key to the next; one that is late is aborted. */
const TYPING_PAUSE = 50;
/** Users in a page. */
const PAGE_SIZE = 50;

/** The list of users of one portal. */
export class UserList {
  /** The user who was opened last. The focus returns to this row. */
  opened: string | null = null;
  readonly #portal: PageContext;
  readonly #list: PagedList<AdminUserRow>;
  #search = '';
  #filter: UserFilter | null = null;
  /** Null until a column is chosen: by name, and while a text is searched first those whose name begins with it. */
  #sort: UserSort | null = null;
  #order: 'asc' | 'desc' = 'asc';
  #total: number | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the first page was asked for. */
  #isStarted = false;
  /** The table as it was drawn last, with what it was drawn of: the page is drawn at each key, and the rows change at each answer. */
  #drawn: { readonly of: readonly unknown[]; readonly table: Content } | undefined;

  constructor(portal: PageContext) {
    this.#portal = portal;
    this.#list = new PagedList(portal);
  }

  /** Whether the admin may only find a user by the whole of a name, id or contact. */
  get #isExact(): boolean {
    return !this.#portal.may('list');
  }

  /** Loads the list, unless it is there. An exact search waits for its button. */
  show(): void {
    if (this.#isStarted || this.#isExact) return;
    this.#load();
  }

  render(): Content {
    const { speech } = this.#portal;
    return html`${pageHeading(this.#portal, speech.say('users'), this.#count())}
      ${this.#isExact ? this.#exactSearch() : this.#searchBar()}
      <p class="spoken" role="status">${this.#list.busy ? '' : this.#found()}</p>
      ${this.#isStarted ? this.#list.draw((rows) => this.#table(rows), this.#none()) : this.#hint()}`;
  }

  #load(): void {
    clearTimeout(this.#typing);
    this.#isStarted = true;
    const query = this.#isExact
      ? { search: this.#search.trim() }
      : { search: this.#search.trim(), filter: this.#filter, sort: this.#sort, order: this.#order, limit: PAGE_SIZE };
    void this.#list.start(async (cursor, signal) => {
      const answer = await this.#portal.client.users({ ...query, cursor }, signal);
      if ('problem' in answer) return answer;
      const { users, next, total } = answer.ok;
      if (!signal.aborted && cursor === null) this.#total = total;
      return { ok: { rows: users, next } };
    });
  }

  #type(value: string): void {
    this.#search = value;
    clearTimeout(this.#typing);
    if (!this.#isExact) this.#typing = setTimeout(() => this.#load(), TYPING_PAUSE);
    this.#portal.redraw();
  }

  #sortBy(by: UserSort, order: 'asc' | 'desc'): void {
    this.#sort = by;
    this.#order = order;
    this.#load();
  }

  #count(): Content {
    const { speech } = this.#portal;
    return this.#total === null || this.#list.rows === null
      ? ''
      : html`<p class="count">${speech.say('usersTotal', { n: this.#total })}</p>`;
  }

  #found(): Content {
    const { rows } = this.#list;
    return rows === null ? '' : this.#portal.speech.say('usersShown', { n: rows.length });
  }

  #searchField(label: Content, hint: Content): Content {
    return html`<div part="field" class="search">
      <label for="search">${label}</label>
      <input
        id="search"
        type="search"
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="320"
        aria-describedby="search-hint"
        .value=${this.#search}
        @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
      />
      <p part="hint" id="search-hint">${hint}</p>
    </div>`;
  }

  #exactSearch(): Content {
    const { speech } = this.#portal;
    const submit = (event: Event) => {
      event.preventDefault();
      if (this.#search.trim()) this.#load();
    };
    return html`<form class="exact" role="search" novalidate @submit=${submit}>
      ${this.#searchField(speech.say('findLabel'), speech.say('findHint'))}
      ${button('primary-button', speech.say('find'), null, { busy: this.#list.busy })}
    </form>`;
  }

  #searchBar(): Content {
    const { speech } = this.#portal;
    const chip = (filter: UserFilter) =>
      html`<button
        part="button secondary-button"
        class="chip"
        type="button"
        aria-pressed=${this.#filter === filter}
        @click=${() => {
          this.#filter = this.#filter === filter ? null : filter;
          this.#load();
        }}
      >
        ${speech.say(`filter-${filter}`)}
      </button>`;
    return html`<div class="bar-row" role="search">
      ${this.#searchField(speech.say('search'), speech.say('searchHint'))}
      <div class="chips" role="group" aria-label=${sayText(speech, 'filters')}>${USER_FILTERS.map(chip)}</div>
      ${this.#sortSelect()}
    </div>`;
  }

  /** Where it is narrow, the table has no head to sort by. */
  #sortSelect(): Content {
    const { speech } = this.#portal;
    const change = (event: Event) => {
      const [by, order] = (event.target as HTMLSelectElement).value.split(' ') as [UserSort, 'asc' | 'desc'];
      this.#sortBy(by, order);
    };
    const orders = ['asc', 'desc'] as const;
    return html`<div part="field" class="sort-select">
      <label for="sort">${speech.say('sortBy')}</label>
      <select id="sort" @change=${change}>
        ${USER_SORTS.flatMap((by) =>
          orders.map(
            (order) =>
              html`<option
                value="${by} ${order}"
                ?selected=${(this.#sort ?? 'userName') === by && this.#order === order}
              >
                ${sortWord(speech, by)} ${order === 'asc' ? '↑' : '↓'}
              </option>`,
          ),
        )}
      </select>
    </div>`;
  }

  /** The column that the rows are sorted by; null while they are sorted by what was found. */
  get #sorted(): UserSort | null {
    return this.#sort ?? (this.#search.trim() === '' ? 'userName' : null);
  }

  #table(rows: readonly AdminUserRow[]): Content {
    return html`<div class=${this.#list.busy ? 'stale' : ''}>${this.#rows(rows)}</div>`;
  }

  #rows(rows: readonly AdminUserRow[]): Content {
    const { speech } = this.#portal;
    const sorted = { by: this.#sorted ?? '', order: this.#order };
    const of = [rows, speech, this.#isExact, this.opened, sorted.by, sorted.order];
    if (this.#drawn?.of.every((value, i) => value === of[i])) return this.#drawn.table;
    const drawn = table<AdminUserRow>({
      label: speech.say('users'),
      columns: userColumns(speech, this.#isExact),
      rows,
      look: 'users',
      href: ({ id }) => fragmentOf('users', id),
      focusOn: ({ id }) => id === this.opened,
      sorted,
      ...(!this.#isExact && { onSort: (by: string, order: 'asc' | 'desc') => this.#sortBy(by as UserSort, order) }),
    });
    this.#drawn = { of, table: drawn };
    return drawn;
  }

  /** What stands there before an exact search. */
  #hint(): Content {
    const { speech } = this.#portal;
    return this.#isExact ? emptyView(speech.say('findFirst'), speech.say('findFirstText')) : '';
  }

  #none(): Content {
    const { speech } = this.#portal;
    if (this.#isExact) return emptyView(speech.say('findNone'), speech.say('findNoneText'));
    if (!this.#search && !this.#filter) return emptyView(speech.say('usersNone'), speech.say('usersNoneText'));
    const clear = () => {
      this.#search = '';
      this.#filter = null;
      this.#load();
    };
    return emptyView(
      speech.say('searchNone'),
      speech.say('searchNoneText'),
      button('secondary-button', speech.say('searchClear'), clear),
    );
  }
}
