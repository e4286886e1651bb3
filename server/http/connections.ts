// Owns how many connections may be open, in all and from one address. Not how long a slow client may take: slow-clients.ts.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { MINUTE } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import { addressBlock } from './middleware/network.ts';

/** How many connections may be open at a time. */
export interface ConnectionLimits {
  readonly max: number;
  /** From one address, in IPv6 from one /64. Null: every connection comes from a proxy of ours, so only `max` holds. */
  readonly perAddress: number | null;
}

/** Interval between two lines of the log about the same limit, ms. An attacker must not fill the log. */
const LOG_EVERY = MINUTE;

/** Returns the open connections. Destroys each that is one too many. */
export function limitConnections(server: Server, limits: ConnectionLimits, log: Log): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  const byAddress = new Map<string, number>();
  const refused = createRefusals(log);
  server.on('connection', (socket: Socket) => {
    if (open.size >= limits.max) {
      refused('MAX_CONNECTIONS');
      socket.destroy();
      return;
    }
    const address = addressBlock(socket.remoteAddress ?? '');
    const count = (byAddress.get(address) ?? 0) + 1;
    if (limits.perAddress !== null && count > limits.perAddress) {
      refused('MAX_CONNECTIONS_PER_ADDRESS');
      socket.destroy();
      return;
    }
    byAddress.set(address, count);
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left === 0) byAddress.delete(address);
      else byAddress.set(address, left);
    });
  });
  return open;
}

/** Logs that connections are refused: the first at once, then their number. */
function createRefusals(log: Log): (limit: string) => void {
  const counts = new Map<string, { loggedAt: number; refused: number }>();
  return (limit) => {
    const entry = counts.get(limit) ?? { loggedAt: -Infinity, refused: 0 };
    counts.set(limit, entry);
    entry.refused += 1;
    if (performance.now() - entry.loggedAt < LOG_EVERY) return;
    log.warn('too-many-connections', { limit, refused: entry.refused });
    entry.loggedAt = performance.now();
    entry.refused = 0;
  };
}
