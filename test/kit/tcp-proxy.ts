// Owns a TCP proxy that a test can silence and cut. Not what is behind it.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  /** The URL with the proxy's host and port. */
  readonly url: string;
  /** How many connections were opened so far. */
  readonly opened: number;
  /** Resolves when so many connections were opened. */
  openedAtLeast(count: number): Promise<void>;
  /** From now on the open connections pass nothing in either direction, and nobody closes them. */
  silence(): void;
  /** The same for connections to come; false ends it. */
  silenceNew(on: boolean): void;
  /** Resets the open connections. */
  cut(): void;
  /** Resets a connection when the client sends this text, instead of passing it on; null ends it. */
  cutAt(text: string | null): void;
  /**
   * Passes this text on when a client sends it over a connection that has sent `before`, and resets the connection instead of
   * passing the answer back. Once.
   */
  cutAfter(text: string, before: string): void;
  /** Whether a client has sent this text, also where it was not passed on. */
  sent(text: string): boolean;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  silent: boolean;
  sent: string;
  /** The answer to come is not passed back. */
  isCut: boolean;
}

/** Stands before the host and port of the URL. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<Pair>();
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  let opened = 0;
  let all = '';
  let isNewSilent = false;
  let cutText: string | null = null;
  let cutLater: { readonly text: string; readonly before: string } | null = null;

  const listener = createServer((client) => {
    const pair: Pair = { client, server: connect(Number(port), hostname), silent: isNewSilent, sent: '', isCut: false };
    pairs.add(pair);
    opened += 1;
    for (const { count, done } of waiting) if (opened >= count) done();
    const end = (): void => {
      pairs.delete(pair);
      // A host that is gone says nothing, so a silent client learns nothing.
      if (!pair.silent) for (const socket of [client, pair.server]) socket.destroy();
    };
    for (const socket of [client, pair.server]) socket.on('error', end).on('close', end);
    client.on('data', (data) => {
      all += data.toString('latin1');
      if (pair.silent) return;
      pair.sent += data.toString('latin1');
      if (cutLater !== null && data.includes(cutLater.text) && pair.sent.includes(cutLater.before)) {
        pair.isCut = true;
        cutLater = null;
      }
      if (cutText !== null && data.includes(cutText)) reset(pair);
      else pair.server.write(data);
    });
    pair.server.on('data', (data) => {
      if (pair.isCut) reset(pair);
      else if (!pair.silent) client.write(data);
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const url = new URL(target);
  url.port = String((listener.address() as AddressInfo).port);
  url.hostname = '127.0.0.1';

  return {
    url: url.href,
    get opened() {
      return opened;
    },
    openedAtLeast: (count) =>
      opened >= count ? Promise.resolve() : new Promise((done) => waiting.push({ count, done })),
    silence() {
      for (const pair of pairs) pair.silent = true;
    },
    silenceNew: (on) => void (isNewSilent = on),
    cut() {
      for (const pair of pairs) reset(pair);
    },
    sent: (text) => all.includes(text),
    cutAt: (text) => void (cutText = text),
    cutAfter: (text, before) => void (cutLater = { text, before }),
    async close() {
      listener.close();
      for (const { client, server } of pairs) for (const socket of [client, server]) socket.destroy();
      await once(listener, 'close');
    },
  };
}

function reset({ client, server }: Pair): void {
  client.resetAndDestroy();
  server.destroy();
}
