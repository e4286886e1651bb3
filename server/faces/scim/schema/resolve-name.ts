// Owns which schema or attribute a name means. Not the syntax of names: attr-ref.ts; not the schemas: schema.ts.
import type { AttrRef } from './attr-ref.ts';
import type { Attribute, Schema } from './attribute.ts';
import { isSameName } from '../value/json.ts';
import { attributeOf, isReadOnly, schemaOf, subAttributeOf, type Model } from './schema.ts';

/** A part of an attribute. `attribute` is null when the model does not know the part. */
export interface ResolvedSub {
  readonly name: string;
  readonly attribute: Attribute | null;
}

/** A whole schema. `schema` is null for an extension that the model does not know. Its attributes can have any shape. */
export interface ResolvedSchema {
  readonly type: 'schema';
  readonly urn: string;
  readonly schema: Schema | null;
}

/** An attribute, or a part of one. */
export interface ResolvedAttribute {
  readonly type: 'attribute';
  /** The key of the extension in the resource; null for an attribute of the core. */
  readonly urn: string | null;
  readonly name: string;
  /** Null when the model does not know the extension. */
  readonly attribute: Attribute | null;
  readonly sub: ResolvedSub | null;
}

/** The schema or attribute that a name means. */
export type Resolved = ResolvedSchema | ResolvedAttribute;

/**
 * Finds the schema or attribute that a name means, in the core or in the schema of its URN; null when there is no such
 * attribute. `present`: the keys of the extensions that the resource has. They show where an unknown URN ends and the attribute
 * begins.
 */
export function resolve(model: Model, ref: AttrRef, present: readonly string[] = []): Resolved | null {
  const { urn, name, sub } = ref;
  if (urn === null) return inSchema(model, model.core, ref) ?? inExtensions(model, ref);
  const fullName = `${urn}:${name}${sub === null ? '' : `.${sub}`}`;
  const named = schemaOf(model, fullName);
  if (named) return { type: 'schema', urn: named.id, schema: named };
  const schema = schemaOf(model, urn);
  if (schema) return inSchema(model, schema, ref);
  const presentKey = (text: string) => present.find((key) => isSameName(key, text));
  const presentSchema = presentKey(fullName);
  // A text that ends in `User` is the URN of a schema, because we know of no attribute with the name `User`.
  if (presentSchema !== undefined || (sub === null && presentKey(urn) === undefined && /^user$/i.test(name)))
    return { type: 'schema', urn: presentSchema ?? fullName, schema: null };
  return {
    type: 'attribute',
    urn: presentKey(urn) ?? urn,
    name,
    attribute: null,
    sub: sub === null ? null : { name: sub, attribute: null },
  };
}

/** Entra's own samples write `manager` without the URN of its extension. An attribute of the core always comes first. */
function inExtensions(model: Model, ref: AttrRef): Resolved | null {
  for (const schema of model.extensions.filter((each) => !isReadOnly(each))) {
    const found = inSchema(model, schema, ref);
    if (found) return found;
  }
  return null;
}

function inSchema(model: Model, schema: Schema, { name, sub }: AttrRef): Resolved | null {
  const attribute = attributeOf(model, schema, name);
  if (!attribute) return null;
  const urn = schema === model.core ? null : schema.id;
  if (sub === null) return { type: 'attribute', urn, name: attribute.name, attribute, sub: null };
  const part = subAttributeOf(attribute, sub);
  return part && { type: 'attribute', urn, name: attribute.name, attribute, sub: { name: part.name, attribute: part } };
}
