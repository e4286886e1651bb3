// Owns what a visitor can choose of the widget's look, and the custom properties that it leads to. Not the controls: studio.ts.
import { READABLE, contrast, readableOn, textOn } from './contrast.ts';
import type { Hex } from './contrast.ts';

/** The widget's own backgrounds, which --contact-change-background would replace. */
const BACKGROUND = { light: '#ffffff', dark: '#16181f' } as const;

/** The contrast of an accent in the dark: one that is only just readable looks dull there. */
const IN_THE_DARK = 7;

/** Distances and sizes that go together. */
export type Density = 'compact' | 'normal' | 'roomy';

/** All that the panel sets. */
export interface ThemeChoice {
  readonly kind: 'email' | 'phone';
  readonly accent: Hex;
  /** Corners, px. */
  readonly radius: number;
  /** A font stack; empty: that of the page. */
  readonly font: string;
  readonly density: Density;
  /** The widget's attribute `theme`. */
  readonly scheme: 'auto' | 'light' | 'dark';
}

/** What the panel shows at first. The radius is the widget's own. */
export const FIRST_CHOICE: ThemeChoice = {
  kind: 'email',
  accent: '#0d5c63',
  radius: 12,
  font: '',
  density: 'normal',
  scheme: 'auto',
};

/** Custom properties without their prefix; `normal` is what the widget has by itself. */
const DENSITIES: Readonly<Record<Density, Readonly<Record<string, string>>>> = {
  compact: { gap: '0.75rem', 'font-size': '0.9375rem', 'control-size': '2.5rem' },
  normal: {},
  roomy: { gap: '1.25rem', 'font-size': '1.0625rem', 'control-size': '3.25rem' },
};

/** The custom properties that differ from the widget's own, by their full names, in the order of the snippet. */
export function propertiesOf(choice: ThemeChoice): ReadonlyMap<string, string> {
  const dark = readableOn(BACKGROUND.dark, choice.accent, IN_THE_DARK);
  const properties: Readonly<Record<string, string>> = {
    accent: `light-dark(${choice.accent}, ${dark})`,
    'on-accent': `light-dark(${textOn(choice.accent)}, ${textOn(dark)})`,
    ...(choice.radius === FIRST_CHOICE.radius ? {} : { radius: `${choice.radius}px` }),
    ...(choice.font === '' ? {} : { font: choice.font }),
    ...DENSITIES[choice.density],
  };
  return new Map(Object.entries(properties).map(([name, value]) => [`--contact-change-${name}`, value]));
}

/** The HTML for a page of one's own. */
export function snippetOf(choice: ThemeChoice): string {
  const lines = [...propertiesOf(choice)].map(([name, value]) => `    ${name}: ${value};\n`);
  const theme = choice.scheme === 'auto' ? '' : ` theme="${choice.scheme}"`;
  const tag = `<contact-change kind="${choice.kind}" api="https://id.example.com"${theme}></contact-change>`;
  return `<style>\n  contact-change {\n${lines.join('')}  }\n</style>\n${tag}\n`;
}

/** How well links in the accent read on the widget's light background, and an accent that does; null where this one does. */
export function adviceFor({ accent }: ThemeChoice): { readonly ratio: number; readonly better: Hex } | null {
  const ratio = contrast(accent, BACKGROUND.light);
  return ratio >= READABLE ? null : { ratio, better: readableOn(BACKGROUND.light, accent) };
}
