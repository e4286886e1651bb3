// Owns which schema or attribute a name stands for. Not how names are written: attr-ref.ts; not the tables: schema.ts.
import type { AttrRef } from './attr-ref.ts';
import type { Attribute, Schema } from './attribute.ts';
import { isSameName } from '../value/json.ts';
import { attributeOf, schemaOf, subAttributeOf, type Model } from './schema.ts';

/** A part of an attribute. `attribute` null: the model does not know it. */
export interface ResolvedSub {
  readonly name: string;
  readonly attribute: Attribute | null;
}

/** A whole schema. `schema` null: an extension that the model does not know, with attributes of any shape. */
export interface ResolvedSchema {
  readonly type: 'schema';
  readonly urn: string;
  readonly schema: Schema | null;
}

/** An attribute, or a part of one. */
export interface ResolvedAttribute {
  readonly type: 'attribute';
  /** The key of the extension in the resource; null: the core. */
  readonly urn: string | null;
  readonly name: string;
  /** Null: the model does not know the extension. */
  readonly attribute: Attribute | null;
  readonly sub: ResolvedSub | null;
}

/** What a name stands for. */
export type Resolved = ResolvedSchema | ResolvedAttribute;

/**
 * Looks a name up in the core, or in the schema of its URN; null: there is no such attribute. `present`: the keys of the
 * extensions that the resource has. They tell where a URN that the model does not know ends and the attribute begins.
 */
export function resolve(model: Model, ref: AttrRef, present: readonly string[] = []): Resolved | null {
  const { urn, name, sub } = ref;
  if (urn === null) return inSchema(model, model.core, ref);
  const fullName = `${urn}:${name}${sub === null ? '' : `.${sub}`}`;
  const named = schemaOf(model, fullName);
  if (named) return { type: 'schema', urn: named.id, schema: named };
  const schema = schemaOf(model, urn);
  if (schema) return inSchema(model, schema, ref);
  const presentKey = (text: string) => present.find((key) => isSameName(key, text));
  const presentSchema = presentKey(fullName);
  // `User` ends the URN of a schema: we know of no attribute with that name.
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

function inSchema(model: Model, schema: Schema, { name, sub }: AttrRef): Resolved | null {
  const attribute = attributeOf(model, schema, name);
  if (!attribute) return null;
  const urn = schema === model.core ? null : schema.id;
  if (sub === null) return { type: 'attribute', urn, name: attribute.name, attribute, sub: null };
  const part = subAttributeOf(attribute, sub);
  return part && { type: 'attribute', urn, name: attribute.name, attribute, sub: { name: part.name, attribute: part } };
}
