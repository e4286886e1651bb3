// Owns the style, script and pictures of the link pages. Not their words or structure: pages.ts.

/** Takes the token out of the address bar at once; later shows times in the reader's own zone. Pages work without it. */
export const SCRIPT = `history.replaceState(null, '', location.pathname);
addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll('time')) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    time.textContent = format.format(new Date(time.dateTime));
  }
});
`;

export const STYLE = `:root {
  color-scheme: light dark;
  --page: #f4f5f7;
  --card: #ffffff;
  --text: #1b1f27;
  --muted: #5a6270;
  --line: #d9dde4;
  --control: #868e9c;
  --accent: #1f5fd0;
  --accent-strong: #174ba6;
  --on-accent: #ffffff;
  --tint: #e9f0fd;
  --good: #14713d;
  --good-tint: #e3f5ea;
  --shadow: 0 1px 2px rgb(20 30 50 / 6%), 0 12px 32px rgb(20 30 50 / 8%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101319;
    --card: #191d25;
    --text: #eceff4;
    --muted: #a6aebb;
    --line: #2d333e;
    --control: #717a89;
    --accent: #8db4ff;
    --accent-strong: #abc8ff;
    --on-accent: #0c1a33;
    --tint: #202b40;
    --good: #6fd69a;
    --good-tint: #1a3325;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  min-block-size: 100vh;
  min-block-size: 100dvh;
  display: grid;
  place-items: start center;
  padding: clamp(1.25rem, 6vh, 4.5rem) 1rem 2rem;
  background: var(--page);
  color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
}
main { inline-size: 100%; max-inline-size: 27rem; }
.service { margin: 0 0 1rem; text-align: center; font-weight: 600; color: var(--muted); overflow-wrap: anywhere; }
.card {
  padding: 2rem clamp(1.25rem, 6vw, 2.25rem) 1.75rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 1rem;
  box-shadow: var(--shadow);
}
.icon {
  display: block;
  inline-size: 3rem;
  block-size: 3rem;
  padding: 0.7rem;
  margin-block-end: 1.25rem;
  border-radius: 50%;
  background: var(--tint);
  color: var(--accent);
}
.icon.good { background: var(--good-tint); color: var(--good); }
.icon.quiet { background: var(--page); color: var(--muted); }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
:lang(ar) h1 { letter-spacing: 0; line-height: 1.45; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
.card > :last-child { margin-block-end: 0; }
strong { font-weight: 650; white-space: nowrap; }
dl { margin: 1.25rem 0 1.5rem; border-block-start: 1px solid var(--line); }
dl div {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.25rem;
  padding-block: 0.6rem;
  border-block-end: 1px solid var(--line);
  font-size: 0.9375rem;
}
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
form { display: grid; gap: 0.75rem; margin: 0 0 1.25rem; }
button {
  min-block-size: 3rem;
  padding: 0.6rem 1rem;
  border: 1px solid var(--control);
  border-radius: 0.625rem;
  background: transparent;
  color: var(--text);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover { border-color: var(--text); background: var(--page); }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.primary:hover { border-color: var(--accent-strong); background: var(--accent-strong); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.code {
  margin: 1.25rem 0;
  padding: 1rem 0.5rem;
  border-radius: 0.75rem;
  background: var(--tint);
  text-align: center;
  font: 600 clamp(2rem, 11vw, 2.75rem)/1.2 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.06em;
  white-space: nowrap;
}
.code > [aria-hidden] { user-select: all; }
.help { margin: 1rem 0 0; text-align: center; font-size: 0.9375rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 0.125rem; }
.small { font-size: 0.9375rem; color: var(--muted); }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); user-select: none; }
@media (forced-colors: active) {
  .card, .code, .icon { border: 1px solid CanvasText; }
  button.primary { border: 2px solid Highlight; }
}
@media print {
  form { display: none; }
}
`;

export type Icon = 'email' | 'phone' | 'code' | 'done' | 'shield' | 'over';

/** Lines of 24 × 24, drawn in the colour of the text around them. No style attribute: the pages' CSP allows none. */
const icon = (tone: string, lines: string): string =>
  `<svg class="icon ${tone}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${lines}</svg>`;

export const ICONS: Readonly<Record<Icon, string>> = {
  email: icon('', '<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="m3.5 7.5 8.5 6 8.5-6"/>'),
  phone: icon('', '<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M11 18h2"/>'),
  code: icon('', '<rect x="2.5" y="6.5" width="19" height="11" rx="2.5"/><path d="M7 12h.01M12 12h.01M17 12h.01"/>'),
  done: icon('good', '<path d="m5 12.5 4.7 4.7L19.5 7.3"/>'),
  shield: icon(
    'good',
    '<path d="M12 2.8 4.5 5.6v5.9c0 4.6 3.1 8 7.5 9.7 4.4-1.7 7.5-5.1 7.5-9.7V5.6z"/><path d="m8.8 11.8 2.3 2.3 4.2-4.4"/>',
  ),
  over: icon('quiet', '<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5M12 16.2h.01"/>'),
};
