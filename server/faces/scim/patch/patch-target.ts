// Owns the target of one operation of a PATCH, and how a list is written into its container. Not the operations: patch-add.ts,
// patch-remove.ts, patch-replace.ts.
import type { Json } from '../../../core/profile.ts';
import type { Attribute } from '../schema/attribute.ts';
import type { Filter } from '../filter/filter-tree.ts';
import { isList, isObject, without, withPart, type JsonObject } from '../value/json.ts';
import type { ResolvedSub } from '../schema/resolve-name.ts';

/** An attribute or a part of it, in the resource or in one of its extensions. */
export interface PatchTarget {
  /** The resource or the extension that has the attribute. */
  readonly container: JsonObject;
  readonly name: string;
  /** Null when the model does not know the extension of the attribute. */
  readonly attribute: Attribute | null;
  readonly sub: ResolvedSub | null;
  /** Selects values of a list; null selects all values. */
  readonly filter: Filter | null;
}

/** Returns the value of the attribute; undefined when it has none. */
export function currentValue({ container, name }: PatchTarget): Json | undefined {
  return container[name];
}

/** Whether the operation applies to single values of a list. */
export function selectsValues(target: PatchTarget): boolean {
  return target.filter !== null || (target.sub !== null && isMultiValued(target, currentValue(target)));
}

/**
 * Whether the attribute is a list. An attribute that the model does not know counts as a list when its value or the new value
 * is a list.
 */
export function isMultiValued(target: PatchTarget, value: Json | undefined): boolean {
  return target.attribute?.multiValued ?? (isList(currentValue(target)) || isList(value));
}

/** Whether a filter in brackets can select values of the attribute. What holds one value has none to select. */
export function canSelect(target: PatchTarget): boolean {
  const current = currentValue(target);
  return target.attribute?.multiValued ?? (current === undefined || isList(current));
}

/** Returns the container with the list. Values without parts are left out. When no value is left, the attribute is left out. */
export function withList({ container, name }: PatchTarget, list: readonly Json[]): JsonObject {
  const filled = list.filter((each) => !(isObject(each) && Object.keys(each).length === 0));
  return filled.length === 0 ? without(container, name) : withPart(container, name, filled);
}

/** Returns the value as a list; an empty list for null and undefined. */
export function listOf(value: Json | undefined): readonly Json[] {
  return value === undefined || value === null ? [] : isList(value) ? value : [value];
}
