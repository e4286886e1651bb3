// Owns the sockets that listen on the server's port: several, so that a busy process still accepts many connections in one turn of
// its event loop. Not how many connections may be open: connections.ts.
import type { Server } from 'node:http';
import { createServer, Server as NetServer, type AddressInfo } from 'node:net';

/**
 * Sockets that listen. Node accepts one connection of each in a turn of the event loop, and a turn of a busy process takes ten
 * milliseconds and more: through one socket, 500 clients that come at once would wait for many seconds. An accepted connection
 * costs some 0.1 ms, so that these cost a turn no more than 2 ms.
 */
const SOCKETS = 16;

/** Where to listen; `port` 0 = any free port. */
export interface Place {
  readonly port: number;
  readonly host: string;
  /** Connections that the kernel accepts for each socket while the process is busy. */
  readonly backlog: number;
}

/** The sockets that listen. */
export interface Acceptors {
  readonly address: AddressInfo;
  /** Accepts no more connections. Resolves when those that are open have ended. */
  close(): Promise<void>;
}

/**
 * Listens on the port, and gives the server all connections. Rejects when another process uses the port. Where the system cannot
 * spread connections over several sockets of one port (macOS, Windows), there is one.
 */
export async function listenOn(server: Server, place: Place): Promise<Acceptors> {
  // A socket with `reusePort` may bind a port that another process of the same user uses in that way. One without may not.
  if (place.port !== 0) await tryPort(place);
  const isShared = await listen(server, { ...place, reusePort: true }).then(
    () => true,
    async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw error;
      await listen(server, place);
      return false;
    },
  );
  const address = server.address() as AddressInfo;
  const others = isShared ? await listenBeside(server, { ...place, port: address.port }) : [];
  return {
    address,
    async close() {
      // The method of HTTP servers closes idle sockets at once, and a request that is on its way would meet a reset.
      await Promise.all([server, ...others].map(closed));
    },
  };
}

async function tryPort(place: Place): Promise<void> {
  const probe = createServer((socket) => socket.destroy());
  await listen(probe, place);
  await closed(probe);
}

async function listenBeside(server: Server, place: Place): Promise<readonly NetServer[]> {
  const others: NetServer[] = [];
  while (others.length < SOCKETS - 1) {
    // As an HTTP server makes its sockets: a client may end its half of the connection before the answer.
    const other = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket));
    try {
      await listen(other, { ...place, reusePort: true });
    } catch {
      break;
    }
    other.on('error', (error) => server.emit('error', error));
    others.push(other);
  }
  return others;
}

function listen(server: NetServer, place: Place & { readonly reusePort?: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: NetServer): Promise<void> {
  return new Promise((resolve) => void NetServer.prototype.close.call(server, () => resolve()));
}
