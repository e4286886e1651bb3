// Owns the schema of the answer about a brand. Not how it is made: handlers/brand.ts.
import { z } from 'zod';
import type { BrandBody } from '../../../../shared/wire/brand.ts';

const colors = z.strictObject({ light: z.string(), dark: z.string() }).nullable();

const picture = z.strictObject({ url: z.string(), width: z.int(), height: z.int() }).nullable();

/** `GET /v1/brand`. */
export const brand = z.strictObject({
  project: z.string(),
  name: z.string(),
  supportUrl: z.string().nullable(),
  logo: picture,
  logoDark: picture,
  accent: colors,
  onAccent: colors,
  radius: z.int().nullable(),
  font: z.string().nullable(),
  footer: z.string().nullable(),
  company: z.string().nullable(),
}) satisfies z.ZodType<BrandBody>;
