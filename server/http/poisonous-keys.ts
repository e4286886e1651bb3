// Owns the names of JSON keys that no part of the server takes from a request.

const POISONOUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether an object with such a key could change what other objects inherit. In any case: SCIM compares names without it. */
export function isPoisonousKey(name: string): boolean {
  return POISONOUS.has(name.toLowerCase());
}
