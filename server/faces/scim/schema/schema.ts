// Owns which schemas a SCIM user has, and how their attributes are found by name. Not their tables: schema-core.ts and others.
import type { Json } from '../../../core/profile.ts';
import type { Attribute, Schema } from './attribute.ts';
import { isSameName } from '../value/json.ts';
import { COMMON } from './schema-common.ts';
import { CORE_SCHEMA } from './schema-core.ts';
import { CONTACTS_SCHEMA, ENTERPRISE_SCHEMA } from './schema-extensions.ts';

/** A user as JSON. Its keys are spelled as in the schemas. */
export type Resource = { readonly [name: string]: Json };

/** The schemas that a mount knows. Other extensions are stored as they come. */
export interface Model {
  readonly core: Schema;
  readonly extensions: readonly Schema[];
}

/** The schemas that `/scim/v2` serves. */
export const MODEL: Model = { core: CORE_SCHEMA, extensions: [ENTERPRISE_SCHEMA, CONTACTS_SCHEMA] };

/** The schema with that URN, in any case; null: the model does not know it. */
export function schemaOf({ core, extensions }: Model, urn: string): Schema | null {
  return [core, ...extensions].find(({ id }) => isSameName(id, urn)) ?? null;
}

/** The attribute of that name, in any case. The core has the common attributes as well. */
export function attributeOf(model: Model, schema: Schema, name: string): Attribute | null {
  const all = schema === model.core ? [...COMMON, ...schema.attributes] : schema.attributes;
  return all.find((each) => isSameName(each.name, name)) ?? null;
}

/** The part of an attribute with that name, in any case. */
export function subAttributeOf(attribute: Attribute, name: string): Attribute | null {
  return attribute.subAttributes?.find((each) => isSameName(each.name, name)) ?? null;
}

/** Whether clients can write nothing of the schema. */
export function isReadOnly(schema: Schema): boolean {
  return schema.attributes.every(({ mutability }) => mutability === 'readOnly');
}
