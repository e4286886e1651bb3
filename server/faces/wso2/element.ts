// Owns how one element of `emails` or `phoneNumbers` is read from JSON. Not what an operation does with it: elements.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { Json } from '../../core/profile.ts';
import { isObject } from '../scim/value/json.ts';
import { LIST_MAX, type ContactEdit } from './contact-request.ts';

/** An element of `emails` or `phoneNumbers`. */
export interface Element {
  /** Null: the contact goes. */
  readonly value: string | null;
  readonly type: string | null;
  readonly primary: boolean;
}

/** Characters of a type. */
const TYPE_MAX = 64;

/** `emails` without a type is the primary address at the vendor, `phoneNumbers` of the type mobile the primary number. */
export function isPrimary({ type, primary }: Element, kind: Kind): boolean {
  return primary || type === null || (kind === 'phone' && type.toLowerCase() === 'mobile');
}

/** The elements of a value: a text, an object or an array of them. Null when one of them is no contact. */
export function readElements(value: Json): readonly Element[] | null {
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (items.length > LIST_MAX) return null;
  const elements = items.map((item) => readElement(item));
  return elements.every((element) => element !== null) ? elements : null;
}

function readElement(item: Json): Element | null {
  const members: { readonly [name: string]: Json } = isObject(item) ? item : { value: item };
  const { value = null, type = null, primary = false } = members;
  if ((value !== null && typeof value !== 'string') || (type !== null && typeof type !== 'string')) return null;
  if ((isObject(item) && !('value' in item)) || (type?.length ?? 0) > TYPE_MAX) return null;
  return { value: value?.trim() || null, type: type || null, primary: isTrue(primary) };
}

/** The element that a path with a filter or a sub-attribute writes; null when the path can write none. */
export function readChosenElement({ filter, sub, value = null }: ContactEdit): Element | null {
  if (filter?.attribute === 'value')
    return sub === 'primary' && isTrue(value) ? { value: filter.operand, type: null, primary: true } : null;
  if (sub !== undefined && sub !== 'value') return null;
  const [element, ...more] = readElements(value) ?? [];
  if (element === undefined || more.length > 0) return null;
  const primary = filter === null || (filter.attribute === 'primary' && filter.operand.toLowerCase() === 'true');
  if (filter?.attribute === 'primary' && !primary) return null;
  return { value: element.value, type: filter?.attribute === 'type' ? filter.operand : null, primary };
}

/** Entra writes booleans as text. */
function isTrue(value: Json): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
