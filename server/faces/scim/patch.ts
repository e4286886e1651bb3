// Owns PATCH (RFC 7644 §3.5.2): a resource and operations → the resource after all of them, or why not; nothing between. With
// the habits of Entra and Okta. Knows no account: resource.ts does.
import type { Json } from '../../core/profile.ts';
import { parsePath, type Filter } from './filter.ts';
import { addTo, removeFrom, replaceIn, type Place } from './patch-operation.ts';
import { find, fine, readAttr, wrong, type Found, type Outcome } from './path.ts';
import { PATCH_URN, type Model, type Resource } from './schema.ts';
import { isList, isNothing, isObject, withPart, without, type Values } from './value.ts';

export interface Operation {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string | null;
  /** Undefined: none was given. */
  readonly value: Json | undefined;
}

const OPERATIONS_MAX = 100;

/** Whether it names the attribute, whole or a part of it: as its path, or where it has none as a key of its value. */
export function isAbout({ path, value }: Operation, name: string): boolean {
  const names = path === null ? (isObject(value) ? Object.keys(value) : []) : [path];
  return names.some((given) => {
    const own = given.replace(/^urn:[^[]*:(?=\w)/i, '').toLowerCase();
    return own.startsWith(name.toLowerCase()) && /^(?:$|[.[])/.test(own.slice(name.length));
  });
}

/** The body of a PATCH. Names of its parts in any case. */
export function readPatch(body: unknown): Outcome<readonly Operation[]> {
  if (!isObject(body)) return wrong('invalidSyntax', 'the body is not an object');
  const schemas = partIn(body, 'schemas');
  if (!isList(schemas) || !schemas.some((s) => typeof s === 'string' && s.toLowerCase() === PATCH_URN.toLowerCase()))
    return wrong('invalidSyntax', `schemas has to name ${PATCH_URN}`);
  const operations = partIn(body, 'Operations');
  if (!isList(operations) || operations.length === 0) return wrong('invalidSyntax', 'Operations: at least one');
  if (operations.length > OPERATIONS_MAX) return wrong('invalidSyntax', `Operations: at most ${OPERATIONS_MAX}`);
  return readOperations(operations);
}

export function readOperations(operations: readonly unknown[]): Outcome<readonly Operation[]> {
  const read: Operation[] = [];
  for (const each of operations) {
    if (!isObject(each)) return wrong('invalidSyntax', 'an operation is an object');
    const given = partIn(each, 'op');
    const op = typeof given === 'string' ? given.toLowerCase() : null;
    if (op !== 'add' && op !== 'remove' && op !== 'replace')
      return wrong('invalidSyntax', 'op: add, remove or replace');
    const path = partIn(each, 'path') ?? null;
    if (path !== null && typeof path !== 'string') return wrong('invalidPath', 'path: text');
    // What is empty names nothing: the whole resource is meant.
    const target = path === '' ? null : path;
    const value = partIn(each, 'value');
    if (op === 'remove' && target === null) return wrong('noTarget', 'remove needs a path');
    if (op !== 'remove' && value === undefined) return wrong('invalidValue', `${op} needs a value`);
    read.push({ op, path: target, value });
  }
  return fine(read);
}

/** All operations one after the other, or the error of the first that fails. `resource` stays as it is. */
export function patch(model: Model, resource: Resource, operations: readonly Operation[]): Outcome<Resource> {
  let now: Resource = resource;
  for (const operation of operations) {
    const next = operate(model, now, operation);
    if (!next.ok) return next;
    now = next.value;
  }
  return fine(now === resource ? resource : withSchemas(model, now));
}

function operate(model: Model, resource: Resource, { op, path, value }: Operation): Outcome<Resource> {
  if (path === null) return whole(model, resource, op, null, value);
  const parsed = parsePath(path);
  if (!parsed.ok) return parsed;
  const found = find(model, parsed.value.attr, urnsOf(resource));
  if (found === null) return wrong('invalidPath', 'there is no such attribute');
  return at(model, resource, op, found, parsed.value.filter, value);
}

function at(
  model: Model,
  resource: Resource,
  op: Operation['op'],
  found: Found,
  filter: Filter | null,
  value: Json | undefined,
): Outcome<Resource> {
  if (found.at === 'schema') {
    if (filter !== null) return wrong('invalidPath', 'brackets stand behind an attribute');
    return whole(model, resource, op, found.urn === model.core.id ? null : found, value);
  }
  const { urn, name, attribute, sub } = found;
  // They follow from what else is there.
  if (urn === null && name === 'schemas') return fine(resource);
  if (attribute?.mutability === 'readOnly' || sub?.attribute?.mutability === 'readOnly')
    return wrong('mutability', `${name} is read-only`);
  if (attribute?.name === 'password') return wrong('mutability', 'passwords are not kept here');
  const held = urn === null ? resource : (resource[urn] ?? {});
  if (!isObject(held)) return wrong('invalidPath', 'there is no such attribute');
  const place: Place = { holder: held, name, attribute, sub, filter };
  const done = op === 'remove' ? removeFrom(place, value) : (op === 'add' ? addTo : replaceIn)(place, value as Json);
  if (!done.ok) return done;
  return fine(urn === null ? done.value : holding(resource, urn, done.value));
}

/** Of a whole resource or extension: each attribute by itself. `of` null: the core. */
function whole(
  model: Model,
  resource: Resource,
  op: Operation['op'],
  of: Extract<Found, { at: 'schema' }> | null,
  value: Json | undefined,
): Outcome<Resource> {
  if (op === 'remove' || (of !== null && isNothing(value))) {
    if (of === null) return wrong('mutability', 'the whole user is not taken away so');
    if (of.schema?.attributes.every((a) => a.mutability === 'readOnly') === true)
      return wrong('mutability', 'the extension is read-only');
    return fine(without(resource, of.urn));
  }
  if (!isObject(value)) return wrong('invalidValue', 'without the path of an attribute the value is an object');
  let now: Resource = resource;
  for (const [key, each] of Object.entries(value)) {
    const next = keyed(model, now, op, of, key, each);
    if (!next.ok) return next;
    now = next.value;
  }
  return fine(now);
}

/** A key of a value is an attribute, a whole path (Entra), or an extension. */
function keyed(
  model: Model,
  resource: Resource,
  op: Operation['op'],
  of: Extract<Found, { at: 'schema' }> | null,
  key: string,
  value: Json,
): Outcome<Resource> {
  if (of === null && isObject(value) && isNewExtension(model, resource, key))
    return whole(model, resource, op, { at: 'schema', urn: key, schema: null }, value);
  const parsed = parsePath(of === null ? key : `${of.urn}:${key}`);
  if (!parsed.ok) return parsed;
  const found = find(model, parsed.value.attr, of === null ? urnsOf(resource) : [of.urn, ...urnsOf(resource)]);
  if (found === null) return wrong('invalidPath', 'there is no such attribute');
  if (found.at === 'attribute' && found.urn === null) {
    // Who sends back what they read changes nothing by it.
    if (found.name === 'meta' || (found.name === 'id' && value === resource['id'])) return fine(resource);
  }
  return at(model, resource, op, found, parsed.value.filter, value);
}

/** A URN that is neither known nor there, nor begins with one that is: with an object behind it, it is an extension itself. */
function isNewExtension(model: Model, resource: Resource, key: string): boolean {
  if (!/^urn:[\w:.%/+~@=!*;$-]+$/i.test(key)) return false;
  const ref = readAttr(key);
  if (ref === null) return true;
  const found = find(model, ref, urnsOf(resource));
  return (
    found?.at === 'attribute' && found.attribute === null && !(found.urn !== null && Object.hasOwn(resource, found.urn))
  );
}

function holding(resource: Resource, urn: string, held: Values): Resource {
  return Object.keys(held).length === 0 ? without(resource, urn) : withPart(resource, urn, held);
}

function urnsOf(resource: Resource): readonly string[] {
  return Object.keys(resource).filter((key) => /^urn:/i.test(key));
}

/** `schemas` names those of which it holds attributes. */
function withSchemas(model: Model, resource: Resource): Resource {
  return withPart(resource, 'schemas', [model.core.id, ...urnsOf(resource)]);
}

function partIn(of: Values, name: string): Json | undefined {
  return Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
