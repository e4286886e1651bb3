// Owns how names of attributes are written (RFC 7644 §3.10). Not which names there are: resolve-name.ts.
import { isPoisonousKey } from '../../../http/poisonous-keys.ts';

/** The name of an attribute, as it was written. */
export interface AttrRef {
  /** Of the schema; null where the name has none. */
  readonly urn: string | null;
  readonly name: string;
  /** The part of the attribute, behind the dot. */
  readonly sub: string | null;
}

const NAME = /^(?:[A-Za-z][\w-]*|\$ref)$/;
const URN = /^urn:[\w:.%/+~@=!*;$-]+$/i;

/** One character of a name or of its URN. Brackets, spaces and quotes end a name. */
export const ATTR_SIGN = /[A-Za-z0-9_.:$%/+~@=!*;-]/;

/** Whether the text can be the URN of a schema. */
export function isUrn(text: string): boolean {
  return URN.test(text);
}

/** Whether the key of a resource names an extension, not an attribute of the core. */
export function isExtensionKey(key: string): boolean {
  return /^urn:/i.test(key);
}

/** `emails`, `name.givenName`, `urn:…:2.0:User:name.givenName`; null for other texts. The last colon ends the URN. */
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
