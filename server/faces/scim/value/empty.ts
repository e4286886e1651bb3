// Owns which entries of a list have no value, and so count as left out. Not what an attribute without any entry means: user/put.ts,
// patch/patch.ts.
import type { Json } from '../../../core/profile.ts';
import type { Attribute } from '../schema/attribute.ts';
import { subAttributeOf } from '../schema/schema.ts';
import { isObject, partNamed } from './json.ts';

/** Whether the value is text of nothing but spaces and tabs. A line break is no such text: addresses with one are refused. */
export function isBlank(value: Json | undefined): boolean {
  return typeof value === 'string' && /^[ \t]*$/.test(value);
}

/** Whether an entry has, or is, an empty text, or has a `value` that is null. Templates of directories send such entries. */
export function hasEmptyValue(entry: Json): boolean {
  if (!isObject(entry)) return isBlank(entry);
  const value = partNamed(entry, 'value');
  return value === null || isBlank(value);
}

/** Whether an entry says nothing: it has no `value`, and nothing else than what it is for. */
export function isHollow(attribute: Attribute | null, entry: Json): boolean {
  if (attribute?.type !== 'complex') return isBlank(entry);
  if (!isObject(entry)) return false;
  if (subAttributeOf(attribute, 'value') !== null && !isBlank(entry['value'] ?? '')) return false;
  return Object.entries(entry).every(([name, part]) => name === 'type' || name === 'primary' || isBlank(part));
}
