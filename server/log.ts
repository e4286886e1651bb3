// Owns the shape of a log line: one JSON object. Not what is fit to be logged: callers mask contacts and pass no secret.
import type { Log, LogData } from './ports/log.ts';

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

/** JSON leaves DEL, the C1 controls (of which 9B begins a terminal's commands) and two line ends as they are. */
const LEFT = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** All controls are escaped, so that a value cannot forge a line or steer a terminal. */
export function createLog(level: Level, write: (line: string) => void, clock: () => number): Log {
  const line = (at: Level) => {
    const silent = LEVELS.indexOf(at) < LEVELS.indexOf(level);
    return (event: string, data: LogData = {}): void => {
      if (silent) return;
      const text = JSON.stringify({ time: new Date(clock()).toISOString(), level: at, event, ...data });
      write(`${text.replace(LEFT, escaped)}\n`);
    };
  };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}
