// Owns which telemetry a process has: metrics where the operator gave them an address, traces where an SDK is loaded. Not what
// either tells: prometheus.ts, tracing.ts.
import type { Config } from '../config/config.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Clock } from '../ports/result.ts';
import type { Store } from '../ports/store.ts';
import type { Telemetry } from '../ports/tracing.ts';
import { createTracing } from './tracing.ts';

/** The telemetry of one process. */
export interface ProcessTelemetry extends Telemetry<Metrics> {
  /** Listens for scrapes, where metrics are on. Throws an error with one clear sentence when the address cannot be used. */
  serve(store: Pick<Store, 'backlog'>): Promise<void>;
  close(): Promise<void>;
}

/** Loads the code of metrics only where they are on, because it takes time from the start. */
export async function openTelemetry(
  { metricsAddress = null }: Pick<Config, 'metricsAddress'>,
  { version, log, clock }: { readonly version: string; readonly log: Log; readonly clock: Clock },
): Promise<ProcessTelemetry> {
  const tracing = createTracing(version) ?? undefined;
  if (metricsAddress === null) return { tracing, serve: async () => undefined, close: async () => undefined };
  const { createPrometheus } = await import('./prometheus.ts');
  const { listenForScrapes } = await import('./metrics-server.ts');
  const prometheus = createPrometheus(version);
  let close: () => Promise<void> = async () => undefined;
  return {
    tracing,
    metrics: prometheus.metrics,
    async serve(store) {
      const backlog = (): ReturnType<Store['backlog']> => store.backlog();
      const server = await listenForScrapes({ ...metricsAddress, prometheus, backlog, clock });
      close = () => server.close();
      log.info('metrics', { address: server.address });
    },
    close: () => close(),
  };
}
