// Owns running the server that a page of the documentation shows, as it stands there, on a free port. Not what it is asked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';

export interface PageServer {
  readonly server: Server;
  readonly port: number;
}

/**
 * Runs the lines of `page` that contain `marker`. `env`: their environment; `given`: functions that the lines leave to the reader,
 * by name.
 */
export async function startPageServer(
  t: TestContext,
  page: string,
  marker: string,
  { env, given }: { readonly env: Readonly<Record<string, string>>; readonly given: Readonly<Record<string, unknown>> },
): Promise<PageServer> {
  const text = readFileSync(new URL(`../../server/docs/${page}`, import.meta.url), 'utf8');
  const lines = [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const code = lines.find((one) => one.includes(marker)) ?? assert.fail(`${page} has no lines with ${marker}`);
  let server: Server | undefined;
  const listen = (listener: RequestListener) => {
    server = createServer(listener);
    return { listen: () => server?.listen(0, '127.0.0.1') };
  };
  const names = { createServer: listen, Webhook, process: { env }, ...given };
  new Function(...Object.keys(names), code.replaceAll(/^import .*$/gm, ''))(...Object.values(names));
  assert.ok(server);
  const running = server;
  t.after(() => {
    running.closeAllConnections();
    running.close();
  });
  await new Promise((listening) => running.once('listening', listening));
  return { server: running, port: (running.address() as AddressInfo).port };
}
