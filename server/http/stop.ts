// Owns how the HTTP server stops: it tells clients to go elsewhere, answers the requests that come meanwhile, and then closes its
// sockets. Not how it starts: serve.ts.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../ports/log.ts';
import type { Acceptors } from './acceptors.ts';
import type { Reception } from './reception.ts';
import type { OpenAnswers } from './slow-clients.ts';

/** What is open of a server. */
export interface Open {
  readonly server: Server;
  readonly acceptors: Pick<Acceptors, 'close'>;
  readonly reception: Pick<Reception, 'hold'>;
  readonly sockets: ReadonlySet<Socket>;
  readonly answers: OpenAnswers;
  readonly log: Log;
}

/** Interval at which sockets are closed whose last answer ended after the grace, ms. */
const CLOSE_EVERY = 100;
/** How long the last connections may take, ms, of clients that had their answer just before. */
const HELD = 10;

/**
 * Stops the server. Each answer from now on tells its client to close the connection. Connections are accepted for half of
 * `grace`, as a proxy needs a moment to see that /readyz is 503, and a request that has been sent cannot be taken back; without
 * an open connection nothing is accepted any more. Sockets without a request are closed after `grace`, and all after `ms`.
 */
export async function stopServer(open: Open, grace: number, ms: number): Promise<void> {
  const { server, acceptors, reception, sockets, answers, log } = open;
  for (const response of answers.open) if (!response.headersSent) response.setHeader('Connection', 'close');
  const cut = setTimeout(() => {
    log.warn('cut', { connections: sockets.size });
    server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
  }, ms);
  await nothingOpen(server, sockets, Math.min(grace / 2, ms));
  // A client that opens a connection for each request opens the next one when it has its answer, so there would always be one more.
  const release = reception.hold();
  await wait(HELD);
  await acceptedByKernel(server);
  const closed = acceptors.close();
  release();
  const closing = closeIdle(server, sockets, grace / 2);
  await closed;
  clearTimeout(cut);
  closing.end();
  answers.stop();
  // Ends the interval at which Node looks for slow requests.
  server.close(() => undefined);
}

/** Closes sockets without a request, from `ms` on. No connection is accepted any more, so that each has had its time. */
function closeIdle(server: Server, sockets: ReadonlySet<Socket>, ms: number): { end(): void } {
  let timer = setTimeout(function close() {
    server.closeIdleConnections();
    // A browser opens sockets in advance, and Node does not count a socket without a first request as idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    timer = setTimeout(close, CLOSE_EVERY);
  }, ms);
  return { end: () => clearTimeout(timer) };
}

/** Waits until no connection is open, at most `ms`. */
async function nothingOpen(server: Server, sockets: ReadonlySet<Socket>, ms: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const check = (): void => {
      if (sockets.size > 0) return;
      clearTimeout(timer);
      resolve();
    };
    const watch = (socket: Socket): void => void socket.once('close', check);
    for (const socket of sockets) watch(socket);
    server.on('connection', watch);
    check();
  });
}

/** Turns of the event loop in which no connection came, until none waits in the kernel. */
const QUIET_TURNS = 4;
/** Turns at most. New connections may come without an end. */
const TURNS_MAX = 500;

/** Takes over the connections that the kernel has accepted, one or some in each turn. A close now would reset them. */
async function acceptedByKernel(server: Server): Promise<void> {
  let quiet = 0;
  const came = (): void => void (quiet = 0);
  server.on('connection', came);
  for (let turns = 0; quiet < QUIET_TURNS && turns < TURNS_MAX; turns++) {
    quiet += 1;
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
  server.off('connection', came);
}
