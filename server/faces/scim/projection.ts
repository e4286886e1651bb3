// Owns which attributes of a resource an answer shows (RFC 7644 §3.9). `id` and `schemas` always are.
import { parsePath } from './filter.ts';
import { find, fine, wrong, type Found, type Outcome } from './path.ts';
import { MODEL, type Model, type Resource } from './schema.ts';
import { isList, isObject, withPart, without, type Values } from './value.ts';

export interface Projection {
  readonly shows: 'all' | 'only' | 'without';
  readonly of: readonly Extract<Found, { at: 'attribute' | 'schema' }>[];
}

export const ALL: Projection = { shows: 'all', of: [] };

const NAMES_MAX = 100;
const ALWAYS = ['schemas', 'id'];

/** Names that nobody knows are not there, and show or hide nothing. `invalidValue` for both at once. */
export function projection(
  attributes: readonly string[],
  excluded: readonly string[],
  model: Model = MODEL,
): Outcome<Projection> {
  if (attributes.length > 0 && excluded.length > 0)
    return wrong('invalidValue', 'attributes or excludedAttributes, not both');
  const names = attributes.length > 0 ? attributes : excluded;
  if (names.length === 0) return fine(ALL);
  if (names.length > NAMES_MAX) return wrong('invalidValue', `at most ${NAMES_MAX} attributes`);
  const of = names.flatMap((name) => {
    const path = parsePath(name.trim());
    const found = path.ok ? find(model, path.value.attr) : null;
    return found === null ? [] : [found];
  });
  return fine({ shows: attributes.length > 0 ? 'only' : 'without', of });
}

export function project({ shows, of }: Projection, resource: Resource): Resource {
  switch (shows) {
    case 'all':
      return resource;
    case 'only':
      return of.reduce<Resource>(
        (shown, found) => added(shown, resource, found),
        Object.fromEntries(Object.entries(resource).filter(([name]) => ALWAYS.includes(name))),
      );
    case 'without':
      return of.reduce<Resource>(hidden, resource);
  }
}

function added(shown: Resource, from: Resource, found: Found): Resource {
  if (found.at === 'schema') {
    if (found.schema === null || found.urn !== MODEL.core.id) return copied(shown, from, found.urn);
    return { ...shown, ...Object.fromEntries(Object.entries(from).filter(([name]) => !/^urn:/i.test(name))) };
  }
  const { urn, name, sub } = found;
  if (urn === null) return sub === null ? copied(shown, from, name) : partCopied(shown, from, name, sub.name);
  const key = keyIn(from, urn);
  const held = key === undefined ? undefined : from[key];
  if (key === undefined || !isObject(held)) return shown;
  const before = shown[key];
  const made = isObject(before) ? before : {};
  const next = sub === null ? copied(made, held, name) : partCopied(made, held, name, sub.name);
  return Object.keys(next).length === 0 ? shown : withPart(shown, key, next);
}

function copied(shown: Values, from: Values, name: string): Values {
  const key = keyIn(from, name);
  const value = key === undefined ? undefined : from[key];
  return key === undefined || value === undefined ? shown : withPart(shown, key, value);
}

/** One part, beside those that are shown already. */
function partCopied(shown: Values, from: Values, name: string, sub: string): Values {
  const whole = from[name];
  const before = shown[name];
  if (isList(whole)) {
    const many = whole.map((each, i) => {
      const known = isList(before) ? before[i] : undefined;
      return isObject(each) ? copied(isObject(known) ? known : {}, each, sub) : each;
    });
    return withPart(shown, name, many);
  }
  if (!isObject(whole) || whole[sub] === undefined) return shown;
  return withPart(shown, name, copied(isObject(before) ? before : {}, whole, sub));
}

function hidden(shown: Resource, found: Found): Resource {
  if (found.at === 'schema') {
    const key = keyIn(shown, found.urn);
    return key === undefined ? shown : without(shown, key);
  }
  const { urn, name, sub } = found;
  if (urn === null) return ALWAYS.includes(name) ? shown : lessened(shown, name, sub?.name ?? null);
  const key = keyIn(shown, urn);
  const held = key === undefined ? undefined : shown[key];
  if (key === undefined || !isObject(held)) return shown;
  const less = lessened(held, name, sub?.name ?? null);
  return Object.keys(less).length === 0 ? without(shown, key) : withPart(shown, key, less);
}

function lessened(shown: Values, name: string, sub: string | null): Values {
  const whole = shown[name];
  if (whole === undefined) return shown;
  if (sub === null) return without(shown, name);
  if (isList(whole))
    return withPart(
      shown,
      name,
      whole.map((each) => (isObject(each) ? without(each, sub) : each)),
    );
  return isObject(whole) ? withPart(shown, name, without(whole, sub)) : shown;
}

function keyIn(of: Values, name: string): string | undefined {
  return Object.keys(of).find((key) => key.toLowerCase() === name.toLowerCase());
}
