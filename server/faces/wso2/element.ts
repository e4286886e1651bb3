// Owns how one element of `emails` or `phoneNumbers` is read from JSON. Not what an operation does with it: elements.ts.
import { withoutSpaces } from '../../../shared/address.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Json } from '../../core/profile.ts';
import { isObject } from '../scim/value/json.ts';
import { LIST_MAX, type ContactEdit } from './contact-request.ts';

/** An element of `emails` or `phoneNumbers`. */
export interface Element {
  /** Null removes the contact. */
  readonly value: string | null;
  readonly type: string | null;
  readonly primary: boolean;
}

/** Longest type, characters. */
const TYPE_MAX = 64;

/**
 * Whether the element is the primary contact. At the vendor an element without a type is primary, and also a phone number of
 * the type mobile.
 */
export function isPrimary({ type, primary }: Element, kind: Kind): boolean {
  return primary || type === null || (kind === 'phone' && type.toLowerCase() === 'mobile');
}

/**
 * Reads the elements of a value: a text, an object, or an array of texts and objects. Null when an element is not a contact, or
 * when there are too many elements.
 */
export function readElements(value: Json): readonly Element[] | null {
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (items.length > LIST_MAX) return null;
  const elements = items.filter((item) => !isHollow(item)).map((item) => readElement(item));
  return elements.every((element) => element !== null) ? elements : null;
}

/** Whether an object names no value. It counts as left out, as in SCIM; an empty value removes the contact of its type. */
function isHollow(item: Json): boolean {
  return isObject(item) && !('value' in item);
}

/**
 * Returns the elements that mean something: an `add` of no address adds nothing, and beside other elements one without address
 * and type says nothing.
 */
export function withoutEmpty(elements: readonly Element[], op: ContactEdit['op']): readonly Element[] {
  const filled = elements.filter(({ value, type }) => value !== null || (op !== 'add' && type !== null));
  return op === 'add' || filled.length > 0 ? filled : elements.slice(0, 1);
}

function readElement(item: Json): Element | null {
  const members: { readonly [name: string]: Json } = isObject(item) ? item : { value: item };
  const { value = null, type = null, primary = false } = members;
  if ((value !== null && typeof value !== 'string') || (type !== null && typeof type !== 'string')) return null;
  if ((type?.length ?? 0) > TYPE_MAX) return null;
  return { value: withoutSpaces(value ?? '') || null, type: type || null, primary: isTrue(primary) };
}

/** Returns the element that a path with a filter or a sub-attribute writes; null when no element can be written by the path. */
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

/** Whether the value is true. Entra sends booleans as text. */
function isTrue(value: Json): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
