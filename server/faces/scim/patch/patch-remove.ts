// Owns what `remove` does to one attribute (RFC 7644 §3.5.2.2). Not how whole extensions are removed: patch.ts.
import type { Json } from '../../../core/profile.ts';
import { matcher, type Matches } from '../filter/filter-match.ts';
import type { Filter } from '../filter/filter-tree.ts';
import {
  isEqual,
  isList,
  isNothing,
  isObject,
  isSameName,
  withFilledPart,
  without,
  type JsonObject,
} from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { currentValue, listOf, withList, type PatchTarget } from './patch-target.ts';
import { readValue } from '../value/value.ts';

/** Returns the container after the operation. Entra names the values to remove in `value`; other clients use a filter. */
export function removeFrom(target: PatchTarget, value: Json | undefined): Outcome<JsonObject> {
  const { container, name, attribute, sub, filter } = target;
  if (attribute?.required === true) return failure('mutability', `${name} is required`);
  const matches = filter === null ? success<Matches>(() => true) : matcher(attribute, filter);
  if (!matches.ok) return matches;
  const current = currentValue(target);
  // RFC 7644 §3.12: a filter that selects nothing is no target. An address that is named itself, and is not there, is gone already.
  if (filter !== null && !namesValue(filter) && !listOf(current).some(matches.value))
    return failure('noTarget', `${name}: the filter selects no value`);
  if (isList(current)) return removeFromList(target, current, matches.value, value);
  if (current === undefined || !matches.value(current)) return success(container);
  if (sub === null) return success(without(container, name));
  return success(isObject(current) ? withFilledPart(container, name, without(current, sub.name)) : container);
}

function namesValue(filter: Filter): boolean {
  return filter.type === 'compare' && filter.operator === 'eq' && isSameName(filter.attr.name, 'value');
}

function removeFromList(
  target: PatchTarget,
  list: readonly Json[],
  matches: Matches,
  value: Json | undefined,
): Outcome<JsonObject> {
  const { container, name, sub, filter } = target;
  // A value without its `value` part means nothing, so the whole value is removed.
  if (sub !== null && sub.name !== 'value') {
    const parts = list.map((each) => (matches(each) && isObject(each) ? without(each, sub.name) : each));
    return success(withList(target, parts));
  }
  if (sub === null && filter === null)
    return value === undefined || isNothing(value)
      ? success(without(container, name))
      : removeEqual(target, list, value);
  const rest = list.filter((each) => !matches(each));
  return success(withList(target, rest));
}

function removeEqual(target: PatchTarget, list: readonly Json[], value: Json): Outcome<JsonObject> {
  const stored = readValue(target.attribute, value);
  if (!stored.ok) return stored;
  const removed = listOf(stored.value ?? undefined);
  const rest = list.filter((each) => !removed.some((one) => hasParts(each, one)));
  return success(withList(target, rest));
}

/** Whether the value has all the parts, compared case-insensitively. */
function hasParts(value: Json, parts: Json): boolean {
  if (!isObject(parts) || !isObject(value)) return isEqual(parts, value);
  return Object.entries(parts).every(([key, part]) => lowerCase(value[key]) === lowerCase(part));
}

function lowerCase(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
