// Owns which values of lists and of foreign extensions users can be searched by. Not the attributes with a field of their own:
// profile.ts.
import { casefold } from './casefold.ts';
import { ENTERPRISE_URN, searchPrefix, type Attributes, type Json } from './profile.ts';

/** The lists of the core that can be searched. */
export const SEARCHED_LISTS = ['addresses', 'entitlements', 'ims', 'photos', 'roles'] as const;

/** Most values of a user that are searched. Those after them are kept, and not found. */
const VALUES_MAX = 1000;

/** A value of an attribute, or of a part of one of its entries. */
export interface ProfileValue {
  /** Name of the attribute, with the URN of a foreign extension before it, case-folded. */
  readonly attribute: string;
  /** Number of the entry in the list, from 0; 0 for an attribute with one value. */
  readonly item: number;
  /** Name of the part, case-folded; `value` for a value without parts. */
  readonly part: string;
  /** Case-folded, and cut as the fields of a profile are. */
  readonly key: string;
}

/** Returns the values of the attributes that can be searched. */
export function searchableValues(attributes: Attributes): readonly ProfileValue[] {
  const found = new Map<string, ProfileValue>();
  const add = (attribute: string, value: Json | undefined): void => {
    for (const [item, entry] of (Array.isArray(value) ? (value as readonly Json[]) : [value]).entries())
      for (const [part, text] of partsOf(entry)) {
        const key = searchPrefix(casefold(text));
        const one = { attribute: casefold(attribute), item, part: casefold(part), key };
        if (found.size < VALUES_MAX) found.set(JSON.stringify([one.attribute, item, one.part]), one);
      }
  };
  for (const name of SEARCHED_LISTS) add(name, attributes[name]);
  for (const [urn, extension] of Object.entries(attributes))
    if (/^urn:/i.test(urn) && urn !== ENTERPRISE_URN)
      for (const [name, value] of Object.entries(isObject(extension) ? extension : {})) add(`${urn}:${name}`, value);
  return [...found.values()];
}

/** Returns the parts of an entry as text. An entry with parts is not primary unless it says so (RFC 7643 §2.4). */
function partsOf(entry: Json | undefined): readonly (readonly [part: string, text: string])[] {
  if (!isObject(entry)) return textsOf([['value', entry ?? null]]);
  return textsOf([['primary', false], ...Object.entries(entry)]);
}

function textsOf(parts: readonly (readonly [string, Json])[]): readonly (readonly [string, string])[] {
  return parts.flatMap(([name, value]) =>
    value === null || value === '' || typeof value === 'object' ? [] : [[name, String(value)] as const],
  );
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
