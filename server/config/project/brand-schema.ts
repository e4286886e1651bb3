// Owns the settings of a project's brand. Not how its logo is read: brand/logo.ts.
import { z } from 'zod';
import { CONTRAST_IN_DARK, DEFAULT_ACCENT, faultOfAccent, readable, type Scheme } from '../../core/brand-colors.ts';
import { readFontStack } from '../../core/font-stack.ts';
import { hasScheme } from '../../core/redirect.ts';
import type { Brand } from '../../ports/brand.ts';
import { integer } from '../settings/number.ts';
import { optional, textSetting, withDefault } from '../settings/setting.ts';
import { line } from '../settings/text.ts';
import { webUrl } from '../settings/url.ts';

const accent = (scheme: Scheme): z.ZodType<string> =>
  textSetting((text) => {
    const color = text
      .trim()
      .toLowerCase()
      .replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
    if (!/^#[0-9a-f]{6}$/.test(color)) return { fault: `must be a colour, such as ${DEFAULT_ACCENT.light}` };
    const fault = faultOfAccent(color, scheme);
    return fault === null ? { value: color } : { fault };
  });

const font: z.ZodType<string> = textSetting((text) => {
  const stack = readFontStack(text);
  return stack === null
    ? { fault: 'must be names of fonts, separated by commas, such as "Inter, Arial, sans-serif"' }
    : { value: stack };
});

/** A URL, or the path of a file. */
const logo: z.ZodType<string> = textSetting((text) => {
  if (hasScheme(text)) {
    const url = webUrl.safeParse(text);
    return url.success ? { value: text } : { fault: url.error.issues[0]?.message.replace(/ \(got .*/, '') ?? '' };
  }
  return text.trim() === '' || /\p{Cc}/u.test(text)
    ? { fault: 'must be an https URL or the path of a file' }
    : { value: text };
});

/** The settings, as they are given. */
const brandSchema = z.strictObject({
  logo: optional(logo),
  logoDark: optional(logo),
  accent: withDefault(accent('light'), DEFAULT_ACCENT.light),
  accentDark: optional(accent('dark')),
  radius: optional(integer(0, 24)),
  font: optional(font),
  footer: optional(line(200)),
  company: optional(line(200)),
});

/** The brand of a project; null when it sets none. */
export const brand: z.ZodType<Brand | null> = optional(
  brandSchema.transform(({ accent: light, accentDark, ...rest }): Brand => {
    const isDefault = light === DEFAULT_ACCENT.light;
    const dark = accentDark ?? (isDefault ? DEFAULT_ACCENT.dark : readable(light, 'dark', CONTRAST_IN_DARK));
    return { ...rest, accent: { light, dark } };
  }),
);
