// Owns how a PATCH writes one part of an attribute that has a single value. Not the parts of a list: patch-selected.ts.
import type { Json } from '../../../core/profile.ts';
import { isBlank } from '../value/empty.ts';
import { isObject, withFilledPart, without, withPart, type JsonObject } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { currentValue, type PatchTarget } from './patch-target.ts';
import type { ResolvedSub } from '../schema/resolve-name.ts';
import { readValue } from '../value/value.ts';

/** Returns the value without its `$ref`, when it gets another `value`: the URI is that of the old one. */
export function withoutReference(current: JsonObject, value: Json | undefined): JsonObject {
  return value === undefined || value === current['value'] ? current : without(current, '$ref');
}

/** Writes the part. A null value removes the part in a `replace` and has no effect in an `add`. */
export function setPart(
  target: PatchTarget,
  sub: ResolvedSub,
  value: Json,
  op: 'add' | 'replace',
): Outcome<JsonObject> {
  const { container, name } = target;
  const current = currentValue(target);
  if (current !== undefined && !isObject(current)) return failure('invalidPath', `${name} has no parts`);
  const stored = readValue(sub.attribute, value);
  if (!stored.ok) return stored;
  // A manager whose id is an empty text is no manager.
  if (sub.name === 'value' && isBlank(stored.value ?? undefined)) return success(without(container, name));
  const parts = sub.name === 'value' ? withoutReference(current ?? {}, stored.value) : (current ?? {});
  if (stored.value !== null) return success(withPart(container, name, withPart(parts, sub.name, stored.value)));
  return success(op === 'add' ? container : withFilledPart(container, name, without(parts, sub.name)));
}
