// Owns when a socket is destroyed because its client is too slow to send a request or to take an answer, or asks on without
// taking answers. Not how many sockets may be open: connections.ts.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../ports/log.ts';

/** Times in ms. */
export interface SlowClientLimits {
  /** How long an answer may take from its first byte until the client has taken it. Event streams have no such limit. */
  readonly answer: number;
  /** How long a socket lives after a refusal without a request, so that the client can read the refusal. */
  readonly linger: number;
  readonly checkEvery: number;
}

/**
 * Most requests on one socket that wait for their answers. Browsers and proxies send one at a time. A client that sends on and
 * reads nothing would fill the memory with its answers, because Node begins all requests of a packet at once.
 */
const PIPELINED_MAX = 4;

/** The answers that are under way. */
export interface OpenAnswers {
  readonly open: ReadonlySet<ServerResponse>;
  /** Says that the answer is an event stream. */
  stream(response: ServerResponse): void;
  /** Ends the checks. */
  stop(): void;
}

/** Destroys the sockets of slow clients, whatever these clients do. */
export function endSlowClients(server: Server, limits: SlowClientLimits, log: Log): OpenAnswers {
  const open = new Set<ServerResponse>();
  const streams = new WeakSet<ServerResponse>();
  const begunAt = new WeakMap<ServerResponse, number>();
  const latest = new WeakMap<Socket, ServerResponse>();
  const waiting = new WeakMap<Socket, number>();
  const refused = new WeakSet<Socket>();

  // Before the listener that answers: Node goes on with the requests of a packet also when their socket is destroyed.
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    latest.set(socket, response);
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    open.add(response);
    response.on('close', () => {
      open.delete(response);
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
    });
    if (count <= PIPELINED_MAX) return;
    log.debug('too-many-requests-at-once');
    socket.destroy();
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    log.debug('bad-request', { error: error.code });
    // A status line in the middle of an answer would be read as a part of that answer.
    const isAnswering = latest.get(socket)?.headersSent === true && latest.get(socket)?.writableFinished === false;
    if (!socket.writable || isAnswering) {
      socket.destroy();
      return;
    }
    socket.end(bareResponse(error.code));
    // The client may go on sending without an end, or may not read. Neither keeps the socket.
    const timer = setTimeout(() => socket.destroy(), limits.linger);
    socket.once('close', () => clearTimeout(timer));
  });

  const checks = setInterval(() => {
    const now = performance.now();
    for (const response of open) {
      if (!response.headersSent || streams.has(response)) continue;
      const began = begunAt.get(response) ?? now;
      begunAt.set(response, began);
      if (now - began < limits.answer) continue;
      log.debug('slow-reader');
      response.socket?.destroy();
    }
  }, limits.checkEvery);
  checks.unref();
  return { open, stream: (response) => void streams.add(response), stop: () => clearInterval(checks) };
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
