// Owns the names of JSON keys that the server never accepts in a request.

const POISONOUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key could change what other objects inherit. Ignores upper and lower case, because SCIM ignores it in names. */
export function isPoisonousKey(name: string): boolean {
  return POISONOUS.has(name.toLowerCase());
}
