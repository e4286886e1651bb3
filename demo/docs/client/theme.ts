// Owns which colours a reader has chosen, under the same name as in the demo. Not the button: page.ts.

/** Colours, as `data-theme` names them. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** One of them. */
export type Theme = (typeof THEMES)[number];

const KEY = 'look-theme';

/** Returns the choice that the browser keeps; `auto` where it keeps none. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto'; // Storage may be forbidden: the page works without it.
  }
}

/** Keeps the choice where the browser allows it. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds for this page alone.
  }
}
