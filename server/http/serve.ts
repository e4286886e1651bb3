// Owns the HTTP server: its time limits and its start. Not its sockets (acceptors.ts), how it stops (stop.ts), how many
// connections may be open (connections.ts), nor slow clients and bytes that are not HTTP (slow-clients.ts). Not the routes: app.ts.
import { createAdaptorServer } from '@hono/node-server';
import { setMaxListeners } from 'node:events';
import type { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import type { Log } from '../ports/log.ts';
import { listenOn } from './acceptors.ts';
import { createReception } from './reception.ts';
import { limitConnections, type ConnectionLimits } from './connections.ts';
import type { Early, Env } from './context.ts';
import { writeEvents, type EventWriter, type Exchange } from './event-reader.ts';
import { STREAMS_MAX } from './handlers/stream-slots.ts';
import { createPace } from './pace.ts';
import { endSlowClients, type OpenAnswers } from './slow-clients.ts';
import { stopServer } from './stop.ts';

/** Times are in ms. The whole request must arrive within `request`, and the whole answer must be taken within `answer`. */
const LIMITS = {
  headers: 10_000,
  request: 12_000,
  answer: 10_000,
  /** How long a socket lives after a refusal without a request. */
  linger: 1_000,
  /**
   * How long a socket waits for its next request. Proxies keep theirs for 60 s (nginx, load balancers of AWS), and a request that
   * is sent while the server closes its socket fails: the server must be the one that waits longer.
   */
  keepAlive: { ofClient: 5_000, ofProxy: 75_000 },
  /** A socket without data in both directions for this time is closed. Event streams send heartbeats more often. */
  silence: 60_000,
  /** Interval at which slow clients are looked for. */
  checkEvery: 1_000,
  /** How long a stop keeps sockets that wait for a next request, which may be on its way. */
  grace: 2_000,
  /** Connections that the kernel accepts while the process is busy; it allows no more than its own net.core.somaxconn. */
  backlog: 4_096,
  requestsPerSocket: 1_000,
  headerOctets: 16_384,
} as const;

/** Most open connections when the operator sets no number: all event streams, and 3,000 other requests. */
export const CONNECTIONS_MAX = STREAMS_MAX + 3_000;
/** Most open connections of one address when the operator sets no number. */
export const CONNECTIONS_PER_ADDRESS = 200;

/** Where to listen. */
export interface ListenOptions {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  /** Whether connections come from proxies of ours. Default: false. */
  readonly behindProxies?: boolean;
  /** Default: CONNECTIONS_MAX and CONNECTIONS_PER_ADDRESS. */
  readonly connections?: ConnectionLimits;
  /** Other limits, ms; tests need shorter ones. */
  readonly limits?: Partial<
    Record<'headers' | 'request' | 'answer' | 'linger' | 'keepAlive' | 'silence' | 'checkEvery' | 'grace', number>
  >;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** How many connections are open. */
  readonly connections: number;
  /** Ends event streams, answers what still comes, and closes every socket, after at most `ms`. */
  stop(ms: number): Promise<void>;
}

/** Listens on the port. Rejects when another process uses the port. */
export async function listen(
  app: Pick<Hono<Env>, 'fetch'> & Partial<Early>,
  { port, host, log, connections, behindProxies = false, limits: overrides }: ListenOptions,
): Promise<Listening> {
  const keepAlive = behindProxies ? LIMITS.keepAlive.ofProxy : LIMITS.keepAlive.ofClient;
  const limits = { ...LIMITS, keepAlive, ...overrides };
  const allowed = connections ?? { max: CONNECTIONS_MAX, perAddress: CONNECTIONS_PER_ADDRESS };
  const stopping = new AbortController();
  const pace = createPace<Response>();
  // Each stream adds a listener, and by default Node warns from the eleventh listener on.
  setMaxListeners(allowed.max, stopping.signal);

  const reception = createReception(app, stopping.signal);
  const server = createAdaptorServer({
    createServer: reception.createServer as typeof createServer,
    fetch: (request, env) =>
      pace({
        begin: () => {
          const outgoing = env.outgoing as ServerResponse;
          // Nothing is done for a client that has left, or whose socket slow-clients.ts has destroyed.
          if (env.incoming.socket.destroyed) return new Response(null, { status: 503 });
          if (stopping.signal.aborted) outgoing.setHeader('Connection', 'close');
          const exchange = { request, incoming: env.incoming as IncomingMessage, outgoing };
          return answered(app, exchange, stopping.signal, answers);
        },
        isUrgent: reception.isUrgent(env.incoming),
      }),
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
  const sockets = limitConnections(server, allowed, log);
  const answers = endSlowClients(server, limits, log);

  const acceptors = await listenOn(server, { port, host, backlog: LIMITS.backlog });
  server.on('error', (error: NodeJS.ErrnoException) => log.error('server', { error: error.code }));

  let stopped: Promise<void> | null = null;
  return {
    url: urlOf(acceptors.address),
    get connections() {
      return sockets.size;
    },
    stop: (ms) => {
      if (stopped === null) {
        stopping.abort();
        stopped = stopServer({ server, acceptors, reception, sockets, answers, log }, limits.grace, ms);
      }
      return stopped;
    },
  };
}

/** Lets the app answer. Events of an event stream go to the socket after the head of its answer. */
async function answered(
  app: Pick<Hono<Env>, 'fetch'>,
  exchange: Exchange,
  stopping: AbortSignal,
  answers: OpenAnswers,
): Promise<Response> {
  const streams: EventWriter[] = [];
  const { request, incoming, outgoing } = exchange;
  const sendEvents = (events: EventWriter): void => void streams.push(events);
  const answer = await app.fetch(request, { incoming, stopping, sendEvents });
  const [stream] = streams;
  if (stream === undefined) return answer;
  answers.stream(outgoing);
  return writeEvents(answer, exchange, stream);
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
