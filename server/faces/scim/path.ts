// Owns how names of attributes are written (RFC 7644 §3.10) and errors as SCIM knows them. Not which names there are
// (schema.ts), nor what a filter between brackets says (filter.ts).
import { isPoisonousKey } from '../../http/poisonous-keys.ts';
import { attributeOf, schemaOf, subOf, type Attribute, type Model, type Schema } from './schema.ts';

/** RFC 7644 §3.12, RFC 9865 §2. */
export type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'invalidVers'
  | 'sensitive'
  | 'invalidCursor'
  | 'expiredCursor'
  | 'invalidCount';

export interface ScimError {
  readonly scimType: ScimType;
  /** One sentence for a developer. Repeats no value. */
  readonly detail: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ScimError };

export function fine<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function wrong(scimType: ScimType, detail: string): { readonly ok: false; readonly error: ScimError } {
  return { ok: false, error: { scimType, detail } };
}

/** An attribute as it was written. */
export interface AttrRef {
  /** Of its schema; null where none was written. */
  readonly urn: string | null;
  readonly name: string;
  readonly sub: string | null;
}

const NAME = /^(?:[A-Za-z][\w-]*|\$ref)$/;

/** What an attribute's name and its URN are made of; brackets, spaces and quotes end it. */
export const ATTR_SIGN = /[A-Za-z0-9_.:$%/+~@=!*;-]/;

/** `emails`, `name.givenName`, `urn:…:2.0:User:name.givenName`; null for what is none. The colon before the last name ends the URN. */
export function readAttr(text: string): AttrRef | null {
  const colon = text.lastIndexOf(':');
  const urn = colon < 0 ? null : text.slice(0, colon);
  const [name, sub, ...more] = text.slice(colon + 1).split('.');
  if (name === undefined || more.length > 0 || !NAME.test(name)) return null;
  if (sub !== undefined && !NAME.test(sub)) return null;
  if (urn !== null && !/^urn:[\w:.%/+~@=!*;$-]+$/i.test(urn)) return null;
  if (isPoisonousKey(name) || (sub !== undefined && isPoisonousKey(sub))) return null;
  return { urn, name, sub: sub ?? null };
}

/** What a name stands for. `schema` null: an extension that the model does not know, with attributes of any shape. */
export type Found =
  | { readonly at: 'schema'; readonly urn: string; readonly schema: Schema | null }
  | {
      readonly at: 'attribute';
      /** The key of the extension in the resource; null: the core. */
      readonly urn: string | null;
      readonly name: string;
      readonly attribute: Attribute | null;
      readonly sub: { readonly name: string; readonly attribute: Attribute | null } | null;
    };

/**
 * Looks a name up: in the core, or in the schema of its URN. `present`: keys of extensions that the resource has, for URNs
 * of which nobody can tell where the attribute begins. Null: there is no such attribute.
 */
export function find(model: Model, ref: AttrRef, present: readonly string[] = []): Found | null {
  const { urn, name, sub } = ref;
  if (urn === null) return within(model, model.core, null, ref);
  const whole = `${urn}:${name}${sub === null ? '' : `.${sub}`}`;
  const itself = schemaOf(model, whole);
  if (itself) return { at: 'schema', urn: itself.id, schema: itself };
  const schema = schemaOf(model, urn);
  if (schema) return within(model, schema, schema === model.core ? null : schema.id, ref);
  const keyOf = (text: string) => present.find((key) => key.toLowerCase() === text.toLowerCase());
  const kept = keyOf(whole);
  // Nobody's URN that we know ends in an attribute of that name.
  if (kept !== undefined || (sub === null && keyOf(urn) === undefined && /^user$/i.test(name)))
    return { at: 'schema', urn: kept ?? whole, schema: null };
  return {
    at: 'attribute',
    urn: keyOf(urn) ?? urn,
    name,
    attribute: null,
    sub: sub === null ? null : { name: sub, attribute: null },
  };
}

function within(model: Model, schema: Schema, urn: string | null, { name, sub }: AttrRef): Found | null {
  const attribute = attributeOf(model, schema, name);
  if (!attribute) return null;
  if (sub === null) return { at: 'attribute', urn, name: attribute.name, attribute, sub: null };
  const part = subOf(attribute, sub);
  return part && { at: 'attribute', urn, name: attribute.name, attribute, sub: { name: part.name, attribute: part } };
}
