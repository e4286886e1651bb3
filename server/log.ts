// Owns the shape of a log line: one JSON object. Not what may be logged: callers mask contacts and pass no secret.
import type { Log, LogData } from './ports/log.ts';

/** The levels, from the one that writes most lines to the one that writes none. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
/** The level of a line, or the lowest level that a log writes. */
export type Level = (typeof LEVELS)[number];

/** Characters that JSON does not escape: DEL, the C1 controls (9B begins a terminal command), and two line ends. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Makes a log. Escapes every control, so that no value can forge a line or steer a terminal. `write` gets whole lines. */
export function createLog(level: Level, write: (line: string) => void, clock: () => number): Log {
  const logAt = (lineLevel: Level) => {
    const isSilent = LEVELS.indexOf(lineLevel) < LEVELS.indexOf(level);
    return (event: string, data: LogData = {}): void => {
      if (isSilent) return;
      const text = JSON.stringify({ time: new Date(clock()).toISOString(), level: lineLevel, event, ...data });
      write(`${text.replace(UNESCAPED, escaped)}\n`);
    };
  };
  return { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') };
}
