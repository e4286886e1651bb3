// Owns which attributes of a resource an answer shows (RFC 7644 §3.9). `id` and `schemas` are always shown.
import { isExtensionKey } from './schema/attr-ref.ts';
import { parsePath } from './filter/filter.ts';
import { findKey, isList, isObject, withFilledPart, without, withPart, type JsonObject } from './value/json.ts';
import { failure, success, type Outcome } from './value/outcome.ts';
import { resolve, type Resolved, type ResolvedSchema } from './schema/resolve-name.ts';
import { MODEL, type Model, type Resource } from './schema/schema.ts';

/** Which attributes an answer shows: all, only the named ones, or all except the named ones. */
export interface Projection {
  readonly mode: 'all' | 'only' | 'without';
  readonly named: readonly Resolved[];
}

/** The most names in one request. */
const NAMES_MAX = 100;
const ALWAYS = ['schemas', 'id'];

/**
 * Reads the two lists of names. Unknown names have no effect. `invalidValue` when the request has both lists or too many names.
 */
export function readProjection(
  attributes: readonly string[],
  excluded: readonly string[],
  model: Model = MODEL,
): Outcome<Projection> {
  if (attributes.length > 0 && excluded.length > 0)
    return failure('invalidValue', 'attributes or excludedAttributes, not both');
  const names = attributes.length > 0 ? attributes : excluded;
  if (names.length === 0) return success({ mode: 'all', named: [] });
  if (names.length > NAMES_MAX) return failure('invalidValue', `at most ${NAMES_MAX} attributes`);
  const named = names.flatMap((name) => {
    const path = parsePath(name.trim());
    return path.ok ? (resolve(model, path.value.attr) ?? []) : [];
  });
  return success({ mode: attributes.length > 0 ? 'only' : 'without', named });
}

/** Returns the resource as the answer shows it. */
export function applyProjection({ mode, named }: Projection, resource: Resource): Resource {
  switch (mode) {
    case 'all':
      return resource;
    case 'only':
      return named.reduce<Resource>(
        (shown, name) => show(shown, resource, name),
        Object.fromEntries(Object.entries(resource).filter(([name]) => ALWAYS.includes(name))),
      );
    case 'without':
      return named.reduce<Resource>(hide, resource);
  }
}

function show(shown: Resource, from: Resource, resolved: Resolved): Resource {
  if (resolved.type === 'schema') return showSchema(shown, from, resolved);
  const { urn, name, sub } = resolved;
  if (urn === null) return showAttribute(shown, from, name, sub?.name ?? null);
  const key = findKey(from, urn);
  const extension = key === undefined ? undefined : from[key];
  if (key === undefined || !isObject(extension)) return shown;
  const before = shown[key];
  const next = showAttribute(isObject(before) ? before : {}, extension, name, sub?.name ?? null);
  return Object.keys(next).length === 0 ? shown : withPart(shown, key, next);
}

function showSchema(shown: Resource, from: Resource, { schema, urn }: ResolvedSchema): Resource {
  if (schema === null || urn !== MODEL.core.id) return copyPart(shown, from, urn);
  return { ...shown, ...Object.fromEntries(Object.entries(from).filter(([name]) => !isExtensionKey(name))) };
}

/** Adds an attribute, or adds one of its parts to the parts that are already shown. */
function showAttribute(shown: JsonObject, from: JsonObject, name: string, sub: string | null): JsonObject {
  if (sub === null) return copyPart(shown, from, name);
  const value = from[name];
  const before = shown[name];
  if (isList(value)) {
    const parts = value.map((each, i) => {
      const earlier = isList(before) ? before[i] : undefined;
      return isObject(each) ? copyPart(isObject(earlier) ? earlier : {}, each, sub) : each;
    });
    return withPart(shown, name, parts);
  }
  if (!isObject(value) || value[sub] === undefined) return shown;
  return withPart(shown, name, copyPart(isObject(before) ? before : {}, value, sub));
}

function copyPart(shown: JsonObject, from: JsonObject, name: string): JsonObject {
  const key = findKey(from, name);
  const value = key === undefined ? undefined : from[key];
  return key === undefined || value === undefined ? shown : withPart(shown, key, value);
}

function hide(shown: Resource, resolved: Resolved): Resource {
  if (resolved.type === 'schema') {
    const key = findKey(shown, resolved.urn);
    return key === undefined ? shown : without(shown, key);
  }
  const { urn, name, sub } = resolved;
  if (urn === null) return ALWAYS.includes(name) ? shown : hideAttribute(shown, name, sub?.name ?? null);
  const key = findKey(shown, urn);
  const extension = key === undefined ? undefined : shown[key];
  if (key === undefined || !isObject(extension)) return shown;
  return withFilledPart(shown, key, hideAttribute(extension, name, sub?.name ?? null));
}

function hideAttribute(shown: JsonObject, name: string, sub: string | null): JsonObject {
  const value = shown[name];
  if (value === undefined) return shown;
  if (sub === null) return without(shown, name);
  if (isList(value)) {
    const parts = value.map((each) => (isObject(each) ? without(each, sub) : each));
    return withPart(shown, name, parts);
  }
  return isObject(value) ? withPart(shown, name, without(value, sub)) : shown;
}
