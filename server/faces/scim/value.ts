// Owns whether a value is one that its attribute takes, and the one form in which it is kept. Not where it goes: patch.ts.
import { isPoisonousKey } from '../../http/poisonous-keys.ts';
import type { Json } from '../../core/profile.ts';
import { NO_TEXT } from './filter.ts';
import { fine, wrong, type Outcome } from './path.ts';
import { subOf, type Attribute } from './schema.ts';

export type Values = { readonly [name: string]: Json };

/** Of one attribute. */
export const VALUES_MAX = 200;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Null and an empty list say that an attribute is not there (RFC 7643 §2.5). */
export function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (isList(value) && value.length === 0);
}

/** Epoch ms; null when it is no time. */
export function readTime(text: string): number | null {
  const ms = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** `True`, `"false"`: habits of provisioning systems. */
export function readBoolean(value: Json): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

export function withPart(of: Values, name: string, value: Json): Values {
  return { ...without(of, name), [name]: value };
}

export function without(of: Values, name: string): Values {
  return Object.fromEntries(Object.entries(of).filter(([key]) => key !== name));
}

/** A value of the attribute, in the form in which it is kept; null: nothing of it is left. `attribute` null: of any shape. */
export function take(attribute: Attribute | null, value: Json): Outcome<Json> {
  if (isNothing(value)) return fine(null);
  if (attribute === null) return foreign(value);
  if (!attribute.multiValued) return takeOne(attribute, value);
  const list = isList(value) ? value : [value];
  if (list.length > VALUES_MAX) return wrong('invalidValue', `${attribute.name}: more than ${VALUES_MAX} values`);
  const kept: Json[] = [];
  for (const each of list) {
    const one = takeOne(attribute, each);
    if (!one.ok) return one;
    if (one.value !== null && !kept.some((other) => same(other, one.value))) kept.push(one.value);
  }
  if (kept.filter(isPrimary).length > 1) return twoPrimaries(attribute.name);
  return fine(kept.length === 0 ? null : kept);
}

export function twoPrimaries(name: string): Outcome<never> {
  return wrong('invalidValue', `${name}: more than one is primary`);
}

export function isPrimary(value: Json): boolean {
  return isObject(value) && value['primary'] === true;
}

/** One value of it, whether or not it has many. */
export function takeOne(attribute: Attribute, value: Json): Outcome<Json> {
  if (value === null) return fine(null);
  switch (attribute.type) {
    case 'boolean': {
      const read = readBoolean(value);
      return read === null ? wrong('invalidValue', `${attribute.name}: true or false`) : fine(read);
    }
    case 'dateTime':
      if (typeof value === 'string' && readTime(value) !== null) return fine(value);
      return wrong('invalidValue', `${attribute.name}: a dateTime of XML Schema`);
    case 'string':
    case 'reference':
    case 'binary':
      if (typeof value !== 'string') return wrong('invalidValue', `${attribute.name}: text`);
      if (NO_TEXT.test(value)) return wrong('invalidValue', `${attribute.name}: not text that can be kept`);
      if (attribute.type === 'reference' && isScript(value))
        return wrong('invalidValue', `${attribute.name}: not a URL that can be kept`);
      return fine(value);
    case 'complex':
      return takeParts(attribute, value);
  }
}

/** A URL that would run where somebody links to it; browsers read past spaces and control characters. */
function isScript(url: string): boolean {
  const scheme = url.slice(0, 200).replace(/[\p{C}\s]/gu, '');
  return /^(?:javascript:|vbscript:|data:(?!image\/(?:png|jpeg|gif|webp)[;,]))/i.test(scheme);
}

function takeParts(attribute: Attribute, value: Json): Outcome<Json> {
  // Entra's manager, and whoever sends roles as mere words.
  const given = typeof value === 'string' && subOf(attribute, 'value') ? { value } : value;
  if (!isObject(given)) return wrong('invalidValue', `${attribute.name}: an object`);
  const parts: [string, Json][] = [];
  for (const [name, part] of Object.entries(given)) {
    const sub = subOf(attribute, name);
    // What nobody knows has no effect; what we say ourselves is not asked.
    if (sub === null || sub.mutability === 'readOnly') continue;
    if (parts.some(([known]) => known === sub.name))
      return wrong('invalidSyntax', `${attribute.name}.${sub.name} stands twice`);
    const taken = take(sub, part);
    if (!taken.ok) return wrong('invalidValue', `${attribute.name}.${taken.error.detail}`);
    if (taken.value !== null) parts.push([sub.name, taken.value]);
  }
  return fine(parts.length === 0 ? null : Object.fromEntries(parts));
}

/** Of an extension that nobody here knows: as it comes, if it can be kept. */
function foreign(value: Json): Outcome<Json> {
  if (typeof value === 'string' && NO_TEXT.test(value)) return wrong('invalidValue', 'not text that can be kept');
  if (isList(value)) {
    if (value.length > VALUES_MAX) return wrong('invalidValue', `more than ${VALUES_MAX} values`);
    for (const each of value) {
      const taken = foreign(each);
      if (!taken.ok) return taken;
    }
  } else if (isObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (isPoisonousKey(name) || NO_TEXT.test(name)) return wrong('invalidPath', 'not a name that can be used');
      const taken = foreign(part);
      if (!taken.ok) return taken;
    }
  }
  return fine(value);
}

/** Whether two values are equal in all of their parts, whatever the order of those. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, i) => same(each, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((n) => Object.hasOwn(b, n) && same(a[n], b[n]));
}
