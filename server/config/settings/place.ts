// Owns settings that name a country or a language.
import type { z } from 'zod';
import { callingCode } from '../../parse/phone.ts';
import { textSetting } from './setting.ts';

/** A country of ISO 3166-1 alpha-2, as in the tables of phone numbers: GB, never UK. */
export const country: z.ZodType<string> = textSetting((text) => {
  const unknown = { fault: 'must be a country of two capital letters, such as FI' };
  if (!/^[A-Z]{2}$/.test(text)) return unknown;
  const canonical = Intl.getCanonicalLocales(`und-${text}`)[0]?.slice(-2);
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(text);
  if (canonical !== text) return { fault: `must be ${canonical}` };
  if (name === undefined || name === 'Unknown Region') return unknown;
  // The EU, the UN and Antarctica have codes too, but no phone number belongs to them.
  return callingCode(text) === '' ? { fault: 'must be a country that has phone numbers of its own' } : { value: text };
});

/** A language tag of BCP 47. Returns its canonical form. */
export const language: z.ZodType<string> = textSetting((text) => {
  try {
    const [canonical] = Intl.getCanonicalLocales(text);
    if (canonical !== undefined) return { value: canonical };
  } catch {
    // getCanonicalLocales throws for text that is no tag.
  }
  const dashed = text.replaceAll('_', '-');
  const isTag = /^[a-z]{2,3}-[a-z0-9]{2,4}$/i.test(dashed) && dashed !== text;
  return { fault: isTag ? `must be written ${dashed}` : 'must be a language tag, such as en or pt-BR' };
});
