// Owns which errors of opening a database pass by themselves: it has not started yet, or another process holds its file. Not how
// long to wait for that (cli/wait.ts), nor errors of a database that was opened: database-error.ts.

/**
 * Connection refused, reset, or not answered; a name that DNS does not know yet, as when containers start together; PostgreSQL that
 * starts, stops or has no connection free (57P0x, 53300); a file that is locked. A wrong password or a missing database stay wrong.
 */
const NOT_YET =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENOTFOUND|EAI_AGAIN|57P0[123]|53300|SQLITE_BUSY(?:_\w+)?|no-connection)$/;
/** What the package pg says without a code. */
const NOT_YET_MESSAGE = /timeout exceeded when trying to connect|connection timeout|Connection terminated/;

/** Returns the code of the error, or of one of its causes, when waiting may help; null when it does not. */
export function notYetReason(error: unknown): string | null {
  let at: unknown = error;
  for (let depth = 0; at instanceof Error && depth < 5; depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : null;
    if (code !== null && NOT_YET.test(code)) return code;
    if (NOT_YET_MESSAGE.test(at.message)) return 'no answer in time';
    at = at.cause;
  }
  return null;
}
