// Owns whether an attribute accepts a value, and the form in which the value is stored. Not the write into the resource:
// patch/patch.ts, user/put.ts.
import { isPoisonousKey } from '../../../http/poisonous-keys.ts';
import type { Json } from '../../../core/profile.ts';
import { isScript, notStorable, SCRIPT_URL } from '../../../core/stored-text.ts';
import type { Attribute } from '../schema/attribute.ts';
import { hasEmptyValue, isHollow } from './empty.ts';
import { isEqual, isList, isNothing, isObject } from './json.ts';
import { collect, failure, success, type Outcome } from './outcome.ts';
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
  if (attribute.multiValued) return readList(attribute, isList(value) ? value : [value]);
  if (attribute.type !== 'complex' || !isList(value)) return readSingle(attribute, value);
  // Entra sends a manager as a list of one.
  if (value.length > 1) return failure('invalidValue', `${attribute.name}: one value, not many`);
  return readSingle(attribute, value[0] ?? null);
}

/** Reads a list. Equal values are stored once, and an entry without a value counts as left out. More than one primary value is `invalidValue`. */
function readList(attribute: Attribute, list: readonly Json[]): Outcome<Json> {
  if (list.length > VALUES_MAX) return failure('invalidValue', `${attribute.name}: more than ${VALUES_MAX} values`);
  const values: Json[] = [];
  for (const each of list) {
    const single = readSingle(attribute, each);
    if (!single.ok) return single;
    if (single.value === null || hasEmptyValue(each) || isHollow(attribute, single.value)) continue;
    if (!values.some((other) => isEqual(other, single.value))) values.push(single.value);
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
  if (typeof value === 'number' && attribute.type === 'string' && NUMBERED.has(attribute.name))
    return readNumber(attribute, value);
  if (typeof value !== 'string') return failure('invalidValue', `${attribute.name}: text`);
  const unstorable = notStorable(value);
  if (unstorable !== null) return failure('invalidValue', `${attribute.name}: ${unstorable}`);
  if (attribute.type === 'reference' && isScript(value))
    return failure('invalidValue', `${attribute.name}: ${SCRIPT_URL}`);
  return success(value);
}

/** Texts that are often digits alone, and that some directories therefore send as JSON numbers. */
const NUMBERED: ReadonlySet<string> = new Set([
  'userName',
  'externalId',
  'employeeNumber',
  'costCenter',
  'organization',
  'division',
  'department',
  'postalCode',
  'value',
]);

/** A number whose digits JSON has already lost is refused. */
function readNumber({ name }: Attribute, value: number): Outcome<Json> {
  const isWhole = Number.isSafeInteger(value) || !Number.isInteger(value);
  return isWhole ? success(String(value)) : failure('invalidValue', `${name}: text, or a number of at most 15 digits`);
}

function readParts(attribute: Attribute, value: Json): Outcome<Json> {
  // Entra sends a manager as text; other clients send roles as text.
  const isValue = typeof value === 'string' || typeof value === 'number';
  const object = isValue && subAttributeOf(attribute, 'value') ? { value } : value;
  if (object === '' || (!attribute.multiValued && hasEmptyValue(object))) return success(null);
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

/**
 * Reads a value of an extension that the model does not know. The value is stored as it is, without entries that have no value,
 * if the database can store it.
 */
function readUnknown(value: Json, path = ''): Outcome<Json> {
  const unstorable = typeof value === 'string' ? notStorable(value) : null;
  if (unstorable !== null) return failure('invalidValue', `${path || 'the text'}: ${unstorable}`);
  if (isList(value)) {
    if (value.length > VALUES_MAX)
      return failure('invalidValue', `${path || 'a list'}: more than ${VALUES_MAX} values`);
    return collect(
      value.filter((each) => each !== null && !hasEmptyValue(each)),
      (each) => readUnknown(each, path),
    );
  }
  if (!isObject(value)) return success(value);
  const parts: (readonly [string, Json])[] = [];
  for (const [name, part] of Object.entries(value)) {
    if (isPoisonousKey(name) || notStorable(name) !== null)
      return failure('invalidPath', `${path || 'the extension'}: a name cannot be stored`);
    const stored = readUnknown(part, path === '' ? name : `${path}.${name}`);
    if (!stored.ok) return stored;
    parts.push([name, stored.value]);
  }
  return success(Object.fromEntries(parts));
}
