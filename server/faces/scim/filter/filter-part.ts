// Owns which part of a value a name between brackets means. Not which values a filter selects: filter-match.ts.
import type { Json } from '../../../core/profile.ts';
import type { AttrRef } from '../schema/attr-ref.ts';
import type { Attribute } from '../schema/attribute.ts';
import { isObject, isSameName, partNamed } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { subAttributeOf } from '../schema/schema.ts';

/** A part of one value of an attribute. */
export interface ValuePart {
  /** Null when the part is the value itself. */
  readonly name: string | null;
  /** Null when the part can have any shape. */
  readonly attribute: Attribute | null;
  partOf(value: Json): Json | undefined;
}

/**
 * Returns the part with the name; `invalidFilter` when the attribute has no such part. `attribute` is null for an attribute of
 * any shape.
 */
export function valuePart(attribute: Attribute | null, { urn, name, sub }: AttrRef): Outcome<ValuePart> {
  if (urn !== null || sub !== null)
    return failure('invalidFilter', 'between brackets only parts of the attribute count');
  if (attribute === null) return success(unknownPart(name));
  if (attribute.type !== 'complex')
    return isSameName(name, 'value')
      ? success({ name: null, attribute, partOf: (value) => value })
      : missing(attribute);
  const part = subAttributeOf(attribute, name);
  if (part === null) return missing(attribute);
  return success({
    name: part.name,
    attribute: part,
    partOf: (value) => (isObject(value) && Object.hasOwn(value, part.name) ? value[part.name] : undefined),
  });
}

function unknownPart(name: string): ValuePart {
  return {
    name,
    attribute: null,
    partOf: (value) => {
      if (isObject(value)) return partNamed(value, name);
      return isSameName(name, 'value') ? value : undefined;
    },
  };
}

function missing(attribute: Attribute): Outcome<never> {
  return failure('invalidFilter', `${attribute.name} has no part of that name`);
}
