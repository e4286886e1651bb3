// Owns that the write transactions of a database are measured and traced. Not what is done with that: telemetry/.
import type { Metrics } from '../ports/metrics.ts';
import type { Telemetry } from '../ports/tracing.ts';
import type { Database } from './database.ts';

/** Returns the database itself where nothing measures. */
export function observed<D extends Database>(database: D, { metrics, tracing }: Telemetry<Metrics>): D {
  if (metrics === undefined && tracing === undefined) return database;
  const { dialect } = database;
  const measured: Database['write'] = async (work, options) => {
    const began = performance.now();
    let isDone = false;
    try {
      const value = await database.write(work, options);
      isDone = true;
      return value;
    } finally {
      metrics?.wrote((performance.now() - began) / 1000, isDone);
    }
  };
  if (tracing === undefined) return { ...database, write: measured };
  return {
    ...database,
    // The span holds the wait for a turn and the repeats, as the caller sees them.
    write: (work, options) =>
      tracing.span(
        {
          name: 'write transaction',
          kind: 'internal',
          values: {
            'db.system.name': dialect === 'sqlite' ? 'sqlite' : 'postgresql',
            'contact_change.priority': options?.priority ?? 'begin',
          },
        },
        () => measured(work, options),
      ),
  };
}
