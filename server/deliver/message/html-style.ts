// Owns the look of a mail: the colours of its brand in light and dark, its fonts and sizes. Not where they are used: html.ts,
// html-blocks.ts.
import { DEFAULT_ACCENT, paletteOf, type Palette } from '../../core/brand-colors.ts';
import type { Brand, LogoImage } from '../../ports/brand.ts';
import type { Language } from './words/languages.ts';

const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
export const MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Courier New',monospace";

/** Radius of buttons and boxes when the brand sets none, px. */
const RADIUS = 8;
/** A logo is shown no larger than this, px. */
const LOGO_MAX = { width: 200, height: 40 } as const;

/** How all mails of a project look. */
export interface MailLook {
  readonly font: string;
  readonly light: Palette;
  /** px. */
  readonly radius: number;
  readonly cardRadius: number;
  /** The style sheet of a mail: its dark colours, and what a narrow screen needs. */
  readonly css: string;
  readonly logo: ShownLogo | null;
  /** The logo for dark mails; null: `logo` is shown there too, on a light plate. */
  readonly logoDark: ShownLogo | null;
  readonly footer: string | null;
  readonly company: string | null;
}

/** The logo, and the size in which it is shown, px. */
export interface ShownLogo {
  readonly image: LogoImage;
  /** The Content-ID by which the HTML names it, without angle brackets (RFC 2392). */
  readonly cid: string;
  readonly width: number;
  readonly height: number;
}

/** The looks of the configured brands, which are few. */
const looks = new WeakMap<Brand, MailLook>();
const PLAIN = makeLook(null);

/** Returns the look of a project's mails. */
export function lookOf(brand: Brand | null): MailLook {
  if (brand === null) return PLAIN;
  const look = looks.get(brand) ?? makeLook(brand);
  looks.set(brand, look);
  return look;
}

function makeLook(brand: Brand | null): MailLook {
  const accent = brand?.accent ?? DEFAULT_ACCENT;
  const radius = brand?.radius ?? RADIUS;
  const logo = shownLogo(brand?.image ?? null);
  return {
    font: brand?.font ?? FONT,
    light: paletteOf(accent.light, 'light'),
    radius,
    cardRadius: Math.round(radius * 1.5),
    css: styleSheet(paletteOf(accent.dark, 'dark')),
    logo,
    logoDark: logo === null ? null : shownLogo(brand?.imageDark ?? null),
    footer: brand?.footer ?? null,
    company: brand?.company ?? null,
  };
}

function shownLogo(image: LogoImage | null): ShownLogo | null {
  if (image === null) return null;
  const scale = Math.min(1, LOGO_MAX.width / image.width, LOGO_MAX.height / image.height);
  return {
    image,
    cid: `${image.hash}@logo`,
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
}

/**
 * Overrides the colours of the light scheme, by class. The contrast between text and background is above 4.5:1. A logo that is made for
 * light surfaces stands on a light plate in dark.
 */
function styleSheet(dark: Palette): string {
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ground{background-color:#111318!important}
.card{background-color:#1b1e26!important;border-color:#2f3440!important}
.plate{background-color:#ffffff!important;padding:8px 12px!important}
.in-light{display:none!important}
.in-dark{display:block!important;max-height:none!important}
.ink{color:#f2f4f8!important}
.soft{color:#b4bac8!important}
.rule{border-color:#2f3440!important}
.code{background-color:${dark.tint}!important;border-color:#3a4150!important}
.note{background-color:#3a2f14!important;border-color:#6b5620!important}
.note-ink{color:#f6e3b0!important}
.link{color:${dark.accent}!important}
.go{background-color:${dark.accent}!important}
.go-ink{color:${dark.onAccent}!important}
.quiet{border-color:#4a5266!important}
}
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.digits{font-size:30px!important}.fact{display:block!important;width:auto!important}.fact-name{padding-bottom:0!important}.fact-value{padding-top:0!important;padding-bottom:8px!important}}`;
}

/** The text styles for one direction of reading: both sides of a line, and the inline styles by size. */
export interface TextStyle {
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly text: string;
  readonly small: string;
  readonly tiny: string;
  readonly look: MailLook;
}

/** Returns the styles. In a language from right to left, `start` is the right side and `end` is the left side. */
export function textStyle(dir: Language['dir'], look: MailLook): TextStyle {
  const [start, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // Arabic text needs more line height than Latin text.
  const leading = dir === 'rtl' ? '1.75' : '1.55';
  const ofSize = (px: number) =>
    `margin:0;font-family:${look.font};font-size:${px}px;line-height:${leading};text-align:${start}`;
  return { start, end, text: ofSize(16), small: ofSize(14), tiny: ofSize(12), look };
}
