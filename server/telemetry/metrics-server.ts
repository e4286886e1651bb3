// Owns the address at which the metrics are read, apart from the public one. Not what is measured: prometheus.ts.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backlog } from '../ports/metrics.ts';
import type { Clock } from '../ports/result.ts';
import type { Prometheus } from './prometheus.ts';

/** What the metrics' server stands on. */
export interface MetricsServerParts {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly prometheus: Pick<Prometheus, 'text' | 'contentType'>;
  /** Reads what waits in the outbox. */
  readonly backlog: () => Promise<readonly Backlog[]>;
  readonly clock: Clock;
}

/** A server of metrics that listens. */
export interface MetricsServer {
  /** Where it listens, as `host:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens. Answers `GET /metrics` alone. Throws an error with one clear sentence when the address cannot be used. */
export async function listenForScrapes(parts: MetricsServerParts): Promise<MetricsServer> {
  const { host, port, prometheus } = parts;
  const server = createServer((request, response) => {
    const isScrape = request.url?.split('?')[0] === '/metrics';
    if (!isScrape || request.method !== 'GET') return void response.writeHead(isScrape ? 405 : 404).end();
    void textOf(parts).then(
      (text) => response.writeHead(200, { 'Content-Type': prometheus.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  server.requestTimeout = 5_000;
  // Scrapers keep their connection, and the end of the process does not wait for them.
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(`METRICS_ADDRESS ${host}:${port} cannot be used: ${error.code ?? 'unknown'}.`)),
    );
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server), close: () => closed(server) };
}

/** Without the backlog when the database does not answer: then the other metrics are needed most. */
async function textOf({ prometheus, backlog, clock }: MetricsServerParts): Promise<string> {
  return prometheus.text(await backlog().catch(() => []), clock());
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
