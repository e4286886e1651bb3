// Owns the sockets: time limits, bytes that are not HTTP, and a stop that lets open requests finish. Not the routes: app.ts.
import { createAdaptorServer } from '@hono/node-server';
import { setMaxListeners } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Hono } from 'hono';
import { problemBody } from '../../shared/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Env } from './context.ts';
import { STREAMS_MAX } from './handlers/stream-slots.ts';

/**
 * Times are in ms. The whole request must arrive within `request`. An answer has no such limit, because event streams stay
 * open for long.
 */
const LIMITS = {
  headers: 10_000,
  request: 15_000,
  keepAlive: 5_000,
  /** A socket without data in both directions for this time is closed. Event streams send heartbeats more often. */
  silence: 60_000,
  /** Interval at which Node checks `headers` and `request`. */
  checkEvery: 1_000,
  requestsPerSocket: 1_000,
  sockets: 2_000,
  headerOctets: 16_384,
} as const;

/** Where to listen. */
export interface ListenOptions {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Other limits, ms; tests need shorter ones. */
  readonly limits?: Partial<Record<'headers' | 'request' | 'keepAlive' | 'silence' | 'checkEvery', number>>;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Accepts no new requests, ends event streams, waits up to `ms` for open requests, then closes every socket. */
  stop(ms: number): Promise<void>;
}

/** Listens on the port. Rejects when another process uses the port. */
export async function listen(
  app: Pick<Hono<Env>, 'fetch'>,
  { port, host, log, limits: overrides }: ListenOptions,
): Promise<Listening> {
  const limits = { ...LIMITS, ...overrides };
  const stopping = new AbortController();
  // Each stream adds a listener, and by default Node warns from the eleventh listener on.
  setMaxListeners(STREAMS_MAX + 10, stopping.signal);
  const answering = new Set<ServerResponse>();

  const server = createAdaptorServer({
    fetch: (request, env) =>
      stopping.signal.aborted ? stoppingResponse() : app.fetch(request, { ...env, stopping: stopping.signal }),
    serverOptions: {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.checkEvery,
      maxHeaderSize: limits.headerOctets,
    },
  }) as Server;
  server.timeout = limits.silence;
  server.maxRequestsPerSocket = limits.requestsPerSocket;
  server.maxConnections = limits.sockets + STREAMS_MAX;
  server.on('request', (_request, response: ServerResponse) => {
    answering.add(response);
    response.on('close', () => answering.delete(response));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    log.debug('bad-request', { error: error.code });
    if (socket.writable && !socket.destroyed) socket.end(bareResponse(error.code));
    else socket.destroy();
  });
  server.on('drop', () => log.warn('too-many-connections'));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => log.error('server', { error: error.code }));

  let stopped: Promise<void> | null = null;
  return {
    url: urlOf(server.address() as AddressInfo),
    stop: (ms) => (stopped ??= stop(ms)),
  };

  function stop(ms: number): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    stopping.abort();
    for (const response of answering) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
      // The sent headers of a stream promised an open socket, so the socket is closed here when the answer ends.
      const { socket } = response;
      response.once('finish', () => socket?.end());
    }
    const timer = setTimeout(() => {
      log.warn('cut', { connections: answering.size });
      server.closeAllConnections();
    }, ms);
    return closed.finally(() => clearTimeout(timer));
  }
}

/** The answer to a request on an open socket while the server stops. The client tries again, and another process answers. */
function stoppingResponse(): Response {
  const body = problemBody({ code: 'unavailable', retryAfter: 1 });
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Retry-After': '1',
      'Cache-Control': 'no-store',
      Connection: 'close',
    },
  });
}

/** Returns the answer to bytes that are not HTTP: a status line without details. */
function bareResponse(code: string | undefined): string {
  const line =
    code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  return `HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
