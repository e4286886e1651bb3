// Owns reading and copying JSON values, with case-insensitive names. Not which value an attribute accepts: value.ts.
import type { Json } from '../../../core/profile.ts';

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/** Whether the value is a JSON object, so neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a JSON array. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether the value means that an attribute has no value (RFC 7643 §2.5): null, an empty list or undefined. */
export function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (isList(value) && value.length === 0);
}

/** Returns a copy of the object with the part as its last key. */
export function withPart(object: JsonObject, name: string, value: Json): JsonObject {
  return { ...without(object, name), [name]: value };
}

/** Returns a copy of the object without the part. */
export function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** Returns a copy of the object with the part, or without it when the part is an empty object. */
export function withFilledPart(object: JsonObject, name: string, part: JsonObject): JsonObject {
  return Object.keys(part).length === 0 ? without(object, name) : withPart(object, name, part);
}

/** Whether two names or URNs are equal. SCIM compares them case-insensitively. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Returns the key with the name, as the object spells it; undefined when there is no such key. */
export function findKey(object: JsonObject, name: string): string | undefined {
  return Object.keys(object).find((key) => isSameName(key, name));
}

/** Returns the part with the name, compared case-insensitively; undefined when there is no such part. */
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
