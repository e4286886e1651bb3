// Owns what a page does besides the search: colours, the folded navigation, buttons that copy, the mark in the list of sections.
import { byId, make } from './dom.ts';
import { keepTheme, readTheme, THEMES } from './theme.ts';

/** Starts all of it. */
export function startPage(): void {
  startTheme();
  startMenu();
  for (const block of document.querySelectorAll<HTMLElement>('.code')) addCopy(block);
  markSection();
}

function startTheme(): void {
  const button = byId('theme', HTMLButtonElement);
  const name = byId('theme-name', HTMLElement);
  const show = (theme: string): void => {
    document.documentElement.dataset['theme'] = theme;
    name.textContent = theme.charAt(0).toUpperCase() + theme.slice(1);
  };
  show(readTheme());
  let theme = readTheme();
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    keepTheme(theme);
    show(theme);
  });
}

function startMenu(): void {
  const button = document.getElementById('menu');
  const pages = document.getElementById('pages');
  if (button === null || pages === null) return;
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    pages.toggleAttribute('data-open', open);
  };
  button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    set(false);
    button.focus();
  });
  // A long navigation shows where the reader is, without moving the page itself.
  const current = pages.querySelector<HTMLElement>('[aria-current]');
  if (current !== null) pages.scrollTop = current.offsetTop - pages.clientHeight / 2;
}

function addCopy(block: HTMLElement): void {
  const button = make('button', 'copy', 'Copy');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    const code = block.querySelector('code')?.textContent ?? '';
    const say = (text: string): void => {
      button.textContent = text;
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    };
    // Without HTTPS there is no clipboard: the text is selected instead.
    if (!('clipboard' in navigator)) return select(block);
    navigator.clipboard.writeText(code).then(
      () => say('Copied'),
      () => select(block),
    );
  });
  block.append(button);
}

function select(block: HTMLElement): void {
  const code = block.querySelector('code');
  if (code !== null) getSelection()?.selectAllChildren(code);
}

/** Marks in the list of sections the one that is being read. */
function markSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)')].filter(
    ({ id }) => links.has(encodeURIComponent(id)) || links.has(id),
  );
  const mark = (): void => {
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = atEnd ? headings.at(-1) : above.at(-1);
    for (const [id, link] of links) {
      if (current !== undefined && (id === current.id || decodeURIComponent(id) === current.id))
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
