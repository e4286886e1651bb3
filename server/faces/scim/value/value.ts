// Owns whether an attribute accepts a value, and the form in which the value is stored. Not the write into the resource:
// patch/patch.ts, user/put.ts.
import { isPoisonousKey } from '../../../http/poisonous-keys.ts';
import type { Json } from '../../../core/profile.ts';
import { isScript, notStorable, SCRIPT_URL } from '../../../core/stored-text.ts';
import type { Attribute } from '../schema/attribute.ts';
import { isEqual, isList, isNothing, isObject } from './json.ts';
import { failure, success, type Outcome } from './outcome.ts';
import { readBoolean, readTime } from './primitive.ts';
import { subAttributeOf } from '../schema/schema.ts';

/** The most values that one attribute can have. */
export const VALUES_MAX = 200;

/**
 * Returns the value in the form that the attribute stores; null when there is nothing to store. With `attribute` null every
 * shape is accepted.
 */
export function readValue(attribute: Attribute | null, value: Json): Outcome<Json> {
  if (isNothing(value)) return success(null);
  if (attribute === null) return readUnknown(value);
  return attribute.multiValued ? readList(attribute, isList(value) ? value : [value]) : readSingle(attribute, value);
}

/** Reads a list. Equal values are stored once. More than one primary value is `invalidValue`. */
function readList(attribute: Attribute, list: readonly Json[]): Outcome<Json> {
  if (list.length > VALUES_MAX) return failure('invalidValue', `${attribute.name}: more than ${VALUES_MAX} values`);
  const values: Json[] = [];
  for (const each of list) {
    const single = readSingle(attribute, each);
    if (!single.ok) return single;
    if (single.value !== null && !values.some((other) => isEqual(other, single.value))) values.push(single.value);
  }
  if (values.filter(isPrimary).length > 1) return severalPrimaries(attribute.name);
  return success(values.length === 0 ? null : values);
}

/** The error for a list with more than one primary value. */
export function severalPrimaries(name: string): Outcome<never> {
  return failure('invalidValue', `${name}: more than one is primary`);
}

/** Whether the value is marked as the primary value of its list. */
export function isPrimary(value: Json): boolean {
  return isObject(value) && value['primary'] === true;
}

/** Reads one value, also of an attribute that can have many values. */
export function readSingle(attribute: Attribute, value: Json): Outcome<Json> {
  if (value === null) return success(null);
  switch (attribute.type) {
    case 'boolean': {
      const flag = readBoolean(value);
      return flag === null ? failure('invalidValue', `${attribute.name}: true or false`) : success(flag);
    }
    case 'dateTime':
      if (typeof value === 'string' && readTime(value) !== null) return success(value);
      return failure('invalidValue', `${attribute.name}: a dateTime of XML Schema`);
    case 'string':
    case 'reference':
    case 'binary':
      return readText(attribute, value);
    case 'complex':
      return readParts(attribute, value);
  }
}

function readText(attribute: Attribute, value: Json): Outcome<Json> {
  if (typeof value !== 'string') return failure('invalidValue', `${attribute.name}: text`);
  const unstorable = notStorable(value);
  if (unstorable !== null) return failure('invalidValue', `${attribute.name}: ${unstorable}`);
  if (attribute.type === 'reference' && isScript(value))
    return failure('invalidValue', `${attribute.name}: ${SCRIPT_URL}`);
  return success(value);
}

function readParts(attribute: Attribute, value: Json): Outcome<Json> {
  // Entra sends a manager as text; other clients send roles as text.
  const object = typeof value === 'string' && subAttributeOf(attribute, 'value') ? { value } : value;
  if (!isObject(object)) return failure('invalidValue', `${attribute.name}: an object`);
  const parts = new Map<string, Json>();
  for (const [name, part] of Object.entries(object)) {
    const sub = subAttributeOf(attribute, name);
    // Unknown and read-only parts have no effect.
    if (sub === null || sub.mutability === 'readOnly') continue;
    if (parts.has(sub.name)) return failure('invalidSyntax', `${attribute.name}.${sub.name} is given twice`);
    const stored = readValue(sub, part);
    if (!stored.ok) return failure('invalidValue', `${attribute.name}.${stored.error.detail}`);
    if (stored.value !== null) parts.set(sub.name, stored.value);
  }
  return success(parts.size === 0 ? null : Object.fromEntries(parts));
}

/** Reads a value of an extension that the model does not know. The value is stored unchanged, if the database can store it. */
function readUnknown(value: Json): Outcome<Json> {
  const unstorable = typeof value === 'string' ? notStorable(value) : null;
  if (unstorable !== null) return failure('invalidValue', `the text ${unstorable}`);
  if (isList(value)) {
    if (value.length > VALUES_MAX) return failure('invalidValue', `more than ${VALUES_MAX} values`);
    for (const each of value) {
      const stored = readUnknown(each);
      if (!stored.ok) return stored;
    }
  } else if (isObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (isPoisonousKey(name) || notStorable(name) !== null) return failure('invalidPath', 'a name cannot be stored');
      const stored = readUnknown(part);
      if (!stored.ok) return stored;
    }
  }
  return success(value);
}
