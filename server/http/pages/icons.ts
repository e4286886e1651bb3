// Owns the icons of our pages. Not their size and colour: style.ts.

/** The name of a page's icon. */
export type Icon = 'email' | 'phone' | 'code' | 'done' | 'shield' | 'alert' | 'over';

/** Returns SVG of 24 × 24 units in the colour of the text. Has no style attribute, because the CSP of our pages forbids it. */
const icon = (tone: string, lines: string): string =>
  `<svg class="icon ${tone}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${lines}</svg>`;

/** SVG by name. */
export const ICONS: Readonly<Record<Icon, string>> = {
  email: icon('', '<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="m3.5 7.5 8.5 6 8.5-6"/>'),
  phone: icon('', '<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M11 18h2"/>'),
  code: icon('', '<rect x="2.5" y="6.5" width="19" height="11" rx="2.5"/><path d="M7 12h.01M12 12h.01M17 12h.01"/>'),
  done: icon('good', '<path d="m5 12.5 4.7 4.7L19.5 7.3"/>'),
  shield: icon(
    'good',
    '<path d="M12 2.8 4.5 5.6v5.9c0 4.6 3.1 8 7.5 9.7 4.4-1.7 7.5-5.1 7.5-9.7V5.6z"/><path d="m8.8 11.8 2.3 2.3 4.2-4.4"/>',
  ),
  alert: icon('alert', '<path d="M12 3.5 2.5 20h19z"/><path d="M12 10v4.5M12 17.2h.01"/>'),
  over: icon('quiet', '<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5M12 16.2h.01"/>'),
};
