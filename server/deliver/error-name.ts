// Owns what the log says of an error that was thrown while a message was sent.

/** The error's class, and nothing of its text: the text may hold what was being sent. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
