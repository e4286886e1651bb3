// Owns what happens to a request as soon as its head is read: it is refused at once, or its work begins, or waits for the end of a
// hold. Not which are refused: middleware/admission.ts.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { Arrived, Early } from './context.ts';

/** Longest body of a refused request that is read and thrown away, so that its connection can stay open; octets. */
const DISCARDED_MAX = 64 * 1024;

/** The requests whose heads were read. */
export interface Reception {
  /** As Node's function. A request that is refused at once never comes to the listener. */
  readonly createServer: (options: ServerOptions, listener: RequestListener) => Server;
  /** Whether a request that was let in begins before others that came in the same moment. */
  isUrgent(incoming: object): boolean;
  /** Until the returned function is called, no request that comes begins or is refused. */
  hold(): () => void;
}

/** `stopping`: from then on each answer tells its client to close the connection. */
export function createReception({ arrive }: Partial<Early>, stopping: AbortSignal): Reception {
  const urgent = new WeakSet();
  let held: (() => void)[] | null = null;
  const receive = (incoming: IncomingMessage, outgoing: ServerResponse, listener: RequestListener): void => {
    const arrived = arrive?.(incoming);
    if (arrived?.at === 'refused') return refuse(arrived, incoming, outgoing, stopping.aborted);
    if (arrived?.isUrgent) urgent.add(incoming);
    if (arrived) outgoing.once('close', arrived.end);
    listener(incoming, outgoing);
  };
  return {
    createServer: (options, listener) =>
      createServer(options, (incoming, outgoing) => {
        if (held === null) receive(incoming, outgoing, listener);
        // Its client may leave meanwhile.
        else held.push(() => outgoing.destroyed || receive(incoming, outgoing, listener));
      }),
    isUrgent: (incoming) => urgent.has(incoming),
    hold() {
      const own = (held ??= []);
      return () => {
        held = null;
        for (const begin of own) begin();
      };
    },
  };
}

function refuse(
  { status, headers, body }: Extract<Arrived, { at: 'refused' }>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  isStopping: boolean,
): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = incoming.headers;
  if (isStopping || coding !== undefined || Number(length) > DISCARDED_MAX) outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(status, headers).end(incoming.method === 'HEAD' ? undefined : body);
}
