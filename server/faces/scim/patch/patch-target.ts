// Owns what one operation of a PATCH applies to, and how its container is written. Not the operations: patch-add.ts and its
// neighbours.
import type { Json } from '../../../core/profile.ts';
import type { Attribute } from '../schema/attribute.ts';
import type { Filter } from '../filter/filter-tree.ts';
import { isList, isObject, without, withPart, type JsonObject } from '../value/json.ts';
import type { ResolvedSub } from '../schema/resolve-name.ts';

/** An attribute or a part of it, in the resource or in one of its extensions. */
export interface PatchTarget {
  /** The resource, or the extension. */
  readonly container: JsonObject;
  readonly name: string;
  /** Null: of an extension that the model does not know. */
  readonly attribute: Attribute | null;
  readonly sub: ResolvedSub | null;
  /** Which values of a list; null: all. */
  readonly filter: Filter | null;
}

/** The value that the attribute has. */
export function currentValue({ container, name }: PatchTarget): Json | undefined {
  return container[name];
}

/** Whether the operation applies to single values of a list. */
export function selectsValues(target: PatchTarget): boolean {
  return target.filter !== null || (target.sub !== null && isMultiValued(target, currentValue(target)));
}

/** An attribute that the model does not know is a list where its value, or the new value, is one. */
export function isMultiValued(target: PatchTarget, value: Json | undefined): boolean {
  return target.attribute?.multiValued ?? (isList(currentValue(target)) || isList(value));
}

/** The container with this list; values without parts are left out, and so is an empty list. */
export function withList({ container, name }: PatchTarget, list: readonly Json[]): JsonObject {
  const filled = list.filter((each) => !(isObject(each) && Object.keys(each).length === 0));
  return filled.length === 0 ? without(container, name) : withPart(container, name, filled);
}

/** A value as a list; empty for null. */
export function listOf(value: Json | undefined): readonly Json[] {
  return value === undefined || value === null ? [] : isList(value) ? value : [value];
}
