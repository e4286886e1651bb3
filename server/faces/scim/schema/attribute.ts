// Owns the description of an attribute (RFC 7643 §7), and functions that build such descriptions. Not which attributes exist:
// schema-core.ts, schema-extensions.ts, schema-common.ts.

/** The description of an attribute, in the form that /Schemas answers. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'binary' | 'complex';
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'readWrite' | 'readOnly' | 'immutable' | 'writeOnly';
  readonly returned: 'always' | 'default' | 'request' | 'never';
  readonly uniqueness: 'none' | 'server';
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

/** A schema: the core, or an extension. */
export interface Schema {
  /** URN of the schema. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** The properties in which an attribute differs from the default, which is an optional text that clients may write. */
export type AttributeOptions = Partial<Omit<Attribute, 'name' | 'description' | 'subAttributes'>>;

/** Returns an attribute. Without options it is an optional text that clients may write. */
export function attribute(name: string, description: string, options: AttributeOptions = {}): Attribute {
  return {
    name,
    type: 'string',
    multiValued: false,
    description,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...options,
  };
}

/** Returns an attribute that has parts. */
export function complex(
  name: string,
  description: string,
  subAttributes: readonly Attribute[],
  options: AttributeOptions = {},
): Attribute {
  return { ...attribute(name, description, { ...options, type: 'complex' }), subAttributes };
}

/** The part that marks the preferred value of a list. */
export const PRIMARY = attribute('primary', 'Whether it is the preferred one. At most one is.', { type: 'boolean' });
const DISPLAY = attribute('display', 'What it is called when it is shown.');

interface PluralOptions extends AttributeOptions {
  /** The properties in which the `value` part differs from an optional text. */
  readonly value?: AttributeOptions;
  /** False when the attribute has no `display` part. */
  readonly display?: false;
}

/**
 * Returns an attribute whose values are a list in the usual form (RFC 7643 §2.4). `types` only suggests types; other types are
 * stored too.
 */
export function plural(
  name: string,
  description: string,
  types: readonly string[],
  options: PluralOptions = {},
): Attribute {
  const { value, display, ...rest } = options;
  const { mutability = 'readWrite' } = rest;
  const parts = [
    attribute('value', 'The value itself.', value),
    ...(display === false ? [] : [DISPLAY]),
    attribute('type', 'What it is for.', types.length === 0 ? {} : { canonicalValues: types }),
    PRIMARY,
  ];
  return complex(name, description, mutability === 'readOnly' ? parts.map(readOnly) : parts, {
    multiValued: true,
    ...rest,
  });
}

function readOnly(part: Attribute): Attribute {
  return { ...part, mutability: 'readOnly' };
}
