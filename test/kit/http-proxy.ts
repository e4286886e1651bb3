// Owns a plain HTTP proxy that gives each request to the next of several servers, as a balancer does. Not the servers.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpProxy {
  readonly url: string;
  /** How many requests each server got, in the order of the targets. */
  readonly given: readonly number[];
  close(): Promise<void>;
}

/** A server that does not answer is 502, and stays in the round. */
export async function startHttpProxy(targets: readonly string[]): Promise<HttpProxy> {
  const given = targets.map(() => 0);
  let next = 0;
  const listener = createServer((incoming, answer) => {
    const place = next;
    next = (next + 1) % targets.length;
    given[place] = (given[place] ?? 0) + 1;
    const onward = request(new URL(incoming.url ?? '/', targets[place]), {
      method: incoming.method ?? 'GET',
      headers: incoming.headers,
    });
    const fail = (): void => {
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end();
    };
    onward.on('error', fail);
    onward.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.on('error', fail);
      response.pipe(answer);
    });
    answer.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    given,
    async close() {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
}
