// Owns the look of our pages: the link page, the undo page. Not their structure: layout.ts.
import { DEFAULT_ACCENT, paletteOf } from '../../core/brand-colors.ts';

const LIGHT = paletteOf(DEFAULT_ACCENT.light, 'light');
const DARK = paletteOf(DEFAULT_ACCENT.dark, 'dark');

/** CSS. Its top sets the colours as custom properties, once for light and once for dark. */
export const STYLE = `:root {
  color-scheme: light dark;
  --page: #f4f5f7;
  --card: #ffffff;
  --text: #1b1f27;
  --muted: #5a6270;
  --line: #d9dde4;
  --control: #868e9c;
  --accent: ${LIGHT.accent};
  --accent-strong: ${LIGHT.strong};
  --on-accent: ${LIGHT.onAccent};
  --tint: ${LIGHT.tint};
  --good: #14713d;
  --good-tint: #e3f5ea;
  --alert: #9a4a00;
  --alert-tint: #fdf0e0;
  --radius: 0.625rem;
  --card-radius: 1rem;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
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
    --accent: ${DARK.accent};
    --accent-strong: ${DARK.strong};
    --on-accent: ${DARK.onAccent};
    --tint: ${DARK.tint};
    --good: #6fd69a;
    --good-tint: #1a3325;
    --alert: #f5b968;
    --alert-tint: #3a2a14;
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
  font: 1.0625rem/1.55 var(--font);
}
main { inline-size: 100%; max-inline-size: 27rem; }
.service { margin: 0 0 1rem; text-align: center; font-weight: 600; color: var(--muted); overflow-wrap: anywhere; }
.logo { display: inline-block; border-radius: 0.5rem; }
.logo img { display: block; max-inline-size: 100%; block-size: auto; }
@media (prefers-color-scheme: dark) {
  .plate { padding: 0.5rem 0.75rem; background: #ffffff; }
}
.card {
  padding: 2rem clamp(1.25rem, 6vw, 2.25rem) 1.75rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: var(--card-radius);
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
.icon.alert { background: var(--alert-tint); color: var(--alert); }
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
  border-radius: var(--radius);
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
  border-radius: var(--radius);
  background: var(--tint);
  text-align: center;
  font: 600 clamp(2rem, 11vw, 2.75rem)/1.2 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.06em;
  white-space: nowrap;
}
.code > [aria-hidden] { user-select: all; }
.back a { display: inline-flex; align-items: center; min-block-size: 2.75rem; font-weight: 600; overflow-wrap: anywhere; }
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
