// Owns what a schema of one setting is: it answers the value as it will be used, or words that say what is wrong. Not which
// settings there are, nor what each kind of value must look like (text.ts, number.ts, url.ts …).
import { z } from 'zod';

/** A value as it will be used, or words that follow the setting's name: "must be …". */
export type Parsed<T> = { readonly value: T } | { readonly fault: string };

/** `secret`: the error does not show what was given. */
export function setting<T>(parse: (given: unknown) => Parsed<T>, { secret = false } = {}): z.ZodType<T> {
  return z.unknown().transform((given, context): T => {
    const parsed = given === undefined ? { fault: 'is missing' } : parse(given);
    if ('value' in parsed) return parsed.value;
    const got = given === undefined || secret ? '' : ` (got ${shown(given)})`;
    context.addIssue({ code: 'custom', message: parsed.fault + got });
    return z.NEVER;
  });
}

/** A setting that is text. */
export function textSetting<T>(parse: (text: string) => Parsed<T>, options = {}): z.ZodType<T> {
  return setting((given) => (typeof given === 'string' ? parse(given) : { fault: 'must be text' }), options);
}

/** One line, at most 80 characters; a URL's user and password are left out. */
function shown(given: unknown): string {
  const text = JSON.stringify(given) ?? typeof given;
  return text.replace(/\/\/[^/@"]*@/g, '//…@').slice(0, 80);
}

/** The setting may be left out: then it has this value. */
export const withDefault = <T extends string | number | boolean | object>(
  schema: z.ZodType<T>,
  value: T,
): z.ZodType<T> => z.prefault(schema, value);

/** The setting may be left out: then it is null. */
export const optional = <T>(schema: z.ZodType<T>): z.ZodType<T | null> => z.prefault(z.nullable(schema), null);

/** One entry or more. */
export const nonEmptyList = <T>(schema: z.ZodType<T>): z.ZodType<T[]> => z.array(schema).min(1);
