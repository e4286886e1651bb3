// Owns the effect of a PUT (RFC 7644 §3.5.1): the attributes in its body replace those of the resource. Not which changes a
// caller may make: desired.ts.
import type { Json } from '../../../core/profile.ts';
import { isExtensionKey, isUrn, readAttr } from '../schema/attr-ref.ts';
import type { Attribute, Schema } from '../schema/attribute.ts';
import {
  findKey,
  isList,
  isNothing,
  isObject,
  isSameName,
  withFilledPart,
  without,
  withPart,
  type JsonObject,
} from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { resolve } from '../schema/resolve-name.ts';
import { attributeOf, isReadOnly, schemaOf, type Model, type Resource } from '../schema/schema.ts';
import { readValue } from '../value/value.ts';

/** The state of a running PUT. */
interface Replacement {
  readonly model: Model;
  /** Full names of the attributes and extensions that were read so far. A name that occurs again is refused. */
  readonly seen: Set<string>;
}

/**
 * Returns the resource with the attributes of the body. Null and [] remove an attribute; attributes that the body leaves out
 * stay. Read-only and unknown attributes have no effect. A password has no effect either, because the server stores no
 * passwords.
 */
export function put(model: Model, resource: Resource, body: Resource): Outcome<Resource> {
  const { schemas } = body;
  const namesCore = (urn: Json) => typeof urn === 'string' && isSameName(urn, model.core.id);
  // Some directories send no schemas, and the URL says which resource it is. An empty list is none (RFC 7643 §2.5).
  if (!isNothing(schemas) && !(isList(schemas) && schemas.some(namesCore)))
    return failure('invalidSyntax', `schemas has to name ${model.core.id}`);
  const replacement: Replacement = { model, seen: new Set() };
  let current = resource;
  for (const [key, value] of Object.entries(body)) {
    const next = isExtensionKey(key)
      ? putSchema(replacement, current, key, value)
      : putCore(replacement, current, key, value);
    if (!next.ok) return next;
    current = next.value;
  }
  return success(current);
}

function putCore(replacement: Replacement, resource: Resource, key: string, value: Json): Outcome<Resource> {
  const { model, seen } = replacement;
  const attribute = attributeOf(model, model.core, key);
  if (attribute === null || attribute.mutability !== 'readWrite' || attribute.name === 'password')
    return success(resource);
  if (seen.has(attribute.name)) return repeated(attribute);
  seen.add(attribute.name);
  const stored = readValue(attribute, value);
  if (!stored.ok) return stored;
  if (stored.value !== null) return success(withPart(resource, attribute.name, stored.value));
  if (attribute.required) return failure('invalidValue', `${attribute.name} is required`);
  return success(without(resource, attribute.name));
}

function putSchema(replacement: Replacement, resource: Resource, key: string, value: Json): Outcome<Resource> {
  const { model } = replacement;
  const schema = schemaOf(model, key);
  if (schema === null) return putUnknownUrn(replacement, resource, key, value);
  if (schema === model.core) return isObject(value) ? putAllCore(replacement, resource, value) : success(resource);
  if (value === null) return success(isReadOnly(schema) ? resource : without(resource, schema.id));
  if (!isObject(value)) return failure('invalidValue', `${schema.id}: an object`);
  return putExtension(replacement, resource, schema, value);
}

/** Some clients send the core attributes in an object under the URN of the core. */
function putAllCore(replacement: Replacement, resource: Resource, body: JsonObject): Outcome<Resource> {
  let current = resource;
  for (const [key, value] of Object.entries(body)) {
    if (isExtensionKey(key)) continue;
    const next = putCore(replacement, current, key, value);
    if (!next.ok) return next;
    current = next.value;
  }
  return success(current);
}

function putUnknownUrn(replacement: Replacement, resource: Resource, key: string, value: Json): Outcome<Resource> {
  const { model } = replacement;
  const ref = readAttr(key);
  const resolved = ref && resolve(model, ref);
  // Some clients send an attribute of an extension as a key of the resource: `urn:…:User:department`.
  if (resolved?.type === 'attribute' && resolved.attribute && resolved.urn !== null && resolved.sub === null) {
    const schema = schemaOf(model, resolved.urn);
    if (schema) return putExtension(replacement, resource, schema, { [resolved.name]: value });
  }
  return putUnknownExtension(replacement, resource, key, value);
}

function putExtension(
  { model, seen }: Replacement,
  resource: Resource,
  schema: Schema,
  body: JsonObject,
): Outcome<Resource> {
  const before = resource[schema.id];
  let extension: JsonObject = isObject(before) ? before : {};
  for (const [key, value] of Object.entries(body)) {
    const attribute = attributeOf(model, schema, key);
    if (!attribute || attribute.mutability !== 'readWrite') continue;
    const fullName = `${schema.id}:${attribute.name}`;
    if (seen.has(fullName)) return repeated(attribute);
    seen.add(fullName);
    const stored = readValue(attribute, value);
    if (!stored.ok) return stored;
    extension =
      stored.value === null ? without(extension, attribute.name) : withPart(extension, attribute.name, stored.value);
  }
  return success(withFilledPart(resource, schema.id, extension));
}

/** Replaces an extension that the model does not know. It is stored unchanged. */
function putUnknownExtension({ seen }: Replacement, resource: Resource, key: string, value: Json): Outcome<Resource> {
  if (!isUrn(key)) return failure('invalidSyntax', 'not the URN of a schema');
  const name = findKey(resource, key) ?? key;
  if (seen.has(name)) return failure('invalidSyntax', 'an extension is given twice');
  seen.add(name);
  const stored = readValue(null, isObject(value) ? without(value, findKey(value, 'schemas') ?? '') : value);
  if (!stored.ok) return stored;
  return success(stored.value === null ? without(resource, name) : withPart(resource, name, stored.value));
}

function repeated({ name }: Attribute): Outcome<never> {
  return failure('invalidSyntax', `${name} is given twice`);
}
