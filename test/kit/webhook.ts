// Owns an endpoint of the site that takes webhooks and keeps them. Not what sends them.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Webhook } from '../../server/ports/project.ts';

export interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> };
}

export interface Receiver {
  /** For `Project.webhooks`. */
  readonly webhook: Webhook;
  readonly calls: readonly Call[];
  /** Statuses of the next answers, in order; then 204. */
  answers(...statuses: readonly number[]): void;
  close(): Promise<void>;
}

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

export async function receiver(): Promise<Receiver> {
  const calls: Call[] = [];
  const next: number[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      calls.push({ headers: request.headers, text, body: JSON.parse(text) as Call['body'] });
      response.writeHead(next.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    webhook: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, secret: SECRET },
    calls,
    answers: (...statuses) => void next.push(...statuses),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
