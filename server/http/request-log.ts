// Owns that each line of the log that a request causes has its id. Not the lines, nor their shape: server/log.ts.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Log, LogData } from '../ports/log.ts';

/** A log for the parts that work on requests, and how a request begins. */
export interface RequestLog {
  /** A line that names a request itself keeps that name. Lines outside of requests have none. */
  readonly log: Log;
  /** Runs the work of a request. */
  inRequest<T>(requestId: string, work: () => T): T;
}

/**
 * Parts whose work several requests share, such as the writer of the database and the courier, need the log itself: they would
 * name the request that came first.
 */
export function createRequestLog(log: Log): RequestLog {
  const requests = new AsyncLocalStorage<string>();
  const at =
    (level: keyof Log) =>
    (event: string, data?: LogData): void => {
      const requestId = requests.getStore();
      if (requestId === undefined) log[level](event, data);
      else log[level](event, { requestId, ...data });
    };
  return {
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    inRequest: (requestId, work) => requests.run(requestId, work),
  };
}
