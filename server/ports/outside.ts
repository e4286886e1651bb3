// Owns the type by which a request calls another system. No code.

/**
 * Runs a call to another system, and returns what it gives. The request does not count as being worked on meanwhile, so that a
 * slow system keeps no other request waiting. Rejects without the call when too many requests wait for other systems.
 */
export type Outside = <T>(call: () => Promise<T>) => Promise<T>;
