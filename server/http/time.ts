// Owns how a time is written in an answer.
/** Returns epoch ms as an RFC 3339 string in UTC. */
export function time(ms: number): string {
  return new Date(ms).toISOString();
}
