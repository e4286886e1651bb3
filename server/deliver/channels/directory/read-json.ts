// Owns how the JSON of a directory's answer is read. Not what it means.
import { casefold } from '../../../core/casefold.ts';
import type { Json } from '../../../core/profile.ts';

/** An object of a directory. */
export type JsonObject = { readonly [name: string]: Json };

/** Returns the object in the text; null when there is none. */
export function readJson(text: string | null): JsonObject | null {
  const value = readValue(text);
  return isObject(value) ? value : null;
}

/** Returns the JSON in the text; null when it is none. */
export function readValue(text: string | null): Json {
  try {
    return JSON.parse(text ?? '') as Json;
  } catch {
    return null;
  }
}

/** Whether it is an object, and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the objects of a list; none when it is no list. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether the name that an answer gives is the one that was asked for, in any letter case; or the answer gives none. */
export function isNamed(given: Json | undefined, asked: string): boolean {
  return typeof given !== 'string' || casefold(given) === casefold(asked);
}
