// Owns the search: its dialog, its keys, and how results are found and shown. Not the sections that it searches: search-index.js, which
// build.ts makes and this file loads when the dialog opens for the first time.
import MiniSearch from 'minisearch';
import type { IndexEntry } from '../build.ts';
import { byId, make } from './dom.ts';

declare global {
  // The index is a script, because a page that is opened from a disk may load scripts and no data.
  var docsIndex: readonly IndexEntry[] | undefined;
}

const MOST = 12;
/** Characters of text around the first word that was found. */
const AROUND = 70;

interface Search {
  readonly find: (query: string) => readonly { readonly entry: IndexEntry; readonly terms: readonly string[] }[];
}

/** Starts the button, the keys and the dialog. */
export function startSearch(): void {
  const dialog = byId('search', HTMLDialogElement);
  const field = byId('search-text', HTMLInputElement);
  const list = byId('search-results', HTMLUListElement);
  const state = byId('search-state', HTMLElement);
  let search: Promise<Search> | null = null;
  let active = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (index: number): void => {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === active));
    const option = all[active];
    if (option === undefined) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const show = async (): Promise<void> => {
    search ??= loadSearch();
    const query = field.value.trim();
    const { find } = await search;
    // Typed on while the index came.
    if (query !== field.value.trim()) return;
    const found = query === '' ? [] : find(query);
    list.replaceChildren(...found.map(({ entry, terms }, at) => resultOf(entry, terms, at)));
    field.setAttribute('aria-expanded', String(found.length > 0));
    state.textContent = sayFound(query, found.length);
    activate(0);
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    void show();
  };

  byId('search-open', HTMLButtonElement).addEventListener('click', open);
  field.addEventListener('input', () => void show());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active - 1);
    else if (event.key === 'Enter') options()[active]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  // A result on the same page leaves the dialog open otherwise.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    const asks = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
    if (!asks || event.isComposing) return;
    event.preventDefault();
    open();
  });
}

function sayFound(query: string, count: number): string {
  if (query === '') return 'Type a word, a setting or an error.';
  if (count === 0) return 'Nothing found. Try another word.';
  return count === 1 ? '1 section' : `${count} sections`;
}

async function loadSearch(): Promise<Search> {
  const entries = await loadIndex();
  const index = new MiniSearch<IndexEntry>({
    fields: ['heading', 'page', 'text'],
    searchOptions: {
      boost: { heading: 4, page: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    find(query) {
      // All words first; where no section has them all, any of them.
      const all = index.search(query, { combineWith: 'AND' });
      const found = (all.length > 0 ? all : index.search(query)).flatMap(({ id, terms }) => {
        const entry = byId.get(id);
        return entry === undefined ? [] : [{ entry, terms }];
      });
      return found.sort((a, b) => rankOf(a.entry, query) - rankOf(b.entry, query)).slice(0, MOST);
    },
  };
}

/** Lists of changes name everything, so they come last; a name such as `email_verified` comes first where it stands as it was typed. */
function rankOf({ href, heading, text }: IndexEntry, query: string): number {
  const isName = /\w[_.-]\w/.test(query);
  const isLiteral = isName && `${heading}\n${text}`.toLowerCase().includes(query.toLowerCase());
  return (isLiteral ? 0 : 1) + (/^\w+-changes\b/.test(href) ? 2 : 0);
}

function loadIndex(): Promise<readonly IndexEntry[]> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => done(globalThis.docsIndex ?? []));
    script.addEventListener('error', () => fail(new Error('The search index could not be loaded')));
    setAddress(script, 'search-index.js');
    document.head.append(script);
  });
}

/** The policy of the page takes an address of a script from its own policy `docs` alone. Not every browser has such policies. */
function setAddress(script: HTMLScriptElement, address: string): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const policy = trustedTypes?.createPolicy('docs', { createScriptURL: (url: string) => url });
  script.src = policy?.createScriptURL(address) ?? address;
}

function resultOf(entry: IndexEntry, terms: readonly string[], at: number): HTMLElement {
  const link = make(
    'a',
    '',
    make('span', 'result-page', entry.page === entry.heading ? '' : entry.page),
    make('b', '', ...marked(entry.heading, terms)),
    make('span', 'result-text', ...marked(excerpt(entry.text, terms), terms)),
  );
  link.setAttribute('href', entry.href);
  link.setAttribute('tabindex', '-1');
  const option = make('li', '', link);
  option.id = `result-${at}`;
  option.setAttribute('role', 'option');
  return option;
}

const patternOf = (terms: readonly string[]): RegExp =>
  new RegExp(`(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');

function excerpt(text: string, terms: readonly string[]): string {
  const at = Math.max(0, text.search(patternOf(terms)));
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const cut = text.slice(from, from + 2.5 * AROUND);
  return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < text.length ? ' …' : ''}`;
}

function marked(text: string, terms: readonly string[]): readonly (Node | string)[] {
  if (terms.length === 0) return [text];
  return text.split(patternOf(terms)).map((part, at) => (at % 2 === 1 ? make('mark', '', part) : part));
}
