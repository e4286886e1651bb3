// Owns the switches of the demo bar: language, direction, theme. Not what a page does with them: onLookChange.
import { LANGUAGES, LANGUAGE_TAGS } from '../../shared/languages.ts';
import { make } from './dom.ts';
import { chooseLanguage, chosenLanguage, speak } from './language.ts';
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
  if (lang) lang.value = chosenLanguage();
  if (theme) theme.value = root.dataset['theme'] ?? 'auto';
  dir?.setAttribute('aria-pressed', String(root.dir === 'rtl'));
  translatePage();
  void speak();
  for (const run of listeners) run();
}

lang?.replaceChildren(...LANGUAGE_TAGS.map((tag) => make('option', { value: tag, lang: tag }, LANGUAGES[tag].name)));
lang?.addEventListener('change', () => {
  chooseLanguage(LANGUAGE_TAGS.find((tag) => tag === lang.value) ?? 'en');
  keep('lang', lang.value);
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
