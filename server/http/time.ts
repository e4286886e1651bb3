// Owns how a moment is written on the wire.
/** RFC 3339, UTC. */
export function time(ms: number): string {
  return new Date(ms).toISOString();
}
