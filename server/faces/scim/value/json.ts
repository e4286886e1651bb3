// Owns reading and copying JSON values, with names in any case. Not which value an attribute accepts: value.ts.
import type { Json } from '../../../core/profile.ts';

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/** Whether it is a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a JSON array. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Null and an empty list mean that an attribute has no value (RFC 7643 §2.5). */
export function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (isList(value) && value.length === 0);
}

/** A copy with the part, which comes last. */
export function withPart(object: JsonObject, name: string, value: Json): JsonObject {
  return { ...without(object, name), [name]: value };
}

/** A copy without the part. */
export function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** A copy with the part; without it where the part would be an empty object. */
export function withFilledPart(object: JsonObject, name: string, part: JsonObject): JsonObject {
  return Object.keys(part).length === 0 ? without(object, name) : withPart(object, name, part);
}

/** SCIM compares names and URNs without case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The key as the object spells it. */
export function findKey(object: JsonObject, name: string): string | undefined {
  return Object.keys(object).find((key) => isSameName(key, name));
}

/** The part of that name, in any case. */
export function partNamed(object: JsonObject, name: string): Json | undefined {
  const key = findKey(object, name);
  return key === undefined ? undefined : object[key];
}

/** Whether two values are equal in all their parts. The order of the parts of an object does not count. */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, i) => isEqual(each, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((n) => Object.hasOwn(b, n) && isEqual(a[n], b[n]));
}
