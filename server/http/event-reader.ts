// Owns the client that reads an event stream: at the other end of a socket, or of a web stream where there is no socket. Not what
// it reads: handlers/event-stream.ts.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** A client that reads an event stream. */
export interface EventReader {
  /** Whether the client has not taken all that was written yet. Data in the buffers of the system counts as taken. */
  readonly isBehind: boolean;
  write(text: string): void;
  /** Ends the stream after all that was written. */
  end(): void;
  /** Ends the stream at once, for a client that takes nothing. */
  cut(): void;
}

/** What writes to a reader. */
export interface EventWriter {
  /** The head of the answer is written. Call it once, or `left`. */
  begin(reader: EventReader): void;
  /** The reader has taken what was written. */
  taken(): void;
  /** The reader has left, or the stream has ended. May be called more than once. */
  left(): void;
}

/** A request over a socket, and its answer. */
export interface Exchange {
  readonly request: Request;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/**
 * Writes the head of the answer to the socket, and begins the stream. Events go straight to the socket: a web stream for each
 * client, with what belongs to it, takes three times the memory.
 */
export function writeEvents(
  answer: Response,
  { request, incoming, outgoing }: Exchange,
  writer: EventWriter,
): Response {
  if (answer.status !== 200 || outgoing.destroyed) {
    writer.left();
    return answer;
  }
  outgoing.once('close', () => writer.left());
  // A client that leaves in the middle of a write is no fault.
  outgoing.on('error', ignore);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  forget(request, incoming);
  writer.begin(new SocketReader(outgoing, writer));
  return RESPONSE_ALREADY_SENT;
}

/**
 * Empties the request, which a browser fills with kilobytes of headers. Node keeps it as long as the answer is open. So does the
 * adapter, to abort the signal of the request, which nothing here reads.
 */
function forget(request: Request, incoming: IncomingMessage): void {
  for (const key of Object.getOwnPropertySymbols(request)) Reflect.set(request, key, undefined);
  incoming.rawHeaders = [];
  incoming.headers = {};
}

function ignore(): void {}

class SocketReader implements EventReader {
  readonly #outgoing: ServerResponse;
  readonly #taken: () => void;

  constructor(outgoing: ServerResponse, writer: EventWriter) {
    this.#outgoing = outgoing;
    this.#taken = () => writer.taken();
  }

  get isBehind(): boolean {
    return this.#outgoing.writableLength > 0;
  }

  write(text: string): void {
    if (!this.#outgoing.destroyed) this.#outgoing.write(text, this.#taken);
  }

  end(): void {
    this.#outgoing.end();
  }

  cut(): void {
    this.#outgoing.destroy();
  }
}

/** Returns the events as the body of an answer, for a request that came without a socket. */
export function eventBody(writer: EventWriter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(to) {
      // The reader of the body may not come before the whole answer is made.
      queueMicrotask(() =>
        writer.begin({
          get isBehind() {
            return (to.desiredSize ?? 0) <= 0;
          },
          write: (text) => to.enqueue(encoder.encode(text)),
          end: () => to.close(),
          cut: () => to.error(new Error('the reader is too slow')),
        }),
      );
    },
    pull: () => writer.taken(),
    cancel: () => writer.left(),
  });
}
