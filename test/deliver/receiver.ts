// Owns the site's end of a webhook: a real server that keeps what came and answers what a test says.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { certificates } from '../kit/inbox.ts';

export const SECRET = `whsec_${Buffer.from('a secret that only the test knows').toString('base64')}`;

export interface Post {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly got: Post[];
  answer: (response: ServerResponse, post: Post) => void;
}

export async function receive(t: TestContext, over: 'http' | 'https' = 'http'): Promise<Receiver> {
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const post = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
    receiver.got.push(post);
    receiver.answer(response, post);
  };
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void hear(request, response).catch(() => undefined);
  const server = over === 'http' ? createServer(listener) : createTlsServer(certificates().tls, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `${over}://${over === 'http' ? '127.0.0.1' : 'localhost'}:${port}/hooks?of=site`,
    port,
    got: [],
    answer: (response) => void response.writeHead(204).end(),
  };
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return receiver;
}

/** Verifies as a receiver does, by the specification and not by our code. Answers how many signatures are right. */
export function verify({ headers, body }: Post, secret: string, now: number): number {
  const [id, timestamp, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((h) =>
    String(headers[h]),
  );
  if (Math.abs(now / 1000 - Number(timestamp)) > 5 * 60) return 0;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest();
  return (given ?? '').split(' ').filter((one) => {
    const [version, signature = ''] = one.split(',');
    const bytes = Buffer.from(signature, 'base64');
    return version === 'v1' && bytes.length === right.length && timingSafeEqual(bytes, right);
  }).length;
}
