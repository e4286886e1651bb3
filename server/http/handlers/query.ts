// Owns how the parameters of a query are read: each at most once, and within its values. Not which there are: routes/.
import type { RefusalOf } from '../../../shared/problem.ts';
import type { Ctx } from '../context.ts';
import { invalid } from '../middleware/body.ts';

/** A parameter that was read, or its refusal. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: RefusalOf<'body-invalid'> };

/** Reads a text of at most `max` characters; null when it is missing or empty. */
export function readText(c: Ctx, name: string, max: number): Read<string | null> {
  const given = c.req.queries(name) ?? [];
  if (given.length > 1) return { ok: false, refusal: invalid(name, 'must stand once') };
  const [text = ''] = given;
  if (text.length > max) return { ok: false, refusal: invalid(name, `must be at most ${max} characters`) };
  return { ok: true, value: text === '' ? null : text };
}

/** Reads one of some words; null when it is missing. */
export function readWord<T extends string>(c: Ctx, name: string, words: readonly T[]): Read<T | null> {
  const text = readText(c, name, 100);
  if (!text.ok || text.value === null) return text as Read<null>;
  const word = words.find((one) => one === text.value);
  return word === undefined
    ? { ok: false, refusal: invalid(name, `must be one of ${words.join(', ')}`) }
    : { ok: true, value: word };
}

/** Reads a whole number from 1 to `max`; null when it is missing. */
export function readCount(c: Ctx, name: string, max: number): Read<number | null> {
  const text = readText(c, name, 100);
  if (!text.ok || text.value === null) return text as Read<null>;
  const count = /^[1-9]\d{0,8}$/.test(text.value) ? Number(text.value) : Infinity;
  return count <= max ? { ok: true, value: count } : { ok: false, refusal: invalid(name, `must be from 1 to ${max}`) };
}

/** Reads a time of RFC 3339, as epoch ms; null when it is missing. */
export function readTime(c: Ctx, name: string): Read<number | null> {
  const text = readText(c, name, 100);
  if (!text.ok || text.value === null) return text as Read<null>;
  const at = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text.value)
    ? Date.parse(text.value)
    : Number.NaN;
  return Number.isNaN(at)
    ? { ok: false, refusal: invalid(name, 'must be a time such as 2026-11-29T12:00:00Z') }
    : { ok: true, value: at };
}
