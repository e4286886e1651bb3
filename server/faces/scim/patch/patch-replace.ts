// Owns what `replace` does to one attribute (RFC 7644 §3.5.2.3). Not `add`: patch-add.ts.
import type { Json } from '../../../core/profile.ts';
import type { Attribute } from '../schema/attribute.ts';
import { hasEmptyValue } from '../value/empty.ts';
import { isNothing, isObject, withFilledPart, without, withPart, type JsonObject } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { setPart, withoutReference } from './patch-part.ts';
import { editSelected } from './patch-selected.ts';
import { currentValue, selectsValues, type PatchTarget } from './patch-target.ts';
import { subAttributeOf } from '../schema/schema.ts';
import { readValue } from '../value/value.ts';

/** Returns the container after the operation. Null removes the attribute; null for a part removes the part. */
export function replaceIn(target: PatchTarget, value: Json): Outcome<JsonObject> {
  const { container, name, attribute, sub } = target;
  if (selectsValues(target)) return editSelected(target, value, 'replace');
  if (sub !== null) return setPart(target, sub, value, 'replace');
  const stored = readValue(attribute, value);
  if (!stored.ok) return stored;
  if (stored.value === null) return clear(target, value);
  const current = currentValue(target);
  if (attribute !== null && !attribute.multiValued && isObject(current) && isObject(stored.value))
    return success(
      withFilledPart(container, name, {
        ...withoutReference(withoutNullParts(attribute, current, value), stored.value['value']),
        ...stored.value,
      }),
    );
  return success(withPart(container, name, stored.value));
}

/** Handles a value with nothing to store. Removes the attribute, or only its parts that the value names. */
function clear(target: PatchTarget, value: Json): Outcome<JsonObject> {
  const { container, name, attribute } = target;
  if (attribute?.required === true) return failure('invalidValue', `${name} is required`);
  if (attribute === null || attribute.multiValued || !isObject(value) || hasEmptyValue(value))
    return success(without(container, name));
  const current = currentValue(target);
  if (!isObject(current)) return success(container);
  return success(withFilledPart(container, name, withoutNullParts(attribute, current, value)));
}

function withoutNullParts(attribute: Attribute, current: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) return current;
  const removed = Object.entries(value).flatMap(([key, part]) =>
    isNothing(part) ? (subAttributeOf(attribute, key)?.name ?? []) : [],
  );
  return Object.fromEntries(Object.entries(current).filter(([key]) => !removed.includes(key)));
}
