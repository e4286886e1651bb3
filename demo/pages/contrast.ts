// Owns the arithmetic of colours: contrast, text on a colour, the nearest colour that can be read. Not where it is shown: studio.ts.

/** An sRGB colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** What text needs against what is behind it: WCAG 2.2, criterion 1.4.3. */
export const READABLE = 4.5;

/** From 1, the same colour, to 21, black on white (WCAG 2.2). */
export function contrast(one: Hex, other: Hex): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** White or nearly black: what reads better on the colour. One of both has a contrast of at least 4.5. */
export function textOn(colour: Hex): Hex {
  const [white, black] = ['#ffffff', '#10131a'] as const;
  return contrast(colour, white) >= contrast(colour, black) ? white : black;
}

/** The colour itself where it has that contrast with the background, else mixed with black or white until it has. */
export function readableOn(background: Hex, colour: Hex, ratio = READABLE): Hex {
  const end: Hex = luminance(background) > 0.18 ? '#000000' : '#ffffff';
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = mix(colour, end, part);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return end;
}

function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Hex): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function mix(from: Hex, to: Hex, part: number): Hex {
  const ends = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((ends[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
