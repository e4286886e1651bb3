// Owns how an error crosses from one thread to another: by these fields, because drivers add others that cannot travel. Not the
// calls that fail: calls.ts, thread.ts.

/** What travels of an error. */
export interface ErrorFields {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  /** Seconds, of an error that says when to try again (`Unavailable`). */
  readonly retryAfter?: number;
}

/** Returns what travels of an error, or of any other value that was thrown. */
export function fieldsOf(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { code, retryAfter } = error as { readonly code?: unknown; readonly retryAfter?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
  };
}

/** Makes an error of the fields that came. */
export function rebuilt({ message, ...fields }: ErrorFields): Error {
  return Object.assign(new Error(message), fields);
}

/** `worker-busy`: too much waits for the thread. `worker-closed`: the thread has ended. */
export function workerError(code: 'worker-busy' | 'worker-closed', name: string): Error {
  return Object.assign(new Error(`the worker ${name}: ${code}`), { code });
}
