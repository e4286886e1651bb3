// Owns the interface to the log. Not where its lines are written: server/log.ts. No code.

/** Structured log. Each call writes one JSON line with escaped values. Callers mask contacts and never pass secrets. */
export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
}

/** The fields of a log line. A field whose value is undefined is left out. */
export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;
