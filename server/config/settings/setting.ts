// Owns how the schema of one setting is made. A schema returns the value as the server uses it, or the words of a fault. Not
// which settings there are, nor the form of each kind of value (text.ts, number.ts, url.ts …).
import { z } from 'zod';

/** The value as the server uses it, or a fault in words that follow the setting's name, such as "must be …". */
export type Parsed<T> = { readonly value: T } | { readonly fault: string };

/** Makes a schema of a function. `secret`: the error does not show the given value. */
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

/**
 * Returns the given value in one line of at most 80 characters, without what may be secret in a URL: user and password, and the
 * query. All up to the last @ is left out, because a password that was not encoded may hold any character.
 */
function shown(given: unknown): string {
  const clean = (text: string) => text.replace(/(:(?:\/\/)?).*@/s, '$1…@').replace(/(:\/\/[^?]*\?).*/s, '$1…');
  const isUrl = (value: unknown): value is string => typeof value === 'string' && /:/.test(value);
  const text = JSON.stringify(given, (_key, value: unknown) => (isUrl(value) ? clean(value) : value)) ?? typeof given;
  return text.slice(0, 80);
}

/** A setting that may be left out; its value is then `value`. */
export const withDefault = <T extends string | number | boolean | object>(
  schema: z.ZodType<T>,
  value: T,
): z.ZodType<T> => z.prefault(schema, value);

/** A setting that may be left out; its value is then null. */
export const optional = <T>(schema: z.ZodType<T>): z.ZodType<T | null> => z.prefault(z.nullable(schema), null);

/** A list of one entry or more. */
export const nonEmptyList = <T>(schema: z.ZodType<T>): z.ZodType<T[]> => z.array(schema).min(1);
