// Owns the colours that follow from a brand's accent, and whether its contrast is high enough. Not where they are used:
// http/pages/style.ts, deliver/message/html-style.ts.

/** Whether a colour stands on light surfaces or on dark ones. */
export type Scheme = 'light' | 'dark';

/** The accent of a project that sets none: that of the widget. */
export const DEFAULT_ACCENT: { readonly [S in Scheme]: string } = { light: '#3347c8', dark: '#aebbff' };

/**
 * The surface of pages, mails and widget on which an accent has the least contrast: the page around a card in light, the card of
 * a mail in dark.
 */
export const SURFACE: { readonly [S in Scheme]: string } = { light: '#f3f4f7', dark: '#1b1e26' };

/** WCAG 2.2, 1.4.3: text of usual size. The accent is the colour of links, and the background of a button's text. */
const CONTRAST_MIN = 4.5;
/** The ratio of a dark accent that a project has not set: a mere 4.5:1 looks dull between white texts. */
export const CONTRAST_IN_DARK = 6.5;
const WHITE = '#ffffff';
/** Text on a bright accent. */
const INK = '#10131a';
/** Steps of a search for a colour that passes. */
const STEPS = 100;

/** The colours of one scheme. */
export interface Palette {
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** The accent under a pointer. */
  readonly strong: string;
  /** A background with a trace of the accent. */
  readonly tint: string;
}

/** Returns the colours that follow from an accent, `#rrggbb`. */
export function paletteOf(accent: string, scheme: Scheme): Palette {
  const onAccent = contrast(accent, WHITE) >= contrast(accent, INK) ? WHITE : INK;
  return {
    accent,
    onAccent,
    // Away from the text on it, so that its contrast grows.
    strong: mixed(accent, onAccent === WHITE ? '#000000' : WHITE, 0.22),
    tint: mixed(scheme === 'light' ? WHITE : SURFACE.dark, accent, scheme === 'light' ? 0.1 : 0.14),
  };
}

/** Returns the words of a fault when text of this colour cannot be read in the scheme, with a colour that can; else null. */
export function faultOfAccent(accent: string, scheme: Scheme): string | null {
  const has = contrast(accent, SURFACE[scheme]);
  if (has >= CONTRAST_MIN) return null;
  // Cut, so that 4.49 is not written as 4.5.
  const shown = (Math.floor(has * 100) / 100).toFixed(2);
  return `must have a contrast of ${CONTRAST_MIN}:1 or more with ${SURFACE[scheme]}, the ${scheme} background, and has ${shown}:1: ${readable(accent, scheme)} would pass`;
}

/** Returns the colour nearest to this one whose contrast in the scheme is high enough. `min`: the ratio. */
export function readable(accent: string, scheme: Scheme, min = CONTRAST_MIN): string {
  const end = scheme === 'light' ? '#000000' : WHITE;
  for (let step = 0; step < STEPS; step += 1) {
    const color = mixed(accent, end, step / STEPS);
    if (contrast(color, SURFACE[scheme]) >= min) return color;
  }
  return end;
}

/** Returns the ratio of contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Returns `share` of the other colour in the first, 0 to 1. */
function mixed(color: string, other: string, share: number): string {
  const others = channels(other);
  const mix = channels(color).map((channel, i) => Math.round(channel * (1 - share) + (others[i] ?? 0) * share));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
