// Owns the interface to the log. Not where its lines go: server/log.ts. No code.

/** Structured log: one JSON line each. Values are escaped; callers mask contacts and never pass secrets. */
export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
}

/** The fields of a log line; one that is undefined is left out. */
export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;
