// Owns what the log shows of an error that was thrown while a message was sent.

/** Returns the name of the error's class. The error's text is not logged, because it may hold parts of the message. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
