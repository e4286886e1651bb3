// Owns the shape of a log line: one JSON object. Not what is fit to be logged: callers mask contacts and pass no secret.
import type { Log, LogData } from './ports.ts';

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

/** JSON escapes CR, LF and control characters, so that a value cannot forge a line or steer a terminal. */
export function createLog(level: Level, write: (line: string) => void, clock: () => number): Log {
  const line = (at: Level) => {
    const silent = LEVELS.indexOf(at) < LEVELS.indexOf(level);
    return (event: string, data: LogData = {}): void => {
      if (!silent) write(`${JSON.stringify({ time: new Date(clock()).toISOString(), level: at, event, ...data })}\n`);
    };
  };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}
