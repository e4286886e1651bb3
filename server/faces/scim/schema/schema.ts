// Owns which schemas a SCIM user has, and the search for an attribute by name. Not the attributes of each schema:
// schema-core.ts, schema-extensions.ts, schema-common.ts.
import type { Json } from '../../../core/profile.ts';
import type { Attribute, Schema } from './attribute.ts';
import { isSameName } from '../value/json.ts';
import { COMMON } from './schema-common.ts';
import { CORE_SCHEMA } from './schema-core.ts';
import { CONTACTS_SCHEMA, ENTERPRISE_SCHEMA } from './schema-extensions.ts';

/** A user as JSON. Its keys are spelled as in the schemas. */
export type Resource = { readonly [name: string]: Json };

/** The schemas that a mount knows. Unknown extensions are stored as the client sends them. */
export interface Model {
  readonly core: Schema;
  readonly extensions: readonly Schema[];
}

/** The schemas that `/scim/v2` serves. */
export const MODEL: Model = { core: CORE_SCHEMA, extensions: [ENTERPRISE_SCHEMA, CONTACTS_SCHEMA] };

/** Returns the schema with the URN, compared case-insensitively; null when the model does not know the URN. */
export function schemaOf({ core, extensions }: Model, urn: string): Schema | null {
  return [core, ...extensions].find(({ id }) => isSameName(id, urn)) ?? null;
}

/**
 * Returns the attribute with the name, compared case-insensitively; null when the schema has none. The core schema includes the
 * common attributes.
 */
export function attributeOf(model: Model, schema: Schema, name: string): Attribute | null {
  const all = schema === model.core ? [...COMMON, ...schema.attributes] : schema.attributes;
  return all.find((each) => isSameName(each.name, name)) ?? null;
}

/** Returns the part of the attribute with the name, compared case-insensitively; null when there is no such part. */
export function subAttributeOf(attribute: Attribute, name: string): Attribute | null {
  return attribute.subAttributes?.find((each) => isSameName(each.name, name)) ?? null;
}

/** Whether all attributes of the schema are read-only. */
export function isReadOnly(schema: Schema): boolean {
  return schema.attributes.every(({ mutability }) => mutability === 'readOnly');
}
