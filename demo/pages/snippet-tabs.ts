// Owns the tabs over the snippets of the first page. Without this script they stand below each other. Not their text:
// ../framework-snippets.ts.
import { copyButton } from './copy.ts';
import { make, need } from './dom.ts';
import { firstPageWords } from './welcome-words.ts';

/** Makes a tab of each snippet (WAI-ARIA Authoring Practices: tabs that follow the focus). */
export function startSnippetTabs(): void {
  const panels = [...document.querySelectorAll<HTMLElement>('.snippet')];
  const list = make('div', { class: 'tabs', role: 'tablist', 'aria-label': firstPageWords().frameworks, dir: 'ltr' });
  const tabs = panels.map((panel) => {
    const tab = make('button', { type: 'button', role: 'tab', id: `${panel.id}-tab`, 'aria-controls': panel.id });
    tab.append(panel.dataset['name'] ?? '');
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    // The tab says the name already.
    need('h3', panel).classList.add('seen-by-ear');
    for (const file of panel.querySelectorAll<HTMLElement>('.code')) {
      const code = need('pre', file);
      file.append(copyButton(() => code.textContent ?? '', file.dataset['file'] ?? ''));
    }
    return tab;
  });
  const select = (index: number): void => {
    panels.forEach((panel, at) => (panel.hidden = at !== index));
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
  };
  tabs.forEach((tab, index) => tab.addEventListener('click', () => select(index)));
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const next = target(event.key, at, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    tabs[next]?.focus();
  });
  list.append(...tabs);
  need('#snippets').prepend(list);
  select(0);
}

/** The tab that a key leads to. The names stand from left to right in both directions of the page. */
function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
