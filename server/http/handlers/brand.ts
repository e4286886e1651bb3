// Owns the handlers of a project's brand: its values for scripts, and its files. Not what these are: http/brand/brand-files.ts.
import { createHash } from 'node:crypto';
import { paletteOf } from '../../core/brand-colors.ts';
import type { BrandBody } from '../../../shared/wire/brand.ts';
import type { Project } from '../../ports/project.ts';
import { createBrandFiles, type BrandFiles } from '../brand/brand-files.ts';
import type { AppParts } from '../context.ts';
import { hasCurrent } from '../has-current.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';

/** For values that the operator may change. Seconds. */
const VALUES = 'public, max-age=300';
/** For files, whose name changes with their content. Seconds. */
const FILES = 'public, max-age=31536000, immutable';

/** Makes the handlers, which answer from memory. */
export function brandRoutes(parts: Pick<AppParts, 'projects' | 'publicUrl'>): Pick<Handlers, 'brand' | 'brandFile'> {
  const { projects } = parts;
  const brands = createBrandFiles(parts);
  const answers = new Map(
    projects.map((project) => {
      const text = JSON.stringify(bodyOf(project, brands));
      return [project.id, { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }];
    }),
  );
  return {
    brand(c) {
      const asked = c.req.query('project') ?? (projects.length === 1 ? projects[0]?.id : undefined);
      const answer = answers.get(asked ?? '');
      if (answer === undefined) return refuse(c, { code: 'not-found' });
      c.set('headers', 'file');
      const headers = { 'Cache-Control': VALUES, ETag: answer.tag };
      if (hasCurrent(c, answer.tag)) return c.body(null, 304, headers);
      return c.body(answer.text, 200, { ...headers, 'Content-Type': 'application/json' });
    },

    brandFile(c) {
      const file = brands.files.get(c.req.param('file'));
      if (file === undefined) return refuse(c, { code: 'not-found' });
      c.set('headers', 'brand');
      return c.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': FILES });
    },
  };
}

function bodyOf({ id, serviceName, supportUrl, brand = null }: Project, brands: BrandFiles): BrandBody {
  const head = { project: id, name: serviceName, supportUrl };
  if (brand === null)
    return {
      ...head,
      logo: null,
      logoDark: null,
      accent: null,
      onAccent: null,
      radius: null,
      font: null,
      footer: null,
      company: null,
    };
  const files = brands.of(id);
  const { accent, radius, font, footer, company } = brand;
  const onAccent = { light: paletteOf(accent.light, 'light').onAccent, dark: paletteOf(accent.dark, 'dark').onAccent };
  return {
    ...head,
    logo: files?.logo ?? null,
    logoDark: files?.logoDark ?? null,
    accent,
    onAccent,
    radius,
    font,
    footer,
    company,
  };
}
