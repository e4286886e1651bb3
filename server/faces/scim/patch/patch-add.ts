// Owns what `add` does to one attribute (RFC 7644 §3.5.2.1). Not `replace`: patch-replace.ts.
import type { Json } from '../../../core/profile.ts';
import { hasEmptyValue } from '../value/empty.ts';
import { isEqual, isList, isObject, without, withPart, type JsonObject } from '../value/json.ts';
import { success, type Outcome } from '../value/outcome.ts';
import { setPart, withoutReference } from './patch-part.ts';
import { withOnePrimary } from './patch-primary.ts';
import { editSelected } from './patch-selected.ts';
import { currentValue, isMultiValued, listOf, selectsValues, type PatchTarget } from './patch-target.ts';
import { subAttributeOf } from '../schema/schema.ts';
import { readValue } from '../value/value.ts';

/** Returns the container after the operation. A null value for the whole attribute changes nothing. */
export function addTo(target: PatchTarget, value: Json): Outcome<JsonObject> {
  const { container, name, attribute, sub } = target;
  if (selectsValues(target)) return editSelected(target, value, 'add');
  if (sub !== null) return setPart(target, sub, value, 'add');
  const stored = readValue(attribute, value);
  if (!stored.ok) return stored;
  if (stored.value === null) return success(isEmptied(target, value) ? without(container, name) : container);
  if (isMultiValued(target, stored.value)) return append(target, isList(stored.value) ? stored.value : [stored.value]);
  const current = currentValue(target);
  const merged =
    isObject(current) && isObject(stored.value)
      ? { ...withoutReference(current, stored.value['value']), ...stored.value }
      : stored.value;
  return success(withPart(container, name, merged));
}

/** Whether the value is a single one with an empty text where its `value` should be. Entra takes a manager away so. */
function isEmptied({ attribute }: PatchTarget, value: Json): boolean {
  const single = isList(value) ? (value[0] ?? null) : value;
  const isSingle = attribute?.type === 'complex' && !attribute.multiValued;
  return isSingle && single !== null && hasEmptyValue(single);
}

/**
 * Adds the values to the list. A value that the list already has, with the same type or without a new type, is merged into the
 * old value.
 */
function append(target: PatchTarget, values: readonly Json[]): Outcome<JsonObject> {
  const { attribute } = target;
  const caseExact = (attribute && (subAttributeOf(attribute, 'value') ?? attribute).caseExact) === true;
  const list = [...listOf(currentValue(target))];
  const touched: number[] = [];
  for (const value of values) {
    const index = list.findIndex((other) => isSameValue(other, value, caseExact));
    const other = list[index];
    if (other === undefined) {
      touched.push(list.length);
      list.push(value);
    } else if (isObject(other) && isObject(value)) {
      touched.push(index);
      list[index] = merge(other, value, caseExact);
    }
  }
  return withOnePrimary(target, list, touched);
}

function isSameValue(other: Json, value: Json, caseExact: boolean): boolean {
  if (!isObject(other) || !isObject(value) || value['value'] === undefined) return isEqual(other, value);
  return (
    comparable(other['value'], caseExact) === comparable(value['value'], caseExact) &&
    (value['type'] === undefined || comparable(other['type'], caseExact) === comparable(value['type'], caseExact))
  );
}

/**
 * Merges the new parts into the old value. An old part stays when the new part is equal or, unless `caseExact`, differs only in
 * case.
 */
function merge(other: JsonObject, value: JsonObject, caseExact: boolean): JsonObject {
  const changed = Object.entries(value).filter(
    ([key, part]) => !isEqual(comparable(other[key], caseExact), comparable(part, caseExact)),
  );
  return { ...other, ...Object.fromEntries(changed) };
}

function comparable(value: Json | undefined, caseExact: boolean): Json | undefined {
  return typeof value === 'string' && !caseExact ? value.toLowerCase() : value;
}
