// Owns the fonts of a mail, its text sizes and its dark colours. Not where they are used: html.ts, html-blocks.ts.
import type { Language } from './words/languages.ts';

export const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
export const MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Courier New',monospace";

/** Overrides the colours of the light scheme, by class. The contrast between text and background is above 4.5:1. */
export const DARK_SCHEME = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ground{background-color:#111318!important}
.card{background-color:#1b1e26!important;border-color:#2f3440!important}
.ink{color:#f2f4f8!important}
.soft{color:#b4bac8!important}
.rule{border-color:#2f3440!important}
.code{background-color:#262b36!important;border-color:#3a4150!important}
.note{background-color:#3a2f14!important;border-color:#6b5620!important}
.note-ink{color:#f6e3b0!important}
.link{color:#9dbcff!important}
.go{background-color:#3d6df2!important}
.quiet{border-color:#4a5266!important}
}
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.digits{font-size:30px!important}}`;

/** The text styles for one direction of reading: both sides of a line, and the inline styles by size. */
export interface TextStyle {
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly text: string;
  readonly small: string;
  readonly tiny: string;
}

/** Returns the styles. In a language from right to left, `start` is the right side and `end` is the left side. */
export function textStyle(dir: Language['dir']): TextStyle {
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // Arabic text needs more line height than Latin text.
  const leading = dir === 'rtl' ? '1.75' : '1.55';
  const ofSize = (px: number) =>
    `margin:0;font-family:${FONT};font-size:${px}px;line-height:${leading};text-align:${start}`;
  return { start, end, text: ofSize(16), small: ofSize(14), tiny: ofSize(12) };
}
