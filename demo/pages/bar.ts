// Owns the switches of the demo bar: language, direction, theme. Not what a page does with them: onLookChange.
import { translatePage } from './words.ts';

const root = document.documentElement;
const listeners = new Set<() => void>();

/** Runs now, and after each change of language, direction or theme. */
export function onLookChange(run: () => void): void {
  listeners.add(run);
  run();
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`look-${key}`, value);
  } catch {
    // Storage may be forbidden: then the choice lasts until the page is left.
  }
}

const lang = document.querySelector<HTMLSelectElement>('#look-lang');
const theme = document.querySelector<HTMLSelectElement>('#look-theme');
const dir = document.querySelector<HTMLButtonElement>('#look-dir');

function show(): void {
  if (lang) lang.value = root.lang.startsWith('ar') ? 'ar' : 'en';
  if (theme) theme.value = root.dataset['theme'] ?? 'auto';
  dir?.setAttribute('aria-pressed', String(root.dir === 'rtl'));
  translatePage();
  for (const run of listeners) run();
}

lang?.addEventListener('change', () => {
  root.lang = lang.value;
  root.dir = lang.value === 'ar' ? 'rtl' : 'ltr';
  keep('lang', root.lang);
  keep('dir', root.dir);
  show();
});
theme?.addEventListener('change', () => {
  root.dataset['theme'] = theme.value;
  keep('theme', theme.value);
  show();
});
dir?.addEventListener('click', () => {
  root.dir = root.dir === 'rtl' ? 'ltr' : 'rtl';
  keep('dir', root.dir);
  show();
});
for (const link of document.querySelectorAll<HTMLAnchorElement>('.bar-nav a'))
  if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
show();
