// Owns the demo bar's switches: language, direction, theme. Not what the pages make of them.
import { speak } from './words.ts';

const root = document.documentElement;
const listeners = new Set<() => void>();

/** Runs now and whenever language, direction or theme changed. */
export function onLook(run: () => void): void {
  listeners.add(run);
  run();
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`look-${key}`, value);
  } catch {
    // storage may be forbidden; the choice then lasts as long as the page
  }
}

const lang = document.querySelector<HTMLSelectElement>('#look-lang');
const theme = document.querySelector<HTMLSelectElement>('#look-theme');
const dir = document.querySelector<HTMLButtonElement>('#look-dir');

function show(): void {
  if (lang) lang.value = root.lang.startsWith('ar') ? 'ar' : 'en';
  if (theme) theme.value = root.dataset['theme'] ?? 'auto';
  dir?.setAttribute('aria-pressed', String(root.dir === 'rtl'));
  speak();
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
