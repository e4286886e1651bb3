// Owns the files of the projects' brands, as browsers get them: a style sheet and a logo each, under a name that changes with the
// content. Not how they are served: handlers/brand.ts.
import { createHash } from 'node:crypto';
import { paletteOf, type Palette } from '../../core/brand-colors.ts';
import type { Brand, LogoImage } from '../../ports/brand.ts';
import { basePath, type AppParts } from '../context.ts';

/** Largest size in which a page shows a logo, px. */
const LOGO_MAX = { width: 220, height: 48 } as const;

/** A file of a brand. */
export interface BrandFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What a page needs of a brand. */
export interface PageBrand {
  /** The path of the style sheet: pages have no style of another origin. */
  readonly css: string;
  readonly logo: PageLogo | null;
  /** The logo for dark pages; null: `logo` is shown there too, on a light plate. */
  readonly logoDark: PageLogo | null;
}

/** A logo, and the size in which a page shows it, px. */
export interface PageLogo {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The brands of one server. */
export interface BrandFiles {
  /** The files by name. */
  readonly files: ReadonlyMap<string, BrandFile>;
  /** Returns the brand of the project, by id. Null for the id: that of the only project, if there is only one. */
  of(project: string | null): PageBrand | null;
}

/** Makes the files. */
export function createBrandFiles({ projects, publicUrl }: Pick<AppParts, 'projects' | 'publicUrl'>): BrandFiles {
  const files = new Map<string, BrandFile>();
  const brands = new Map<string, PageBrand>();
  const add = (name: string, type: string, body: Uint8Array): string => {
    files.set(name, { type, body: Uint8Array.from(body) });
    return `/brand/${name}`;
  };
  for (const { id, brand = null } of projects) {
    if (brand === null) continue;
    const css = Buffer.from(styleSheetOf(brand));
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 32);
    const { image = null, imageDark = null } = brand;
    const logoOf = (picture: LogoImage | null): PageLogo | null =>
      picture && { url: publicUrl + add(nameOf(picture), picture.type, picture.bytes), ...shownSize(picture) };
    const logo = logoOf(image);
    brands.set(id, {
      css: basePath(publicUrl) + add(`${hash}.css`, 'text/css; charset=utf-8', css),
      logo,
      logoDark: logo && logoOf(imageDark),
    });
  }
  const [only] = projects.length === 1 ? projects : [];
  return { files, of: (project) => brands.get(project ?? only?.id ?? '') ?? null };
}

function nameOf({ hash, type }: LogoImage): string {
  return `${hash}.${type === 'image/png' ? 'png' : 'jpg'}`;
}

function shownSize({ width, height }: LogoImage): Pick<PageLogo, 'width' | 'height'> {
  const scale = Math.min(1, LOGO_MAX.width / width, LOGO_MAX.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The values were checked when the configuration was read: colours of six digits, a number, and names of fonts. */
function styleSheetOf({ accent, radius, font }: Brand): string {
  const [light, dark] = [paletteOf(accent.light, 'light'), paletteOf(accent.dark, 'dark')];
  const shape = [
    ...(radius === null ? [] : [`--radius:${radius}px`, `--card-radius:${Math.round(radius * 1.6)}px`]),
    ...(font === null ? [] : [`--font:${font}`]),
  ];
  const elements = [
    `--contact-change-accent:light-dark(${light.accent},${dark.accent})`,
    `--contact-change-on-accent:light-dark(${light.onAccent},${dark.onAccent})`,
    ...(radius === null ? [] : [`--contact-change-radius:${radius}px`]),
    ...(font === null ? [] : [`--contact-change-font:${font}`]),
  ];
  return [
    `:root{${[...colors(light), ...shape].join(';')}}`,
    `@media (prefers-color-scheme:dark){:root{${colors(dark).join(';')}}}`,
    `contact-admin,contact-change-list{${elements.join(';')}}`,
    '',
  ].join('\n');
}

function colors({ accent, onAccent, strong, tint }: Palette): readonly string[] {
  return [`--accent:${accent}`, `--on-accent:${onAccent}`, `--accent-strong:${strong}`, `--tint:${tint}`];
}
