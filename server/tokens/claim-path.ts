// Owns how a claim is found by the name that an operator wrote, which may be a path into it. Not which claim gives a role:
// principal.ts.
import type { JWTPayload } from 'jose';

/**
 * Returns the value of a claim. A claim whose whole name it is goes first, such as `https://example.com/roles`. Else the name is a
 * path with dots into objects, such as `realm_access.roles`. A step may have dots itself (`resource_access.my.client.roles`): the
 * longest name that leads to a value is taken. Lists are not entered. Undefined when there is none.
 */
export function claimAt(payload: JWTPayload, name: string): unknown {
  return valueAt(payload, name.split('.'));
}

/** Each object is entered once at most, because one sequence of names leads to it; so the work is bounded by the token. */
function valueAt(from: object, steps: readonly string[]): unknown {
  for (let length = steps.length; length > 0; length--) {
    const name = steps.slice(0, length).join('.');
    if (!Object.hasOwn(from, name)) continue;
    const value = (from as Readonly<Record<string, unknown>>)[name];
    if (length === steps.length) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const found = valueAt(value, steps.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}
