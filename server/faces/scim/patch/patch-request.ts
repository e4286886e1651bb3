// Owns how the body of a PATCH is read into operations (RFC 7644 §3.5.2). Not the effect of the operations: patch.ts.
import type { Json } from '../../../core/profile.ts';
import { isList, isObject, isSameName, partNamed } from '../value/json.ts';
import { failure, success, collect, type Outcome } from '../value/outcome.ts';
import { PATCH_URN } from '../schema/urns.ts';

/** One operation of a PATCH. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace';
  /** Null when the operation applies to the whole resource. */
  readonly path: string | null;
  /** Undefined when the operation has no value. */
  readonly value: Json | undefined;
}

const OPERATIONS_MAX = 100;

/** Reads the body. The names of its parts are case-insensitive, because Entra needs this. */
export function readPatch(body: unknown): Outcome<readonly Operation[]> {
  if (!isObject(body)) return failure('invalidSyntax', 'the body is not an object');
  const schemas = partNamed(body, 'schemas');
  if (!isList(schemas) || !schemas.some((urn) => typeof urn === 'string' && isSameName(urn, PATCH_URN)))
    return failure('invalidSyntax', `schemas has to name ${PATCH_URN}`);
  const operations = partNamed(body, 'Operations');
  if (!isList(operations) || operations.length === 0) return failure('invalidSyntax', 'Operations: at least one');
  if (operations.length > OPERATIONS_MAX) return failure('invalidSyntax', `Operations: at most ${OPERATIONS_MAX}`);
  return collect(operations, readOperation);
}

function readOperation(operation: Json): Outcome<Operation> {
  if (!isObject(operation)) return failure('invalidSyntax', 'an operation is an object');
  const name = partNamed(operation, 'op');
  const op = typeof name === 'string' ? name.toLowerCase() : null;
  if (op !== 'add' && op !== 'remove' && op !== 'replace')
    return failure('invalidSyntax', 'op: add, remove or replace');
  const given = partNamed(operation, 'path') ?? null;
  if (given !== null && typeof given !== 'string') return failure('invalidPath', 'path: text');
  // An empty path means the whole resource.
  const path = given === '' ? null : given;
  const value = partNamed(operation, 'value');
  if (op === 'remove' && path === null) return failure('noTarget', 'remove needs a path');
  if (op !== 'remove' && value === undefined) return failure('invalidValue', `${op} needs a value`);
  return success({ op, path, value });
}

/** Whether the operation names the attribute or a part of it, in its path or, when it has no path, in a key of its value. */
export function mentions({ path, value }: Operation, attribute: string): boolean {
  const names = path === null ? (isObject(value) ? Object.keys(value) : []) : [path];
  return names.some((name) => {
    const local = name.replace(/^urn:[^[]*:(?=\w)/i, '').toLowerCase();
    return local.startsWith(attribute.toLowerCase()) && /^(?:$|[.[])/.test(local.slice(attribute.length));
  });
}
