// Owns which values of one attribute a filter between brackets means, in memory. Not filters over all users: where.ts.
import { fold } from '../../core/casefold.ts';
import type { Json } from '../../core/profile.ts';
import type { Filter, Op } from './filter.ts';
import { fine, wrong, type AttrRef, type Outcome } from './path.ts';
import { subOf, type Attribute } from './schema.ts';
import { isList, isObject, readBoolean, readTime, type Values } from './value.ts';

export type Matches = (value: Json) => boolean;

type Operand = string | number | boolean | null;

/** What the filter says of one value of the attribute; `invalidFilter` for parts that it has not. `attribute` null: any shape. */
export function matcher(attribute: Attribute | null, filter: Filter): Outcome<Matches> {
  switch (filter.at) {
    case 'and':
    case 'or': {
      const of: Matches[] = [];
      for (const each of filter.of) {
        const made = matcher(attribute, each);
        if (!made.ok) return made;
        of.push(made.value);
      }
      return fine(filter.at === 'and' ? (v) => of.every((m) => m(v)) : (v) => of.some((m) => m(v)));
    }
    case 'not': {
      const made = matcher(attribute, filter.of);
      return made.ok ? fine((v) => !made.value(v)) : made;
    }
    case 'some':
      return wrong('invalidFilter', 'brackets inside brackets');
    case 'present': {
      const part = partOf(attribute, filter.attr);
      return part.ok ? fine((v) => isThere(part.value.read(v))) : part;
    }
    case 'compare': {
      const part = partOf(attribute, filter.attr);
      if (!part.ok) return part;
      const than = operand(part.value.attribute, filter.is, filter.than);
      if (!than.ok) return than;
      const folds = part.value.attribute?.caseExact !== true;
      const other = folds && typeof than.value === 'string' ? fold(than.value) : than.value;
      return fine((v) => compare(filter.is, part.value.read(v), other, folds));
    }
  }
}

/** What a new value has to be so that a filter of `eq` and `and` alone means it; null where it says more than that. */
export function wanted(attribute: Attribute | null, filter: Filter): Values | null {
  if (filter.at === 'and') {
    const all = filter.of.map((each) => wanted(attribute, each));
    return all.every((each) => each !== null) ? Object.assign({}, ...all) : null;
  }
  if (filter.at !== 'compare' || filter.is !== 'eq' || filter.than === null) return null;
  const part = partOf(attribute, filter.attr);
  const than = part.ok ? operand(part.value.attribute, 'eq', filter.than) : part;
  return part.ok && than.ok && part.value.name !== null ? { [part.value.name]: than.value } : null;
}

/**
 * The value that an attribute is compared with: `"True"` is a boolean where the attribute is one. `invalidFilter` where the
 * operator or the type is none for it.
 */
export function operand(attribute: Attribute | null, is: Op, than: Operand): Outcome<Operand> {
  const ordered = is === 'gt' || is === 'ge' || is === 'lt' || is === 'le';
  const textual = is === 'co' || is === 'sw' || is === 'ew';
  if (than === null) return is === 'eq' || is === 'ne' ? fine(null) : wrong('invalidFilter', 'null is equal or not');
  if (textual && typeof than !== 'string') return wrong('invalidFilter', `${is} takes text`);
  if (ordered && typeof than === 'boolean') return wrong('invalidFilter', 'true and false have no order');
  if (attribute === null) return fine(than);
  switch (attribute.type) {
    case 'boolean': {
      const read = readBoolean(than);
      if (read === null || ordered || textual)
        return wrong('invalidFilter', `${attribute.name} is true or false: eq and ne alone`);
      return fine(read);
    }
    case 'dateTime':
      if (typeof than !== 'string' || textual || readTime(than) === null)
        return wrong('invalidFilter', `${attribute.name} is compared with a dateTime`);
      return fine(than);
    case 'binary':
      if (ordered) return wrong('invalidFilter', `${attribute.name} has no order`);
      break;
    case 'string':
    case 'reference':
      break;
    case 'complex':
      return wrong('invalidFilter', `${attribute.name} has parts: say which`);
  }
  return typeof than === 'string' ? fine(than) : wrong('invalidFilter', `${attribute.name} is text`);
}

interface Part {
  /** Null: the value itself. */
  readonly name: string | null;
  readonly attribute: Attribute | null;
  read(value: Json): Json | undefined;
}

function partOf(attribute: Attribute | null, { urn, name, sub }: AttrRef): Outcome<Part> {
  if (urn !== null || sub !== null)
    return wrong('invalidFilter', 'between brackets stand parts of the attribute alone');
  if (attribute === null) {
    return fine({
      name,
      attribute: null,
      read: (value) => {
        if (!isObject(value)) return name.toLowerCase() === 'value' ? value : undefined;
        return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
      },
    });
  }
  if (attribute.type !== 'complex') {
    if (name.toLowerCase() !== 'value') return wrong('invalidFilter', `${attribute.name} has no part of that name`);
    return fine({ name: null, attribute, read: (value) => value });
  }
  const part = subOf(attribute, name);
  if (part === null) return wrong('invalidFilter', `${attribute.name} has no part of that name`);
  return fine({
    name: part.name,
    attribute: part,
    read: (value) => (isObject(value) && Object.hasOwn(value, part.name) ? value[part.name] : undefined),
  });
}

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0);
}

/** `than` is folded already. */
function compare(is: Op, value: Json | undefined, than: Operand, folds: boolean): boolean {
  if (isList(value)) return value.some((each) => compare(is, each, than, folds));
  if (than === null) return isThere(value) === (is === 'ne');
  // What is not there is false, and not equal to anything.
  if (typeof than === 'boolean') return ((value ?? false) === than) === (is === 'eq');
  if (typeof than === 'number') return typeof value === 'number' ? orders(is, value, than) : is === 'ne';
  if (typeof value !== 'string') return is === 'ne';
  const a = folds ? fold(value) : value;
  const b = than;
  switch (is) {
    case 'co':
      return a.includes(b);
    case 'sw':
      return a.startsWith(b);
    case 'ew':
      return a.endsWith(b);
    default: {
      const [atA, atB] = [readTime(value), readTime(than)];
      return atA !== null && atB !== null ? orders(is, atA, atB) : orders(is, a, b);
    }
  }
}

function orders<T extends string | number>(is: Op, a: T, b: T): boolean {
  switch (is) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    default:
      return false;
  }
}
