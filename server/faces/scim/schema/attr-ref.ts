// Owns the syntax of attribute names (RFC 7644 §3.10). Not which attributes exist: resolve-name.ts.
import { isPoisonousKey } from '../../../http/poisonous-keys.ts';

/** The name of an attribute, split into its pieces as the request writes them. */
export interface AttrRef {
  /** URN of the schema; null when the name has no URN. */
  readonly urn: string | null;
  readonly name: string;
  /** The part of the attribute, which follows a dot; null when the name has no dot. */
  readonly sub: string | null;
}

const NAME = /^(?:[A-Za-z][\w-]*|\$ref)$/;
const URN = /^urn:[\w:.%/+~@=!*;$-]+$/i;

/** Matches one character of a name or of its URN. Brackets, spaces and quotes end a name. */
export const ATTR_SIGN = /[A-Za-z0-9_.:$%/+~@=!*;-]/;

/** Whether the text can be the URN of a schema. */
export function isUrn(text: string): boolean {
  return URN.test(text);
}

/** Whether the key of a resource names an extension, not an attribute of the core. */
export function isExtensionKey(key: string): boolean {
  return /^urn:/i.test(key);
}

/**
 * Reads a name such as `emails`, `name.givenName` or `urn:…:2.0:User:name.givenName`; null when the text is not a name. The
 * last colon ends the URN.
 */
export function readAttr(text: string): AttrRef | null {
  const colon = text.lastIndexOf(':');
  const urn = colon < 0 ? null : text.slice(0, colon);
  const [name, sub, ...more] = text.slice(colon + 1).split('.');
  if (name === undefined || more.length > 0 || !NAME.test(name)) return null;
  if (sub !== undefined && !NAME.test(sub)) return null;
  if (urn !== null && !isUrn(urn)) return null;
  if (isPoisonousKey(name) || (sub !== undefined && isPoisonousKey(sub))) return null;
  return { urn, name, sub: sub ?? null };
}
