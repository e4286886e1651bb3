// Owns a client of HTTP/1.1 that costs little: one request at a time on a socket that stays open. Not what is asked: flows.ts.
import { connect, type Socket } from 'node:net';

/** An answer; `body` is text. `retryAfter`: whether it has the header. `isFirst`: whether its connection was opened for it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: boolean;
  readonly isFirst: boolean;
}

const END = Buffer.from('\r\n\r\n');

/** A socket that is opened when it is needed, and again after the server has closed it. */
export class Client {
  readonly #port: number;
  #socket: Socket | null = null;
  #received: Buffer = Buffer.alloc(0);
  #isFirst = true;
  #wait: { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  /** `text`: the whole request. Throws when the connection ends before the answer. */
  ask(text: string): Promise<Answer> {
    return new Promise((done, fail) => {
      this.#wait = { done, fail };
      this.#isFirst = this.#socket === null;
      this.#open().write(text);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    if (this.#socket) return this.#socket;
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    const lost = (): void => {
      if (this.#socket === socket) this.#drop(new Error('the connection ended'));
    };
    socket.on('data', (data) => {
      this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
      this.#read();
    });
    socket.on('error', lost).on('close', lost);
    this.#socket = socket;
    return socket;
  }

  #drop(error: Error): void {
    const wait = this.#wait;
    this.#wait = null;
    this.#socket?.destroy();
    this.#socket = null;
    this.#received = Buffer.alloc(0);
    wait?.fail(error);
  }

  #read(): void {
    const end = this.#received.indexOf(END);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end).toLowerCase();
    const rest = this.#received.subarray(end + END.length);
    const body = bodyOf(head, rest);
    if (body === null) return;
    const wait = this.#wait;
    this.#wait = null;
    this.#received = Buffer.alloc(0);
    if (head.includes('\r\nconnection: close')) {
      this.#socket?.destroy();
      this.#socket = null;
    }
    wait?.done({
      status: Number(head.slice(9, 12)),
      body,
      retryAfter: head.includes('\r\nretry-after:'),
      isFirst: this.#isFirst,
    });
  }
}

/** Null until all of it is there. */
function bodyOf(head: string, rest: Buffer): string | null {
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) return rest.length < Number(length) ? null : rest.toString('utf8', 0, Number(length));
  if (!head.includes('\r\ntransfer-encoding: chunked')) return '';
  const parts: string[] = [];
  for (let at = 0; ;) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(rest.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (rest.length < next) return null;
    if (size === 0) return parts.join('');
    parts.push(rest.toString('utf8', line + 2, line + 2 + size));
    at = next;
  }
}

/** The text of a POST with JSON. */
export function post(path: string, headers: Readonly<Record<string, string>>, body: unknown): string {
  const json = JSON.stringify(body);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
    `content-length: ${Buffer.byteLength(json)}\r\n${lines.join('')}\r\n${json}`
  );
}

export function get(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}\r\n`;
}
